package org.fmworkbench.training;

import java.util.Random;
import org.fmworkbench.fm.StateReader;
import org.fmworkbench.fm.StateWriter;

/** Where a run stands, and which row comes next. The order of the rows in an epoch is a function of (seed, epoch) alone. */
final class Schedule {
    private final int[] rows;
    private final int[] order;
    private final boolean shuffle;
    private final long seed;
    private final int batchSize;
    private final int batches;
    private int epoch;
    private int batch;
    private int sample;
    private long step;

    Schedule(int[] rows, RunSettings settings) {
        this.rows = rows;
        this.order = rows.clone();
        this.shuffle = settings.shuffle();
        this.seed = settings.seed();
        this.batchSize = settings.batchSize() == 0 ? rows.length : Math.min(settings.batchSize(), rows.length);
        this.batches = (int) (((long) rows.length + batchSize - 1) / batchSize);
        arrange();
    }

    /** Fisher and Yates's shuffle, from the rows in file order. */
    private void arrange() {
        if (shuffle) {
            System.arraycopy(rows, 0, order, 0, rows.length);
            Random random = Streams.shuffle(seed, epoch);
            for (int n = order.length - 1; n > 0; n--) {
                int other = random.nextInt(n + 1);
                int row = order[n];
                order[n] = order[other];
                order[other] = row;
            }
        }
    }

    /** The rows of this epoch in their order; valid until the epoch ends. */
    int[] order() {
        return order;
    }

    /** The place in {@link #order} of the next row; the number of rows if the epoch's rows are done. */
    int next() {
        return (int) Math.min((long) batch * batchSize + sample, order.length);
    }

    /** Rows of the batch that is being learnt; fewer in a ragged last one, 0 after the last. */
    int samples() {
        return (int) Math.max(0, Math.min(batchSize, order.length - (long) batch * batchSize));
    }

    /** Rows of this batch that are still to be read. */
    int left() {
        return samples() - sample;
    }

    /** Rows of this epoch that are still to be read. */
    int leftInEpoch() {
        return order.length - next();
    }

    /** Rows read since the start. */
    long rows() {
        return (long) epoch * order.length + next();
    }

    int batchSize() {
        return batchSize;
    }

    boolean batchIsRead() {
        return sample == samples();
    }

    boolean epochIsLearnt() {
        return batch == batches;
    }

    boolean atBatchStart() {
        return sample == 0;
    }

    boolean atEpochStart() {
        return sample == 0 && batch == 0;
    }

    void rowRead() {
        sample++;
    }

    /** So many updates of one batch each have been made. */
    void updated(int count) {
        sample = 0;
        batch += count;
        step += count;
    }

    void epochEnded() {
        batch = 0;
        epoch++;
        arrange();
    }

    void save(StateWriter to) {
        to.count(epoch);
        to.count(batch);
        to.count(sample);
        to.count(step);
    }

    void load(StateReader from) {
        int before = epoch;
        epoch = (int) from.count();
        batch = (int) from.count();
        sample = (int) from.count();
        step = from.count();
        if (epoch != before) {
            arrange();
        }
    }

    int epoch() {
        return epoch;
    }

    long step() {
        return step;
    }

    Position position() {
        return new Position(epoch, batch, batches, sample, samples(), step);
    }
}
