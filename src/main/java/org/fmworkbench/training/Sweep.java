package org.fmworkbench.training;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Tables;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.SweptSetting.Variant;

/** Trains all runs of a {@link SweepPlan}, one after the other, each as it would be trained by itself, to the bit. */
public final class Sweep {
    private final SweepPlan plan;
    private final Map<Tables, TrainingData> data =
            new EnumMap<>(Tables.class); // only the tables change the encoded rows
    private final long rows; // learned by all runs together

    /**
     * Prepares the rows for every run.
     *
     * @throws InputException if a model would be too large, before any is trained
     */
    public Sweep(Dataset dataset, SweepPlan plan) throws InputException {
        this.plan = plan;
        long all = 0;
        for (Variant variant : plan.variants()) {
            RunSettings settings = variant.settings();
            if (!data.containsKey(settings.tables())) {
                data.put(settings.tables(), TrainingData.of(dataset, settings));
            }
            TrainingData prepared = data.get(settings.tables());
            TrainingData.checkSize(prepared.vocabulary(), settings.k());
            all += plan.seeds() * rows(prepared, settings);
        }
        rows = all;
    }

    /** One run that is done. */
    public record Run(int variant, int seed, RunResult result) {
        /** Whether it was stopped because something was no longer finite. */
        public boolean isDiverged() {
            return result.outcome().divergence().isPresent();
        }
    }

    /** Hears how a sweep goes on, on its thread. */
    public interface Listener {
        /** A run has ended. */
        void done(Run run);

        /** So many rows of so many have been learned by all runs together. */
        void progress(long done, long all);
    }

    /**
     * Trains: the values in their order with the first seed, then all with the next seed, so that there is soon something to
     * see of each.
     *
     * @param stop asked about every millisecond; a run that is under way is then given up, those that are done stay
     * @return whether all runs are done
     */
    public boolean run(Listener listener, BooleanSupplier stop) {
        long before = 0;
        for (int seed = 0; seed < plan.seeds(); seed++) {
            for (int variant = 0; variant < plan.variants().size(); variant++) {
                RunSettings settings = plan.settings(variant, seed);
                TrainingData prepared = data.get(settings.tables());
                long sofar = before;
                Optional<RunResult> result = Replay.run(
                        prepared,
                        RunScript.of(settings),
                        Replay.afterEpochs(prepared, settings.epochs()),
                        learned -> listener.progress(sofar + learned, rows),
                        stop);
                if (result.isEmpty()) {
                    return false;
                }
                before += rows(prepared, settings);
                listener.done(new Run(variant, seed, result.get()));
                listener.progress(before, rows);
            }
        }
        return true;
    }

    private static long rows(TrainingData data, RunSettings settings) {
        return Replay.afterEpochs(data, settings.epochs()).rows();
    }
}
