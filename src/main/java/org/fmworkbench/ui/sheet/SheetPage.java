package org.fmworkbench.ui.sheet;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.fmworkbench.sheet.SheetBlock;
import org.fmworkbench.sheet.SheetBlock.Equation;
import org.fmworkbench.sheet.SheetCell;
import org.fmworkbench.sheet.StepSheet;

/**
 * One page of a sheet: measured first, then drawn at the largest size at which everything has room. Without a stream it only
 * measures.
 */
final class SheetPage {
    private static final float MARGIN = 42;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;

    /** What all blocks may take together. */
    private static final float HEIGHT = TOP - MARGIN - 40;

    private static final float LARGEST = 1.2f;
    private static final float TYPE = 10;
    private static final float LINE = 17;
    private static final float CELL = 78;
    private static final float BLANK = 62;
    private static final int BESIDE = 4;
    private static final Color INK = new Color(0x24, 0x29, 0x2f);
    private static final Color RULE = new Color(0x8c, 0x95, 0x9f);

    private final SheetFonts fonts;
    private final PDPageContentStream out;
    private final boolean answers;
    private final float scale;
    private float y;

    private SheetPage(SheetFonts fonts, PDPageContentStream out, boolean answers, float scale, float y) {
        this.fonts = fonts;
        this.out = out;
        this.answers = answers;
        this.scale = scale;
        this.y = y;
    }

    /**
     * Draws a page.
     *
     * @param answers whether blanks are filled in
     * @param kind what stands beside the title
     */
    static void draw(StepSheet sheet, boolean answers, String kind, SheetFonts fonts, PDPageContentStream out)
            throws IOException {
        float scale = LARGEST;
        while (height(sheet, fonts, scale) > HEIGHT) {
            scale *= 0.97f;
        }
        SheetPage page = new SheetPage(fonts, out, answers, scale, TOP - 16);
        page.text(fonts.bold(), 14, sheet.title(), MARGIN, page.y);
        float width = page.width(fonts.bold(), 14, kind);
        page.text(fonts.bold(), 14, kind, MARGIN + WIDTH - width, page.y);
        page.rule(MARGIN, page.y - 8, WIDTH, 1, INK);
        page.y -= 24;
        page.blocks(sheet);
    }

    private static float height(StepSheet sheet, SheetFonts fonts, float scale) throws IOException {
        SheetPage measured = new SheetPage(fonts, null, false, scale, 0);
        measured.blocks(sheet);
        return -measured.y;
    }

    private void blocks(StepSheet sheet) throws IOException {
        for (SheetBlock block : sheet.blocks()) {
            if (block instanceof SheetBlock.Heading heading) {
                y -= 6 * scale;
                line(fonts.bold(), heading.text());
            } else if (block instanceof SheetBlock.Words words) {
                words(words.text());
            } else if (block instanceof Equation equation) {
                many(List.of(equation));
            } else if (block instanceof SheetBlock.Many many) {
                many(many.equations());
            } else if (block instanceof SheetBlock.Table table) {
                table(table);
            }
        }
    }

    private void line(PDFont font, String text) throws IOException {
        text(font, type(), text, MARGIN, y);
        y -= LINE * scale;
    }

    private void words(String text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (width(fonts.regular(), type(), longer) > WIDTH) {
                wordLine(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        wordLine(line.toString());
        y -= 3 * scale;
    }

    private void wordLine(String text) throws IOException {
        text(fonts.regular(), type(), text, MARGIN, y);
        y -= 0.8f * LINE * scale;
    }

    /** Equations beside each other, as many as have room; if there are many, in columns. */
    private void many(List<Equation> equations) throws IOException {
        float widest = 0;
        for (Equation equation : equations) {
            widest = Math.max(widest, width(fonts.regular(), type(), equation.left()) + BLANK * scale + 16);
        }
        int columns = Math.max(1, Math.min(BESIDE, (int) (WIDTH / widest)));
        for (int n = 0; n < equations.size(); n++) {
            float x = MARGIN + n % columns * WIDTH / columns;
            text(fonts.regular(), type(), equations.get(n).left(), x, y);
            x += width(fonts.regular(), type(), equations.get(n).left());
            cell(equations.get(n).answer(), x + 2, BLANK * scale, false);
            if (n % columns == columns - 1 || n == equations.size() - 1) {
                y -= LINE * scale;
            }
        }
    }

    private void table(SheetBlock.Table table) throws IOException {
        float label = 0;
        for (List<SheetCell> row : table.rows()) {
            label = Math.max(label, width(fonts.regular(), type(), row.get(0).text()) + 12);
        }
        int columns = table.heads().size() - 1;
        label = Math.min(label, WIDTH * 0.4f);
        float each = Math.min(1.3f * CELL, (WIDTH - label) / columns);
        text(fonts.bold(), type(), fitted(table.heads().get(0), label), MARGIN, y);
        for (int c = 1; c <= columns; c++) {
            String head = table.heads().get(c);
            text(fonts.bold(), type(), head, MARGIN + label + c * each - width(fonts.bold(), type(), head) - 8, y);
        }
        rule(MARGIN, y - 4 * scale, label + columns * each, 0.7f, RULE);
        y -= LINE * scale;
        for (List<SheetCell> row : table.rows()) {
            text(fonts.regular(), type(), fitted(row.get(0).text(), label - 6), MARGIN, y);
            for (int c = 1; c <= columns; c++) {
                cell(row.get(c), MARGIN + label + (c - 1) * each + 8, each - 16, true);
            }
            y -= LINE * scale;
        }
        y -= 3 * scale;
    }

    /** A given number, a line to write on, or the answer. */
    private void cell(SheetCell cell, float x, float room, boolean right) throws IOException {
        if (cell.isBlank() && !answers) {
            rule(x, y - 3 * scale, room, 0.6f, RULE);
            return;
        }
        PDFont font = cell.isBlank() ? fonts.bold() : fonts.regular();
        float from = right ? x + room - width(font, type(), cell.text()) : x;
        text(font, type(), cell.text(), from, y);
    }

    private float type() {
        return TYPE * scale;
    }

    private String fitted(String text, float room) throws IOException {
        String shown = text;
        List<String> tried = new ArrayList<>();
        while (width(fonts.regular(), type(), shown) > room && text.length() > tried.size() + 1) {
            tried.add(shown);
            shown = text.substring(0, text.length() - tried.size()) + "…";
        }
        return shown;
    }

    private float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(SheetFonts.known(font, text)) / 1000 * size;
    }

    private void text(PDFont font, float size, String text, float x, float baseline) throws IOException {
        if (out == null || text.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(font, size);
        out.setNonStrokingColor(INK);
        out.newLineAtOffset(x, baseline);
        out.showText(SheetFonts.known(font, text));
        out.endText();
    }

    private void rule(float x, float bottom, float width, float thickness, Color color) throws IOException {
        if (out != null) {
            out.setNonStrokingColor(color);
            out.addRect(x, bottom, width, thickness);
            out.fill();
        }
    }
}
