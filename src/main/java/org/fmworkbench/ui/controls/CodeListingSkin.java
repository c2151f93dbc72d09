package org.fmworkbench.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Painting of a {@link CodeListing}. */
final class CodeListingSkin extends CanvasSkin<CodeListing> {
    /** The smallest type that is read easily, in pixels and as a part of the control's own type. */
    private static final double READABLE = 12.5;

    private static final double SMALLEST_PART = 0.7;

    private static final double LINE = 1.28;
    private static final int FEWEST_LINES = 2;
    private static final int CONTEXT = 2;
    private static final double BAR = 4;

    private Ruler ruler;
    private double lineHeight = 1;
    private List<CodeRow> rows = List.of();
    private int shown;
    private int first;

    CodeListingSkin(CodeListing listing) {
        super(listing);
    }

    @Override
    double preferredHeight() {
        int lines = Math.max(1, getSkinnable().getLines().size());
        return Math.ceil(lines * lineHeight(type().em()) + type().em() * 0.5);
    }

    @Override
    double preferredWidth() {
        return Math.ceil(getSkinnable().columns() * type().base().width("m") + 2 * margin());
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + Math.ceil(FEWEST_LINES * lineHeight(smallest()) + type().em() * 0.5);
    }

    private double margin() {
        return BAR + 3;
    }

    private double smallest() {
        return Math.min(type().em(), Math.max(READABLE, type().em() * SMALLEST_PART));
    }

    private static double lineHeight(double size) {
        return Math.rint(size * LINE);
    }

    @Override
    void arrange(double width, double height) {
        double own = type().em();
        double room = width - 2 * margin();
        double perPixel = type().base().width("m") / own;
        double fitting =
                Math.floor(2 * room / (perPixel * Math.max(1, getSkinnable().columns()))) / 2;
        double size = Math.min(own, Math.max(smallest(), fitting));
        if (ruler == null || ruler.size() != size || !ruler.font().getFamily().equals(family())) {
            ruler = new Ruler(Font.font(family(), size));
        }
        lineHeight = lineHeight(size);
        int columns = (int) Math.max(8, Math.floor(room / ruler.width("m")));
        List<CodeRow> all = new ArrayList<>();
        List<String> lines = getSkinnable().getLines();
        for (int line = 0; line < lines.size(); line++) {
            all.addAll(CodeRow.wrapped(line, lines.get(line), columns));
        }
        rows = all;
        shown = (int) Math.max(1, Math.min(rows.size(), Math.floor((height - own * 0.5) / lineHeight)));
    }

    private String family() {
        return type().base().font().getFamily();
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        CodeListing listing = getSkinnable();
        double top = Math.rint(type().em() * 0.25);
        double bottom = Math.min(height, 2 * top + shown * lineHeight);
        brush.rect(0, 0, width, bottom, listing.tone(Tone.NEUTRAL));
        scroll(listing.markedProperty().get());
        Color mark = listing.tone(listing.toneProperty().get());
        for (int n = first; n < Math.min(rows.size(), first + shown); n++) {
            CodeRow row = rows.get(n);
            double y = top + (n - first) * lineHeight;
            if (row.line() == listing.markedProperty().get()) {
                brush.rect(0, y, width, lineHeight, mark.deriveColor(0, 1, 1, 0.2));
                brush.rect(0, y, BAR, lineHeight, mark);
            }
            brush.left(
                    ruler, row.text(), margin(), y + lineHeight / 2, palette().ink());
        }
        if (first > 0) {
            more(brush, width, top / 2);
        }
        if (first + shown < rows.size()) {
            more(brush, width, bottom - top / 2);
        }
    }

    /** No farther than needed: the marked line with a little before and after it. */
    private void scroll(int marked) {
        int from = -1;
        int to = -1;
        for (int n = 0; n < rows.size(); n++) {
            if (rows.get(n).line() == marked) {
                from = from < 0 ? n : from;
                to = n;
            }
        }
        if (from >= 0) {
            int context = Math.min(CONTEXT, (shown - (to - from + 1)) / 2);
            first = Math.max(first, to + context - shown + 1);
            first = Math.min(first, from - context);
        }
        first = Math.max(0, Math.min(rows.size() - shown, first));
    }

    /** Three dots where lines are left out. */
    private void more(Brush brush, double width, double y) {
        for (int dot = 0; dot < 3; dot++) {
            brush.rect(width - 6 - 6 * dot, Math.rint(y) - 1, 3, 3, palette().muted());
        }
    }
}
