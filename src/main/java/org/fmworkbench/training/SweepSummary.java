package org.fmworkbench.training;

import java.util.List;
import java.util.OptionalInt;
import org.fmworkbench.fm.Loss;

/** What the runs of a sweep came to, value by value. Runs that diverged are counted apart, and are part of no mean. Immutable. */
public final class SweepSummary {
    private final SweepPlan plan;
    private final List<Sweep.Run> runs;
    private final List<CurveKind> measures;

    /** A summary of the runs that are done; {@code data} is that of any of them. */
    public SweepSummary(SweepPlan plan, List<Sweep.Run> runs, TrainingData data) {
        this.plan = plan;
        this.runs = List.copyOf(runs);
        this.measures = measures(data.loss() == Loss.LOGISTIC, data.holdout().length > 0);
    }

    /** The final numbers that count: of the rows held out if there are any, and how well the training rows are fitted. */
    private static List<CurveKind> measures(boolean binary, boolean holdout) {
        if (binary) {
            return holdout
                    ? List.of(
                            CurveKind.HOLDOUT_LOSS,
                            CurveKind.TRAIN_LOSS,
                            CurveKind.HOLDOUT_AUC,
                            CurveKind.HOLDOUT_ACCURACY)
                    : List.of(CurveKind.TRAIN_LOSS, CurveKind.TRAIN_AUC, CurveKind.TRAIN_ACCURACY);
        }
        return holdout
                ? List.of(CurveKind.HOLDOUT_LOSS, CurveKind.TRAIN_LOSS, CurveKind.HOLDOUT_RMSE, CurveKind.HOLDOUT_R2)
                : List.of(CurveKind.TRAIN_LOSS, CurveKind.TRAIN_RMSE, CurveKind.TRAIN_R2);
    }

    /** What was planned. */
    public SweepPlan plan() {
        return plan;
    }

    /** The measures, the one that is looked at first first: the loss that decides which value is best. */
    public List<CurveKind> measures() {
        return measures;
    }

    /** The runs of a value that are done, those that diverged too. */
    public List<Sweep.Run> runs(int variant) {
        return runs.stream().filter(run -> run.variant() == variant).toList();
    }

    /** How many runs of a value diverged. */
    public int diverged(int variant) {
        return (int) runs(variant).stream().filter(Sweep.Run::isDiverged).count();
    }

    /** A final number of the runs of a value that did not diverge. */
    public Spread spread(int variant, CurveKind measure) {
        return Spread.of(runs(variant).stream()
                .filter(run -> !run.isDiverged())
                .mapToDouble(run -> last(run, measure))
                .toArray());
    }

    /** The number at the end of a run's last epoch; NaN if it diverged before the first had ended. */
    public static double last(Sweep.Run run, CurveKind measure) {
        EpochMetrics metrics = run.result().outcome().latest();
        return metrics == null ? Double.NaN : measure.of(metrics, null);
    }

    /** The value with the smallest mean loss, among those of which all runs are done and none diverged. */
    public OptionalInt best() {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int variant = 0; variant < plan.variants().size(); variant++) {
            double mean = spread(variant, measures.get(0)).mean();
            boolean counts = runs(variant).size() == plan.seeds() && diverged(variant) == 0;
            if (counts && mean < least) {
                best = variant;
                least = mean;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The run of a value to look at closer: of those that did not diverge the one whose loss is the middle one; else the first. */
    public Sweep.Run typical(int variant) {
        List<Sweep.Run> ordered = runs(variant).stream()
                .sorted((a, b) -> a.isDiverged() == b.isDiverged()
                        ? Double.compare(last(a, measures.get(0)), last(b, measures.get(0)))
                        : Boolean.compare(a.isDiverged(), b.isDiverged()))
                .toList();
        int good = ordered.size() - diverged(variant);
        return ordered.get(Math.max(0, (good - 1) / 2));
    }
}
