package org.fmworkbench.ui.identity.square;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.FoldedSquare;
import org.fmworkbench.ui.controls.Tone;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.Terms;

/**
 * Frames the tiles that the lanes' operations are about, in the colours of the lanes: the pair of the naive form, and the
 * square of the derived form's entry, which is on the diagonal. Only those of the factor that the square shows.
 */
final class TilesInUse {
    private final FoldedSquare square;
    private final Terms terms;
    private final ReadOnlyIntegerProperty factor;

    TilesInUse(FoldedSquare square, Terms terms, ReadOnlyIntegerProperty factor) {
        this.square = square;
        this.terms = terms;
        this.factor = factor;
    }

    void start() {
        terms.naiveProperty().subscribe(this::show);
        terms.derivedProperty().subscribe(this::show);
        factor.subscribe(this::show);
    }

    private void show() {
        Map<Tone, Cell> tiles = new EnumMap<>(Tone.class);
        Mark pair = terms.naiveProperty().get();
        if (isHere(pair)) {
            tiles.put(Tone.CURVE_2, new Cell(pair.i(), pair.j()));
        }
        Mark entry = terms.derivedProperty().get();
        if (isHere(entry)) {
            tiles.put(Tone.CURVE_3, new Cell(entry.i(), entry.i()));
        }
        square.setInUse(tiles);
    }

    /** A sum over the factors is about every sheet. */
    private boolean isHere(Mark mark) {
        boolean thisFactor = mark.factor() == Mark.NONE || mark.factor() == factor.get();
        return mark.i() != Mark.NONE && thisFactor;
    }
}
