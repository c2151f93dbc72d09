package org.fmworkbench.training;

/**
 * How much work lies between two places of a run, counted in numbers touched, so that it is the same on every machine: a row
 * touches F · (K + 1), an update at most vocabulary · (K + 1), an evaluation all rows once.
 */
final class Effort {
    /** Some ten milliseconds of replay, on a machine that touches a few hundred million numbers a second. */
    private static final double PIECE = 2e6;

    /** A state is about four times the parameters: Adam's two moments, and the gradient. */
    private static final double STATE = 4;

    /** Taking down a state is cheap beside so many times the work of touching its numbers. */
    private static final double TIMES = 8;

    private final RunGrid grid;
    private final double row;
    private final double update;
    private final double evaluation;
    private final double piece;

    Effort(TrainingData data, RunGrid grid, int k) {
        this.grid = grid;
        row = (double) data.fields() * (k + 1);
        update = (double) data.vocabulary() * (k + 1);
        evaluation = data.rows() * row;
        piece = Math.max(PIECE, TIMES * STATE * update);
    }

    /** Whether a checkpoint after {@code to} rows saves enough, when the last one is after {@code from}. */
    boolean isWorthCheckpoint(long from, long to) {
        return to > from && until(to) - until(from) >= piece;
    }

    private double until(long rows) {
        return rows * row + grid.updates(rows) * update + Math.floorDiv(rows, grid.rows()) * evaluation;
    }
}
