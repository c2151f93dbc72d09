package org.fmworkbench.ui.controls;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;

/**
 * Skin of a {@link CanvasControl}: one canvas, exactly as large as the control. It lies in an unmanaged region, which is a
 * layout root of its own: asking that region for layout paints in the pulse's layout pass without laying out anything else.
 */
abstract class CanvasSkin<C extends CanvasControl> extends SkinBase<C> {
    /** No canvas grows beyond this, whatever size the control is given: a larger one may silently stay blank. */
    private static final double LARGEST = 8_000;

    private final Surface surface = new Surface();
    private Type type;
    private Palette palette;
    private boolean dirty = true;
    private boolean dirtyLayout = true;

    CanvasSkin(C control) {
        super(control);
        getChildren().add(surface);
        registerChangeListener(control.focusVisibleProperty(), o -> invalidate(true));
    }

    /** Measures and arranges the picture. Called before {@link #paint} whenever size, font or labels may have changed. */
    abstract void arrange(double width, double height);

    /** Paints. {@code everything} is false when only data changed since the last time. */
    abstract void paint(Brush brush, double width, double height, boolean everything);

    /** The region that receives the pointer; its origin is the picture's. */
    final Region surface() {
        return surface;
    }

    final Type type() {
        if (type == null) {
            type = Type.of(getSkinnable().getFont());
        }
        return type;
    }

    final Palette palette() {
        if (palette == null) {
            palette = Palette.of(getSkinnable());
        }
        return palette;
    }

    /** {@code position} on a device pixel. */
    final double snap(double position) {
        return surface.snapPositionX(position);
    }

    final void invalidate(boolean everything) {
        dirty = true;
        dirtyLayout |= everything;
        surface.requestLayout();
    }

    final void restyle() {
        type = null;
        palette = null;
        getSkinnable().requestLayout();
        invalidate(true);
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        surface.resizeRelocate(x, y, w, h);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + preferredWidth();
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + preferredHeight();
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    double preferredWidth() {
        return 24 * type().em();
    }

    double preferredHeight() {
        return 18 * type().em();
    }

    /** Paints now if something changed. */
    private void paintNow(Canvas canvas) {
        double width = Math.min(LARGEST, surface.getWidth());
        double height = Math.min(LARGEST, surface.getHeight());
        boolean resized = canvas.getWidth() != width || canvas.getHeight() != height;
        if (resized) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        if (width < 1 || height < 1 || !(dirty || resized)) {
            return;
        }
        boolean everything = dirtyLayout || resized;
        dirty = false;
        dirtyLayout = false;
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        Brush brush = new Brush(graphics, palette());
        if (everything) {
            graphics.clearRect(0, 0, width, height);
            arrange(width, height);
        }
        paint(brush, width, height, everything);
        if (everything && getSkinnable().isFocusVisible()) {
            brush.focusRing(width, height);
        }
    }

    private final class Surface extends Region {
        private final Canvas canvas = new Canvas();

        Surface() {
            setManaged(false);
            canvas.setManaged(false);
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            paintNow(canvas);
        }
    }
}
