package org.fmworkbench.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * The curves of a run while they grow. A run that is replayed may be recorded into the history that it has already: what is
 * held is left as it is, and only what comes after is added.
 */
final class RunHistory {
    /** With 16,384 of min, max, sum and last the curve of all updates takes half a megabyte, and a copy a quarter of a ms. */
    private static final int STEP_BUCKETS = 1 << 14;

    private static final int EPOCH_BUCKETS = 1 << 12;

    private final int batches;
    private final DecimatedSeries steps;
    private final Map<CurveKind, DecimatedSeries> epochs = new EnumMap<>(CurveKind.class);
    private long epochsHeld;
    private Curves copy;

    /** Nothing yet of a run with so many updates an epoch. */
    RunHistory(int batches) {
        this(batches, new DecimatedSeries(STEP_BUCKETS));
    }

    private RunHistory(int batches, DecimatedSeries steps) {
        this.batches = batches;
        this.steps = steps;
    }

    /** Records what a trainer does from here on. */
    StepListener listener(Trainer trainer) {
        return new StepListener() {
            @Override
            public void updated(long step, double loss) {
                batch(step, loss);
            }

            @Override
            public void epochEnded(EpochMetrics metrics) {
                epoch(metrics, Norms.of(trainer));
            }
        };
    }

    /**
     * The mean loss of the batch of an update.
     *
     * @param step the number of the update, from 1; one that is held already is not added again
     */
    void batch(long step, double loss) {
        if (isNext(step, steps.count())) {
            steps.add(loss);
            copy = null;
        }
    }

    /** The evaluation at the end of an epoch; one that is held already is not added again. */
    void epoch(EpochMetrics metrics, Norms norms) {
        if (!isNext(metrics.epoch(), epochsHeld)) {
            return;
        }
        for (CurveKind kind : CurveKind.values()) {
            if (kind.isPerEpoch()) {
                add(kind, kind.of(metrics, norms));
            }
        }
        epochsHeld++;
        copy = null;
    }

    /** A number that is NaN at the first epoch does not apply to the run, and has no curve. */
    private void add(CurveKind kind, double value) {
        if (epochsHeld == 0 && !Double.isNaN(value)) {
            epochs.put(kind, new DecimatedSeries(EPOCH_BUCKETS));
        }
        if (epochs.containsKey(kind)) {
            epochs.get(kind).add(value);
        }
    }

    private static boolean isNext(long number, long held) {
        if (number > held + 1) {
            throw new IllegalArgumentException("number " + number + " comes after " + held);
        }
        return number == held + 1;
    }

    /**
     * The last update up to which everything is held: a replay that begins there, or at any update before, and is recorded
     * leaves no gap.
     */
    long steps() {
        return Math.min(steps.count(), (epochsHeld + 1) * batches - 1);
    }

    /**
     * What this history has up to an update, in whole buckets: it may end earlier, and {@link #steps} says where; the rest is
     * recorded by a replay. It then equals the history of a run recorded straight (a mean but for rounding).
     */
    RunHistory upTo(long step) {
        RunHistory part = new RunHistory(batches, steps.upTo(step));
        part.epochsHeld = Math.min(epochsHeld, step / batches);
        for (Map.Entry<CurveKind, DecimatedSeries> series : epochs.entrySet()) {
            DecimatedSeries cut = series.getValue().upTo(part.epochsHeld);
            part.epochs.put(series.getKey(), cut);
        }
        for (DecimatedSeries cut : part.epochs.values()) {
            part.epochsHeld = cut.count(); // all are of one length
        }
        return part;
    }

    /** An immutable copy, made anew only if something was added. */
    Curves copy() {
        if (copy == null) {
            Map<CurveKind, Curve> all = new EnumMap<>(CurveKind.class);
            if (steps.count() > 0) {
                all.put(CurveKind.BATCH_LOSS, steps.copy());
            }
            epochs.forEach((kind, series) -> all.put(kind, series.copy()));
            copy = new Curves(batches, Collections.unmodifiableMap(all));
        }
        return copy;
    }
}
