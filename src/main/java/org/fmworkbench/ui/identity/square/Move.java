package org.fmworkbench.ui.identity.square;

import java.util.EnumSet;
import java.util.Set;
import org.fmworkbench.derivation.Touched;
import org.fmworkbench.ui.controls.Fold;

/** What the square shows, in the order of the moves; each has the key of its place. */
public enum Move {
    /** The whole square, (Σ u)². */
    WHOLE(1, Fold.WHOLE),
    /** The diagonal is taken away, Σ u². */
    DIAGONAL(2, Fold.WITHOUT_DIAGONAL),
    /** One half folded on the other: ½. */
    FOLD(3, Fold.FOLDED),
    /** The pairs that remain. */
    PAIRS(4, Fold.PAIRS),
    /** The sheets of all factors, which add up to the cross term. */
    SHEETS(5, Fold.PAIRS);

    private final int key;
    private final Fold fold;

    Move(int key, Fold fold) {
        this.key = key;
        this.fold = fold;
    }

    /** The moves that show what a step of the derivation speaks of. */
    static Set<Move> of(Set<Touched> touched) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (Touched part : touched) {
            switch (part) {
                case WHOLE_SQUARE, SUMS -> moves.add(WHOLE);
                case DIAGONAL -> moves.add(DIAGONAL);
                case PAIRS -> moves.add(PAIRS);
                case TABLES, ENTRIES, W, ONE_ENTRY -> {
                    // the square shows products only
                }
            }
        }
        return moves;
    }

    /** The digit that it is done with. */
    public int key() {
        return key;
    }

    /** How far the square is folded. */
    public Fold fold() {
        return fold;
    }
}
