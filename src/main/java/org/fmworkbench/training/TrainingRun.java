package org.fmworkbench.training;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** One run with all that is watched of it: the trainer, its curves, the last step. Belongs to one thread. */
final class TrainingRun {
    private static final int LONG_BATCH = 4096;

    private final TrainingData data;
    private final Trainer trainer;
    private final StepRecorder recorder;
    private final RunHistory history;
    private final RateMeter rate;
    private RunSettings settings;
    private EpochMetrics latest;

    TrainingRun(TrainingData data, RunSettings settings, LongSupplier nanoTime) {
        this.data = data;
        this.settings = settings;
        this.trainer = new Trainer(data, settings, Trainer.start(data, settings));
        this.recorder = new StepRecorder(data, trainer);
        this.rate = new RateMeter(nanoTime);
        this.history = new RunHistory(trainer.position().batches());
        trainer.listen(new StepListener() {
            @Override
            public void updated(long step, double loss) {
                history.batch(step, loss);
            }

            @Override
            public void epochEnded(EpochMetrics metrics) {
                latest = metrics;
                history.epoch(metrics, Norms.of(trainer));
            }
        });
    }

    /** How many rows the data have. */
    int rows() {
        return data.rows();
    }

    /** Takes over what is live: learning rate, L2, number of epochs. */
    void tune(RunSettings live) {
        settings = settings.withLive(live);
        trainer.setLearningRate(settings.learningRate());
        trainer.setL2(settings.l2());
    }

    /** Begins to record a step, unless a step of this granularity is being recorded already. */
    void openStep(Watch watch, Granularity granularity) {
        if (recorder.isOpen() && recorder.granularity() != granularity) {
            recorder.drop();
        }
        if (!recorder.isOpen() && !hasDiverged()) {
            recorder.open(watch, granularity, rowsLearned());
        }
    }

    /** Ends the recording of a step; a step that diverged has done nothing. */
    void closeStep() {
        if (recorder.isOpen() && hasDiverged()) {
            recorder.drop();
        } else if (recorder.isOpen()) {
            recorder.close(rowsLearned());
        }
    }

    /** Lets the measured rate begin anew, after a pause. */
    void restartRate() {
        rate.restart(rowsLearned());
    }

    /** Whether steps of this granularity take so long that their progress is worth showing. */
    boolean hasLongSteps(Granularity granularity) {
        return switch (granularity) {
            case SAMPLE -> false;
            case BATCH -> batchSize() > LONG_BATCH;
            case EPOCH -> true;
        };
    }

    boolean isRecording() {
        return recorder.isOpen();
    }

    /** Goes on to the end of a step, or until told to stop. Returns whether the step is over, for better or worse. */
    boolean advance(Granularity granularity, BooleanSupplier stop) {
        return trainer.step(granularity, stop) || hasDiverged();
    }

    /**
     * Whether the run stands between two steps of this granularity; not while a batch's update or an epoch's evaluation is
     * still to be done.
     */
    boolean atEndOf(Granularity granularity) {
        Position at = trainer.position();
        if (at.sample() == at.samples()) {
            return false;
        }
        return switch (granularity) {
            case SAMPLE -> true;
            case BATCH -> at.sample() == 0;
            case EPOCH -> at.sample() == 0 && at.batch() == 0;
        };
    }

    int epoch() {
        return trainer.position().epoch();
    }

    /** The epoch at which a run that begins now stops by itself: the settings' number, or as many again. */
    int nextStop() {
        return epoch() < settings.epochs() ? settings.epochs() : epoch() + settings.epochs();
    }

    boolean hasDiverged() {
        return trainer.divergence().isPresent();
    }

    Snapshot snapshot(Phase phase, Watch watch) {
        int row = watch.follows() ? followed() : watch.heldRow();
        double[] tables = watch.tables() ? tables() : null;
        return new Snapshot(
                data,
                settings,
                phase,
                trainer.position(),
                WatchedRow.of(data, trainer, row),
                watch.follows(),
                recorder.report(),
                recorder.entries(watch),
                tables,
                tables == null ? null : weights(),
                history.copy(),
                latest,
                phase == Phase.RUNNING || phase == Phase.STEPPING ? rate.of(rowsLearned()) : 0,
                trainer.divergence());
    }

    /** All of w as it is now. */
    private double[] weights() {
        double[] all = new double[data.vocabulary()];
        double[] entry = new double[1 + trainer.parameters().k()];
        for (int row = 0; row < all.length; row++) {
            trainer.row(row, entry);
            all[row] = entry[0];
        }
        return all;
    }

    /** All of V as it is now; null if that is too much to copy for a picture. */
    private double[] tables() {
        int k = trainer.parameters().k();
        if ((long) data.vocabulary() * k > Watch.LARGEST_TABLES) {
            return null;
        }
        double[] all = new double[data.vocabulary() * k];
        double[] entry = new double[1 + k];
        for (int row = 0; row < data.vocabulary(); row++) {
            trainer.row(row, entry);
            System.arraycopy(entry, 1, all, row * k, k);
        }
        return all;
    }

    private int batchSize() {
        int all = data.train().length;
        return settings.batchSize() == 0 ? all : Math.min(settings.batchSize(), all);
    }

    private long rowsLearned() {
        Position at = trainer.position();
        int all = data.train().length;
        return (long) at.epoch() * all + Math.min(all, (long) at.batch() * batchSize() + at.sample());
    }

    /** The row of the last step that was looked at; before the first step the row that will learn. */
    private int followed() {
        if (recorder.report() != null) {
            return recorder.report().after().row();
        }
        return trainer.nextRow() < 0 ? trainer.lastRow() : trainer.nextRow();
    }
}
