package org.fmworkbench.ui.verify.gallery;

import java.util.Arrays;
import java.util.List;
import org.fmworkbench.derivation.mistakes.Matrix;

/** What the user says of one mistake before it is shown: the rows that catch it, or none of them. */
final class Prediction {
    private final boolean[] ticked;
    private boolean none;
    private boolean seen;

    Prediction(int rows) {
        ticked = new boolean[rows];
    }

    /** Ticks a row, or takes the tick away. */
    void toggle(int row) {
        ticked[row] = !ticked[row];
        none = false;
    }

    /** Ticks these rows; if all of them are ticked, takes the ticks away. */
    void toggle(List<Integer> rows) {
        boolean tick = !rows.stream().allMatch(row -> ticked[row]);
        rows.forEach(row -> ticked[row] = tick);
        none = false;
    }

    void setNone(boolean value) {
        none = value;
        if (none) {
            Arrays.fill(ticked, false);
        }
    }

    boolean none() {
        return none;
    }

    boolean ticked(int row) {
        return ticked[row];
    }

    /** Whether anything was said. */
    boolean made() {
        return none || count() > 0;
    }

    boolean seen() {
        return seen;
    }

    void see() {
        seen = true;
    }

    void forget() {
        seen = false;
        setNone(true);
        none = false;
    }

    int count() {
        int count = 0;
        for (boolean tick : ticked) {
            count += tick ? 1 : 0;
        }
        return count;
    }

    /** How many of the ticked rows catch the mistake. */
    long right(List<Matrix.Entry> entries) {
        return entries.stream()
                .filter(e -> e.caught() && ticked[e.probe().row() - 1])
                .count();
    }

    /** How many rows that catch the mistake are not ticked. */
    long missed(List<Matrix.Entry> entries) {
        return entries.stream()
                .filter(e -> e.caught() && !ticked[e.probe().row() - 1])
                .count();
    }
}
