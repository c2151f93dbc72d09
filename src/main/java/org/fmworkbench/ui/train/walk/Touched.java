package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.CellMarks;

/**
 * What a term reads and writes in the pictures of the stage.
 *
 * @param pairs in the matrix of pairs; a field by itself is its cell on the diagonal
 * @param sums in the table of sums: F rows of v, then S, S², Σ v² and ½[…]; behind the K factors the total
 * @param entries in V and w: rows of the vocabulary, w behind the K factors
 */
public record Touched(CellMarks pairs, CellMarks sums, CellMarks entries) {
    /** Nothing at all. */
    public static final Touched NOTHING = new Touched(CellMarks.NONE, CellMarks.NONE, CellMarks.NONE);

    private static final int SUM = 0;
    private static final int SQUARE = 1;
    private static final int HALF = 3;

    static Touched by(Term term, WalkedRow walked) {
        return term.kind() == Term.Kind.DUE ? NOTHING : new Builder(walked).of(term);
    }

    private static final class Builder {
        private final WalkedRow walked;
        private final int[] tableRows;
        private final int fields;
        private final int k;
        private final Lists pairs = new Lists();
        private final Lists sums = new Lists();
        private final Lists entries = new Lists();

        Builder(WalkedRow walked) {
            this.walked = walked;
            this.tableRows = walked.step().row().tableRows();
            this.fields = walked.count();
            this.k = walked.k();
        }

        private static final class Lists {
            private final List<Cell> read = new ArrayList<>();
            private final List<Cell> written = new ArrayList<>();

            void add(boolean isWritten, int row, int column) {
                (isWritten ? written : read).add(new Cell(row, column));
            }

            CellMarks marks() {
                return new CellMarks(read, written);
            }
        }

        Touched of(Term term) {
            switch (term.kind()) {
                case LOOK_UP ->
                    each(i -> {
                        rowOfV(false, i);
                        w(false, i);
                    });
                case LINEAR, GRADIENT_W -> each(i -> w(false, i));
                case PAIRS -> pairs(term);
                case FACTORS -> factors(term);
                case PREDICTION -> prediction();
                case GRADIENT_V -> gradientOfV(term);
                case UPDATE_ENTRIES -> update(term.from(), term.to());
                case PUT -> update(0, walked.step().updates() ? fields : 0);
                case DUE, LOSS, DERIVATIVE, GRADIENT_BIAS, SHARES, MEAN, UPDATE_BIAS -> {
                    // numbers that stand in the panel only
                }
            }
            return new Touched(pairs.marks(), sums.marks(), entries.marks());
        }

        private void each(java.util.function.IntConsumer field) {
            for (int i = 0; i < fields; i++) {
                field.accept(i);
            }
        }

        /** v_i wherever it stands. */
        private void rowOfV(boolean written, int i) {
            for (int f = 0; f < k; f++) {
                v(written, i, f);
            }
            pairs.add(written, i, i);
        }

        private void v(boolean written, int i, int f) {
            sums.add(written, i, f);
            entries.add(written, tableRows[i], f);
        }

        private void w(boolean written, int i) {
            entries.add(written, tableRows[i], k);
        }

        private void pairs(Term term) {
            boolean[] seen = new boolean[fields];
            for (int n = term.from(); n < term.to(); n++) {
                int i = Term.first(n);
                int j = Term.second(n);
                pairs.add(true, i, j);
                for (int field : new int[] {i, j}) {
                    for (int f = 0; f < k && !seen[field]; f++) {
                        v(false, field, f);
                    }
                    seen[field] = true;
                }
            }
        }

        private void factors(Term term) {
            for (int f = term.from(); f < term.to(); f++) {
                for (int i = 0; i < fields; i++) {
                    v(false, i, f);
                }
                for (int summary = SUM; summary <= HALF; summary++) {
                    sums.add(true, fields + summary, f);
                }
            }
        }

        private void prediction() {
            for (int f = 0; f < k; f++) {
                sums.add(false, fields + HALF, f);
            }
            if (k > 0) {
                for (int summary = SQUARE; summary <= HALF; summary++) {
                    sums.add(true, fields + summary, k);
                }
                for (int n = 0; n < fields * (fields - 1) / 2; n++) {
                    pairs.add(false, Term.first(n), Term.second(n));
                }
            }
        }

        private void gradientOfV(Term term) {
            for (int f = 0; f < k; f++) {
                sums.add(false, fields + SUM, f);
            }
            for (int i = term.from(); i < term.to(); i++) {
                rowOfV(false, i);
            }
        }

        private void update(int from, int to) {
            for (int i = from; i < to; i++) {
                rowOfV(true, i);
                w(true, i);
            }
        }
    }
}
