package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Skin;

/** The legend of a zero-centred colour scale: its colours with the numbers at both ends and at 0. */
public final class ColorLegend extends CanvasControl {
    private final DoubleProperty limit = new SimpleDoubleProperty(this, "limit", 1);
    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(this, "orientation", Orientation.HORIZONTAL);
    private final ObjectProperty<DoubleFunction<String>> numberFormat =
            new SimpleObjectProperty<>(this, "numberFormat", v -> Decimals.significant(v, 2));

    /** A horizontal legend that ends at ±1. */
    public ColorLegend() {
        super("fm-color-legend");
        setFocusTraversable(false);
        limit.addListener(o -> requestLayoutAndRepaint());
        orientation.addListener(o -> requestLayoutAndRepaint());
        numberFormat.addListener(o -> requestLayoutAndRepaint());
    }

    private void requestLayoutAndRepaint() {
        requestLayout();
        repaint();
    }

    /** The ends are −limit and +limit; bind it to a grid's {@link GridControl#limitProperty()}. */
    public DoubleProperty limitProperty() {
        return limit;
    }

    /** Horizontal (negative at the left) or vertical (positive on top). */
    public ObjectProperty<Orientation> orientationProperty() {
        return orientation;
    }

    /** How the ends are written. */
    public ObjectProperty<DoubleFunction<String>> numberFormatProperty() {
        return numberFormat;
    }

    String low() {
        return numberFormat.get().apply(-limit.get());
    }

    String high() {
        return "+" + numberFormat.get().apply(limit.get());
    }

    @Override
    public String describe() {
        return low() + " … 0 … " + high();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ColorLegendSkin(this);
    }
}
