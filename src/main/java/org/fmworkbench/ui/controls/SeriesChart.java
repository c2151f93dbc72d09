package org.fmworkbench.ui.controls;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
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
import javafx.scene.image.Image;

/**
 * Live curves with axes. It repaints only when asked ({@link #repaint()}), so the caller decides how often. The legend
 * holds each curve's value at the read-out (under the pointer, or moved with the arrow keys), or else at the cursor, if there
 * is one, or else its latest one. Both axes may be logarithmic.
 *
 * <p>A click on a legend entry, or ↑ ↓ and Enter, switches its curve off and on. A {@link #zoomableProperty zoomable} chart is
 * looked at closer with the wheel, with + and − or by drawing a box, moved by dragging with Shift held or with Shift and the arrow
 * keys, and shown whole with 0 or two clicks on an axis. The wheel is left to whatever scrolls around the chart when there is nothing
 * to zoom, and unless the chart has the focus or Ctrl is held.
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
    private final BooleanProperty zoomable = switchProperty("zoomable", false);
    private final ObjectProperty<ChartView> view = new SimpleObjectProperty<>(this, "view");
    private final DoubleProperty now = new SimpleDoubleProperty(this, "now", Double.NaN);
    private final DoubleProperty cursorX = new SimpleDoubleProperty(this, "cursorX", Double.NaN);
    private final ReadOnlyDoubleWrapper readOut = new ReadOnlyDoubleWrapper(this, "readOut", Double.NaN);
    private final ChartReadOut inWords = new ChartReadOut(this);
    private List<ChartSeries> series = List.of();
    private List<ChartPoint> points = List.of();
    private Consumer<ChartSeries> onSwitch = this::switchHere;
    private DoubleConsumer onChosen = x -> {};
    private int selected = -1;

    /** A chart without curves. */
    public SeriesChart() {
        super("fm-series-chart");
        numberFormat.addListener(o -> repaint());
        horizontalFormat.addListener(o -> repaint());
        readOut.addListener(o -> speak());
        cursorX.addListener(o -> speak());
        now.addListener(o -> speak());
        view.addListener(o -> repaint());
    }

    private void switchHere(ChartSeries curve) {
        curve.setShown(!curve.isShown());
        speak();
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

    /** The curves that the legend names. */
    List<ChartSeries> named() {
        return series.stream().filter(ChartSeries::isNamed).toList();
    }

    /** The curves whose values are read out. */
    List<ChartSeries> readable() {
        return series.stream().filter(s -> s.isShown() && !s.isBehind()).toList();
    }

    /** The legend entry that the keys have come to; −1: none. */
    int selected() {
        return selected;
    }

    /** Goes to another legend entry, or to none. */
    void select(int entry) {
        selected = entry;
        repaint();
    }

    /** Switches the curves of legend entries: off those that are on, if any are, else all of them on. */
    void switchEntries(int... entries) {
        List<ChartSeries> curves = Arrays.stream(entries).mapToObj(named()::get).toList();
        boolean on = curves.stream().anyMatch(ChartSeries::isShown);
        curves.stream().filter(curve -> curve.isShown() == on).forEach(onSwitch);
    }

    /** A place of the x axis has been chosen. */
    void choose(double x) {
        onChosen.accept(x);
    }

    /** Who switches a curve when its legend entry is clicked; unless somebody does, the chart itself. */
    public void setOnSwitch(Consumer<ChartSeries> listener) {
        onSwitch = listener;
    }

    /** Who is told of a click between the axes, or of Enter at the read-out: the x of that place. */
    public void setOnChosen(DoubleConsumer listener) {
        onChosen = listener;
    }

    /** The whole chart as it is now as an SVG file; empty before it has been shown. */
    public String toSvg() {
        return getSkin() instanceof SeriesChartSkin skin ? skin.toSvg() : "";
    }

    /** The whole chart as it is now, in so many pixels for each of the screen's; null before it has been shown. */
    public Image toImage(double scale) {
        return getSkin() instanceof SeriesChartSkin skin ? skin.toImage(scale) : null;
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

    /** Whether a part of the chart can be looked at closer. */
    public BooleanProperty zoomableProperty() {
        return zoomable;
    }

    /** The part that is looked at; null for everything. */
    public ObjectProperty<ChartView> viewProperty() {
        return view;
    }

    /** Where "now" stands on the x axis: what comes after it is painted fainter. NaN: there is no such place. */
    public DoubleProperty nowProperty() {
        return now;
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
