package org.fmworkbench.ui.identity.square;

import java.util.Arrays;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.controls.SheetStack;

/** Hands numbers and names to the square and to the sheets. */
final class SquarePictures {
    private final FoldedSquare square;
    private final SheetStack sheets;
    private final SquareLinks links;
    private final Texts texts;
    private String[] fields = {};
    private String[] values = {};

    SquarePictures(FoldedSquare square, SheetStack sheets, SquareLinks links, Texts texts) {
        this.square = square;
        this.sheets = sheets;
        this.links = links;
        this.texts = texts;
        square.setHint(texts.get("hint"));
    }

    void show(SquareFrame frame) {
        if (!Arrays.equals(fields, frame.fields()) || !Arrays.equals(values, frame.values())) {
            fields = frame.fields();
            values = frame.values();
            links.rename(fields, values);
        }
        square.setMessage(frame.message());
        if (!frame.style().equals(square.getNumberFormat())) {
            square.setNumberFormat(frame.style());
            square.briefFormatProperty().set(frame.style().brief());
        }
        if (!frame.entryStyle().equals(square.entryFormatProperty().get())) {
            square.entryFormatProperty().set(frame.entryStyle());
        }
        if (frame.factors() > 0) {
            square.setEntries(frame.entries());
        }
        square.setTakenCaption(frame.takenCaption(), frame.takenBrief());
        String[] names = new String[frame.factors()];
        Arrays.setAll(names, s -> texts.get("sheet", s + 1));
        sheets.setNumberFormat(SquareWords.sheetStyle(frame.sheets()));
        sheets.setSheets(names, frame.sheets(), frame.u());
        sheets.setTotal(texts.get("total"), frame.text(Move.SHEETS).number());
    }

    void move(Move move) {
        boolean all = move == Move.SHEETS;
        square.foldProperty().set(move.fold());
        square.setVisible(!all);
        sheets.setVisible(all);
        if (all) {
            sheets.dealOut();
        }
    }
}
