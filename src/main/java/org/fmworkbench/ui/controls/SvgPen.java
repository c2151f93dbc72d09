package org.fmworkbench.ui.controls;

import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * Draws a chart as SVG: paths and texts, nothing embedded and nothing to load. Places are rounded to a hundredth of a pixel.
 */
final class SvgPen implements Pen {
    private static final String FONTS = "'FM Workbench Sans', Inter, 'Helvetica Neue', Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();
    private int clips;

    /** A drawing of this size on this ground; {@code title} is what a screen reader says of it. */
    SvgPen(double width, double height, Color ground, String title) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height));
        out.append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height));
        out.append("\" font-family=\"").append(FONTS).append("\">\n");
        out.append("<title>").append(escaped(title)).append("</title>\n");
        rect(0, 0, width, height, ground);
    }

    /** The whole file. */
    String finished() {
        return out + "</svg>\n";
    }

    @Override
    public void rect(double x, double y, double width, double height, Color fill) {
        open("rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        paint("fill", fill);
        close();
    }

    @Override
    public void line(double[] xs, double[] ys, int count, Stroke stroke) {
        path(points(xs, ys, count));
        out.append(" fill=\"none\"");
        stroke(stroke);
        close();
    }

    private void path(CharSequence data) {
        open("path");
        out.append(" d=\"").append(data).append('"');
    }

    private static StringBuilder points(double[] xs, double[] ys, int count) {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < count; n++) {
            path.append(n == 0 ? 'M' : 'L').append(number(xs[n])).append(' ').append(number(ys[n]));
        }
        return path;
    }

    private void stroke(Stroke stroke) {
        paint("stroke", stroke.color());
        attribute("stroke-width", stroke.width());
        if (stroke.dashes().length > 0) {
            out.append(" stroke-dasharray=\"");
            for (double dash : stroke.dashes()) {
                out.append(number(dash)).append(' ');
            }
            out.setCharAt(out.length() - 1, '"');
        }
        out.append(" stroke-linejoin=\"bevel\"");
    }

    @Override
    public void polygon(double[] xs, double[] ys, Color fill) {
        path(points(xs, ys, xs.length).append('Z'));
        paint("fill", fill);
        close();
    }

    @Override
    public void disc(double x, double y, double radius, Color fill, Stroke rim) {
        open("circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        paint("fill", fill);
        if (rim.width() > 0) {
            stroke(rim);
        }
        close();
    }

    @Override
    public void bars(double[] xs, double[] widths, double[] tops, double[] bottoms, int count, Color fill) {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < count; n++) {
            path.append('M').append(number(xs[n])).append(' ').append(number(tops[n]));
            path.append('h').append(number(widths[n])).append('v').append(number(bottoms[n] - tops[n]));
            path.append('h').append(number(-widths[n])).append('z');
        }
        path(path);
        paint("fill", fill);
        close();
    }

    @Override
    public void text(Ruler ruler, String text, double x, double middle, Color color, Align align) {
        if (text.isEmpty()) {
            return;
        }
        open("text");
        attribute("x", x);
        attribute("y", ruler.baseline(middle));
        attribute("font-size", ruler.size());
        if (ruler.font().getStyle().toLowerCase(Locale.ROOT).contains("bold")) {
            out.append(" font-weight=\"bold\"");
        }
        switch (align) {
            case LEFT -> {
                // the default
            }
            case CENTER -> out.append(" text-anchor=\"middle\"");
            case RIGHT -> out.append(" text-anchor=\"end\"");
        }
        paint("fill", color);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public void clip(double x, double y, double width, double height, double opacity) {
        clips++;
        out.append("<clipPath id=\"clip").append(clips).append("\">");
        rect(x, y, Math.max(0, width), height, Color.BLACK);
        out.append("</clipPath>\n<g clip-path=\"url(#clip").append(clips).append(")\"");
        attribute("opacity", opacity);
        out.append(">\n");
    }

    @Override
    public void endClip() {
        out.append("</g>\n");
    }

    private void open(String name) {
        out.append('<').append(name);
    }

    private void close() {
        out.append("/>\n");
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void paint(String name, Color color) {
        out.append(' ').append(name).append("=\"#");
        for (double part : new double[] {color.getRed(), color.getGreen(), color.getBlue()}) {
            out.append(String.format(Locale.ROOT, "%02x", Math.round(part * 255)));
        }
        out.append('"');
        if (!color.isOpaque()) {
            attribute(name + "-opacity", color.getOpacity());
        }
    }

    /** To hundredths, without zeros at the end: what a file needs to look the same. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? Long.toString(hundredths / 100)
                : Decimals.fixed(2).apply(value).replace('−', '-').replaceAll("0$", "");
    }

    /** Text as XML has it; characters that XML cannot have become blanks. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
