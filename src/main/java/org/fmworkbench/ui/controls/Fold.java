package org.fmworkbench.ui.controls;

/** How far a {@link FoldedSquare} is folded. */
public enum Fold {
    /** Every tile is there: each pair twice, and each thing with itself. */
    WHOLE(0),
    /** The diagonal is taken away. */
    WITHOUT_DIAGONAL(1),
    /** One half lies on the other. */
    FOLDED(2),
    /** Of the two halves one is left: each pair once. */
    PAIRS(3);

    private final int place;

    Fold(int place) {
        this.place = place;
    }

    /** Where a motion through all of them has come to: 0 at first, 3 at last. */
    double place() {
        return place;
    }
}
