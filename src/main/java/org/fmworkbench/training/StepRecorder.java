package org.fmworkbench.training;

/** Looks at a trainer before and after a step and tells what the step did. It never changes the run. */
final class StepRecorder {
    /** Up to so many numbers the changes of the whole table are recorded, not only those of the rows on the screen. */
    private static final int SMALL_TABLE = 50_000;

    private final TrainingData data;
    private final Trainer trainer;
    private Watch watch;
    private Granularity granularity;
    private long updatesBefore;
    private long rowsBefore;
    private WatchedRow before;
    private Entries entriesBefore;
    private StepReport report;
    private Entries entries;

    StepRecorder(TrainingData data, Trainer trainer) {
        this.data = data;
        this.trainer = trainer;
    }

    /** Whether a step is being recorded. */
    boolean isOpen() {
        return before != null;
    }

    /** How far the recorded step goes. */
    Granularity granularity() {
        return granularity;
    }

    /** Remembers the state before a step; a followed row is the first that will learn in it. */
    void open(Watch watched, Granularity step, long rowsLearned) {
        boolean small = (long) data.vocabulary() * (trainer.parameters().k() + 1) <= SMALL_TABLE;
        watch = small ? watched.withRange(0, data.vocabulary()) : watched;
        granularity = step;
        rowsBefore = rowsLearned;
        updatesBefore = trainer.position().step();
        int next = trainer.nextRow() < 0 ? trainer.lastRow() : trainer.nextRow();
        before = WatchedRow.of(data, trainer, watched.follows() ? next : watched.heldRow());
        entriesBefore = window(watch);
    }

    /** Ends the recording: the report is about the step that just ended. */
    void close(long rowsLearned) {
        WatchedRow after = WatchedRow.of(data, trainer, before.row());
        boolean ofRow = granularity == Granularity.SAMPLE && before.row() == trainer.lastRow();
        report = new StepReport(
                granularity,
                trainer.lastRow(),
                (int) (rowsLearned - rowsBefore),
                trainer.position().step() > updatesBefore,
                trainer.gradient().rows(),
                trainer.position(),
                before,
                after,
                ofRow ? before.dLoss() : trainer.gradient().meanBias(),
                ofRow ? before.gradient() : batchGradient(after),
                delta(before, after));
        entries = window(watch).changedFrom(entriesBefore);
        before = null;
    }

    /** Gives the recording up. */
    void drop() {
        before = null;
    }

    /** Forgets the last recorded step too. */
    void forget() {
        before = null;
        report = null;
        entries = null;
    }

    /** What the last recorded step did; null before the first. */
    StepReport report() {
        return report;
    }

    /** The window on the parameters as they are now, with the changes of the last recorded step where it saw these rows. */
    Entries entries(Watch watched) {
        return window(watched).withChangesOf(entries);
    }

    private double[] batchGradient(WatchedRow row) {
        int k = row.k();
        double[] gradient = new double[row.fields() * (k + 1)];
        for (int i = 0; i < row.fields(); i++) {
            gradient[i * (k + 1)] = trainer.gradient().meanW(row.tableRows()[i]);
            for (int f = 0; f < k; f++) {
                gradient[i * (k + 1) + 1 + f] = trainer.gradient().meanV(row.tableRows()[i], f);
            }
        }
        return gradient;
    }

    private static double[] delta(WatchedRow was, WatchedRow is) {
        int k = is.k();
        double[] delta = new double[is.fields() * (k + 1)];
        for (int i = 0; i < is.fields(); i++) {
            delta[i * (k + 1)] = is.w()[i] - was.w()[i];
            for (int f = 0; f < k; f++) {
                delta[i * (k + 1) + 1 + f] = is.v()[i * k + f] - was.v()[i * k + f];
            }
        }
        return delta;
    }

    private Entries window(Watch watched) {
        int from = Math.max(0, Math.min(watched.from(), data.vocabulary()));
        int to = Math.max(from, Math.min(watched.to(), data.vocabulary()));
        int k = trainer.parameters().k();
        double[] values = new double[(to - from) * (k + 1)];
        double[] entry = new double[k + 1];
        for (int row = from; row < to; row++) {
            trainer.row(row, entry);
            System.arraycopy(entry, 1, values, (row - from) * (k + 1), k);
            values[(row - from) * (k + 1) + k] = entry[0];
        }
        return new Entries(from, to - from, data.vocabulary(), k, values, null);
    }
}
