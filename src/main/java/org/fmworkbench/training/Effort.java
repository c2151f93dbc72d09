package org.fmworkbench.training;

/**
 * How much work lies between two places of a run, counted in numbers touched, so that it is the same on every machine: a row
 * touches F · (K + 1), an update those of its batch's rows or the whole table, an evaluation all rows once.
 */
final class Effort {
    /** Some ten milliseconds of replay, on a machine that touches a few hundred million numbers a second. */
    private static final double PIECE = 2e6;

    /** A state is at most about four times the parameters: Adam's two moments, and the gradient. */
    private static final double STATE = 4;

    /** Taking down a state is cheap beside so many times the work of touching its numbers. */
    private static final double TIMES = 8;

    private final RunGrid grid;
    private final double row;
    private final double table;
    private final double evaluation;
    private final double piece;

    Effort(TrainingData data, RunGrid grid, int k) {
        this.grid = grid;
        row = (double) data.fields() * (k + 1);
        table = (double) data.vocabulary() * (k + 1);
        evaluation = data.rows() * row;
        piece = Math.max(PIECE, TIMES * STATE * table);
    }

    /** Whether a checkpoint after {@code to} rows saves enough, when the last one is after {@code from}. */
    boolean isWorthCheckpoint(long from, long to, RunSettings settings) {
        double update = walksTable(settings) ? table : Math.min(table, grid.batchSize() * row);
        return to > from && until(to, update) - until(from, update) >= piece;
    }

    /** Whether an update moves rows of V that its batch does not name. */
    private static boolean walksTable(RunSettings settings) {
        return switch (settings.optimizer()) {
            case MOMENTUM, ADAM -> true;
            case ADAGRAD -> settings.l2() != 0;
            case SGD -> settings.learningRate() * settings.l2() > 1; // else decay is put off
        };
    }

    private double until(long rows, double update) {
        return rows * row + grid.updates(rows) * update + Math.floorDiv(rows, grid.rows()) * evaluation;
    }
}
