package org.fmworkbench.ui.controls;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;

/**
 * Live curves with axes. It repaints only when asked ({@link #repaint()}), so the caller decides how often. The legend
 * holds each curve's value at the read-out (under the pointer, or moved with the arrow keys), or else its latest one.
 */
public final class SeriesChart extends CanvasControl {
    private final StringProperty horizontalTitle = textProperty("horizontalTitle", "");
    private final StringProperty verticalTitle = textProperty("verticalTitle", "");
    private final StringProperty placeholder = textProperty("placeholder", Words.get("chart.empty"));
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final BooleanProperty zeroBased = new SimpleBooleanProperty(this, "zeroBased", true);
    private final ObjectProperty<DoubleFunction<String>> numberFormat =
            new SimpleObjectProperty<>(this, "numberFormat", Decimals.fixed(3));
    private final ObjectProperty<DoubleFunction<String>> horizontalFormat =
            new SimpleObjectProperty<>(this, "horizontalFormat", Decimals.fixed(0));
    private final ReadOnlyDoubleWrapper readOut = new ReadOnlyDoubleWrapper(this, "readOut", Double.NaN);
    private List<ChartSeries> series = List.of();

    /** A chart without curves. */
    public SeriesChart() {
        super("fm-series-chart");
        logarithmic.addListener(o -> repaint());
        zeroBased.addListener(o -> repaint());
        numberFormat.addListener(o -> repaint());
        horizontalFormat.addListener(o -> repaint());
        readOut.addListener(o -> {
            repaint();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
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

    @Override
    public String describe() {
        StringBuilder text = new StringBuilder();
        double at = readOutX();
        if (!Double.isNaN(at)) {
            text.append(horizontalText(at));
        }
        for (ChartSeries s : series) {
            String value = valueText(s, at);
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(Words.get("chart.value", s.name(), value));
            }
        }
        return text.isEmpty() ? placeholder.get() : text.toString();
    }

    /** "epoch 12". */
    String horizontalText(double x) {
        return Words.get(
                        "chart.at",
                        horizontalTitle.get(),
                        horizontalFormat.get().apply(x))
                .strip();
    }

    /** The x that the legend speaks of: the read-out's, snapped to a point, or the latest one; NaN without points. */
    double readOutX() {
        double wanted = readOut.get();
        double best = Double.NaN;
        for (ChartSeries s : series) {
            int i = Double.isNaN(wanted) ? s.count() - 1 : s.nearest(wanted);
            if (i < 0) {
                continue;
            }
            double x = s.x(i);
            boolean better = Double.isNaN(wanted) ? !(x <= best) : !(Math.abs(x - wanted) >= Math.abs(best - wanted));
            best = better ? x : best;
        }
        return best;
    }

    /** A curve's value (or a band's two) at the point nearest to {@code x}; empty without points. */
    String valueText(ChartSeries s, double x) {
        int i = Double.isNaN(x) ? s.count() - 1 : s.nearest(x);
        if (i < 0) {
            return "";
        }
        String low = numberFormat.get().apply(s.low(i));
        return s.isBand() ? Words.get("chart.band", low, numberFormat.get().apply(s.high(i))) : low;
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
