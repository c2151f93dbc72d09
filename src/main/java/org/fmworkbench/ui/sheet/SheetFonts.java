package org.fmworkbench.ui.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.fmworkbench.ui.theme.Theme;

/** The program's font, embedded in a document with the glyphs that are used. */
record SheetFonts(PDFont regular, PDFont bold) {

    static SheetFonts in(PDDocument document) throws IOException {
        return new SheetFonts(load(document, "Regular"), load(document, "Bold"));
    }

    private static PDFont load(PDDocument document, String weight) throws IOException {
        try (InputStream font = Theme.class.getResourceAsStream("fonts/FMWorkbenchSans-" + weight + ".ttf")) {
            return PDType0Font.load(document, font, true);
        }
    }

    /** {@code text} with a question mark for each character that the font does not have. */
    static String known(PDFont font, String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            known.append(has(font, character) ? character : "?");
        });
        return known.toString();
    }

    private static boolean has(PDFont font, String character) {
        try {
            font.encode(character);
            return true;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }
}
