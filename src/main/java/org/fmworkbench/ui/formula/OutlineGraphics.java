package org.fmworkbench.ui.formula;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;

/**
 * Paints nothing: it gathers the outlines of what JLaTeXMath draws, that is characters, bars of fractions and roots. What is
 * drawn in one certain colour is gathered apart, and each run of it gets a line below.
 */
final class OutlineGraphics extends NoGraphics {
    private static final double GAP = 70;
    private static final double THICKNESS = 55;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Color changedColor;
    private final SvgPath plain = new SvgPath();
    private final SvgPath changed = new SvgPath();
    private AffineTransform transform = new AffineTransform();
    private Color color = Color.BLACK;
    private Font font;
    private Stroke stroke = new BasicStroke(0);
    private Rectangle2D run;
    private double lowest;

    OutlineGraphics(Color changedColor) {
        this.changedColor = changedColor;
    }

    String plain() {
        return plain.toString();
    }

    String changed() {
        return changed.toString();
    }

    /** How far below the baseline the lowest line is; 0 if there is none. */
    double lowest() {
        return lowest;
    }

    /** Ends the last run. */
    void finish() {
        if (run != null) {
            changed.underline(run, GAP, THICKNESS);
            lowest = Math.max(lowest, run.getMaxY() + GAP + THICKNESS);
            run = null;
        }
    }

    @Override
    public void fill(Shape shape) {
        Shape outline = transform.createTransformedShape(shape);
        Rectangle2D bounds = outline.getBounds2D();
        if (bounds.isEmpty()) {
            return;
        }
        if (color.equals(changedColor)) {
            changed.add(outline);
            run = run == null ? bounds : run.createUnion(bounds);
        } else {
            finish();
            plain.add(outline);
        }
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        char[] text = Arrays.copyOfRange(data, offset, offset + length);
        fill(font.createGlyphVector(UNHINTED, text).getOutline(x, y));
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform now) {
        transform = new AffineTransform(now);
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color now) {
        color = now == null ? Color.BLACK : now;
    }

    @Override
    public void setPaint(Paint now) {
        setColor(now instanceof Color c ? c : Color.BLACK);
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font now) {
        font = now;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke now) {
        stroke = now;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNHINTED;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // outlines know no quality
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        // outlines know no quality
    }

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }
}
