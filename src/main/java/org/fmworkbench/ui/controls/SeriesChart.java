package org.fmworkbench.ui.controls;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;

/**
 * Live curves with axes. It repaints only when asked ({@link #repaint()}), so the caller decides how often. The legend
 * holds each curve's value at the read-out (under the pointer, or moved with the arrow keys), or else at the cursor, if there
 * is one, or else its latest one. Both axes may be logarithmic.
 */
public final class SeriesChart extends CanvasControl {
    private final StringProperty horizontalTitle = textProperty("horizontalTitle", "");
    private final StringProperty verticalTitle = textProperty("verticalTitle", "");
    private final StringProperty placeholder = textProperty("placeholder", Words.get("chart.empty"));
    private final BooleanProperty logarithmic = switchProperty("logarithmic", false);
    private final BooleanProperty horizontalLogarithmic = switchProperty("horizontalLogarithmic", false);
    private final BooleanProperty zeroLane = switchProperty("zeroLane", false);
    private final BooleanProperty zeroBased = switchProperty("zeroBased", true);
    private final ObjectProperty<DoubleFunction<String>> numberFormat =
            new SimpleObjectProperty<>(this, "numberFormat", Decimals.fixed(3));
    private final ObjectProperty<DoubleFunction<String>> horizontalFormat =
            new SimpleObjectProperty<>(this, "horizontalFormat", Decimals.fixed(0));
    private final DoubleProperty cursorX = new SimpleDoubleProperty(this, "cursorX", Double.NaN);
    private final ReadOnlyDoubleWrapper readOut = new ReadOnlyDoubleWrapper(this, "readOut", Double.NaN);
    private final ChartReadOut inWords = new ChartReadOut(this);
    private List<ChartSeries> series = List.of();
    private List<ChartPoint> points = List.of();

    /** A chart without curves. */
    public SeriesChart() {
        super("fm-series-chart");
        numberFormat.addListener(o -> repaint());
        horizontalFormat.addListener(o -> repaint());
        readOut.addListener(o -> speak());
        cursorX.addListener(o -> speak());
    }

    private void speak() {
        repaint();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private BooleanProperty switchProperty(String name, boolean value) {
        BooleanProperty property = new SimpleBooleanProperty(this, name, value);
        property.addListener(o -> repaint());
        return property;
    }

    private StringProperty textProperty(String name, String value) {
        StringProperty property = new SimpleStringProperty(this, name, value);
        property.addListener(o -> repaint());
        return property;
    }

    /** Shows these curves; later ones lie over earlier ones, and the legend has them in this order. */
    public void setSeries(ChartSeries... curves) {
        series = List.of(curves);
        repaint();
    }

    /** The curves. */
    public List<ChartSeries> getSeries() {
        return series;
    }

    /** Marks these places by name. */
    public void setPoints(ChartPoint... places) {
        points = List.of(places);
        repaint();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** The places marked by name. */
    public List<ChartPoint> getPoints() {
        return points;
    }

    @Override
    public String describe() {
        return inWords.describe();
    }

    /** What the legend says of the place it speaks of. */
    ChartReadOut inWords() {
        return inWords;
    }

    /** The read-out's place on the x axis as the pointer or the keys set it; NaN: none. */
    public ReadOnlyDoubleProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    void setReadOut(double x) {
        readOut.set(x);
    }

    /** What runs along the x axis, for example "epoch". */
    public StringProperty horizontalTitleProperty() {
        return horizontalTitle;
    }

    /** What runs along the y axis, for example "log loss". */
    public StringProperty verticalTitleProperty() {
        return verticalTitle;
    }

    /** What is said while there are no points. */
    public StringProperty placeholderProperty() {
        return placeholder;
    }

    /** Where the cursor stands on the x axis; NaN: there is none. It is dragged, or moved with the arrow keys, from point to point. */
    public DoubleProperty cursorXProperty() {
        return cursorX;
    }

    /** Whether the x axis is logarithmic; all x must be positive then. */
    public BooleanProperty horizontalLogarithmicProperty() {
        return horizontalLogarithmic;
    }

    /** Whether a logarithmic y axis has a lane for the values that are exactly 0, below its range. */
    public BooleanProperty zeroLaneProperty() {
        return zeroLane;
    }

    /** Whether the y axis is logarithmic; values that are not positive are then left out. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Whether a linear y axis of values that are not negative begins at 0 (it does unless switched off). */
    public BooleanProperty zeroBasedProperty() {
        return zeroBased;
    }

    /** How y values are written in the legend. */
    public ObjectProperty<DoubleFunction<String>> numberFormatProperty() {
        return numberFormat;
    }

    /** How the read-out's x is written. */
    public ObjectProperty<DoubleFunction<String>> horizontalFormatProperty() {
        return horizontalFormat;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SeriesChartSkin(this);
    }
}
