package org.fmworkbench.training;

/**
 * The places of a run, counted in rows learned since the start: where its batches and epochs end. With n training rows and
 * batches of B rows (the last of an epoch may be smaller) an epoch has ⌈n / B⌉ updates.
 *
 * @param rows n, training rows
 * @param batchSize B, from 1 to n
 */
public record RunGrid(int rows, int batchSize) {
    /** The grid of a run on these data with these settings. */
    public static RunGrid of(TrainingData data, RunSettings settings) {
        int all = data.train().length;
        return new RunGrid(all, settings.batchSize() == 0 ? all : Math.min(settings.batchSize(), all));
    }

    /** Updates an epoch. */
    public int batches() {
        return (int) (((long) rows + batchSize - 1) / batchSize);
    }

    /** Whether a step of this granularity can end after so many rows. */
    public boolean isEnd(Granularity granularity, long after) {
        long inEpoch = after % rows;
        return switch (granularity) {
            case SAMPLE -> true;
            case BATCH -> inEpoch % batchSize == 0;
            case EPOCH -> inEpoch == 0;
        };
    }

    /** Where the step ends that a run is in, or begins, after so many rows. */
    public long next(Granularity granularity, long after) {
        long epochStart = after - after % rows;
        return switch (granularity) {
            case SAMPLE -> after + 1;
            case BATCH -> Math.min(epochStart + rows, after + batchSize - (after - epochStart) % batchSize);
            case EPOCH -> epochStart + rows;
        };
    }

    /** Where the step began that has come to so many rows; 0 at the start. */
    public long last(Granularity granularity, long after) {
        if (after <= 0) {
            return 0;
        }
        long row = after - 1; // the row learned last
        long inEpoch = row % rows;
        return switch (granularity) {
            case SAMPLE -> row;
            case BATCH -> row - inEpoch % batchSize;
            case EPOCH -> row - inEpoch;
        };
    }

    /** Epoch, batch, sample and update after so many rows. */
    public Position position(long after) {
        long epoch = after / rows;
        int inEpoch = (int) (after % rows);
        int batch = inEpoch / batchSize;
        int start = batch * batchSize;
        return new Position(
                (int) epoch, batch, batches(), inEpoch - start, Math.min(batchSize, rows - start), updates(after));
    }

    /** How many updates have been made after so many rows. */
    public long updates(long after) {
        return after / rows * batches() + after % rows / batchSize;
    }

    /** Rows learned when so many updates have been made. */
    public long rowsAt(long update) {
        long epoch = update / batches();
        return epoch * rows + update % batches() * batchSize;
    }
}
