package org.fmworkbench.ui.train.walk;

/**
 * One term of a row's step: what one press of Step does.
 *
 * @param kind what is done
 * @param from the first pair, factor or field that it is done to
 * @param to one past the last
 */
record Term(Kind kind, int from, int to) {

    /** What a term does. */
    enum Kind {
        /** Something that was begun, or a change of the settings, comes before the next row. */
        DUE(Part.LOOK_UP),
        LOOK_UP(Part.LOOK_UP),
        LINEAR(Part.LINEAR),
        /** Pairs, numbered (1, 0), (2, 0), (2, 1), (3, 0), … */
        PAIRS(Part.NAIVE),
        FACTORS(Part.DERIVED),
        PREDICTION(Part.PREDICTION),
        LOSS(Part.LOSS),
        DERIVATIVE(Part.DERIVATIVE),
        GRADIENT_BIAS(Part.GRADIENT),
        GRADIENT_W(Part.GRADIENT),
        /** Of fields. */
        GRADIENT_V(Part.GRADIENT),
        SHARES(Part.BATCH),
        MEAN(Part.BATCH),
        UPDATE_BIAS(Part.OPTIMIZER),
        /** Of fields. */
        UPDATE_ENTRIES(Part.OPTIMIZER),
        PUT(Part.PUT);

        private final Part part;

        Kind(Part part) {
            this.part = part;
        }
    }

    static Term of(Kind kind) {
        return new Term(kind, 0, 1);
    }

    Part part() {
        return kind.part;
    }

    boolean isSingle() {
        return to == from + 1;
    }

    /** The larger field of pair {@code n}. */
    static int first(int n) {
        int i = 1;
        while (i * (i + 1) / 2 <= n) {
            i++;
        }
        return i;
    }

    /** The smaller field of pair {@code n}. */
    static int second(int n) {
        int i = first(n);
        return n - i * (i - 1) / 2;
    }
}
