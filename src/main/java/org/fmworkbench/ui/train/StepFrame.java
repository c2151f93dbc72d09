package org.fmworkbench.ui.train;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.StepReport;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.WatchedRow;

/**
 * What the last step did, as the right rail shows it. Arrays must not be changed.
 *
 * @param headline which rows learned
 * @param note what a reader must know: no update yet, or another row is watched
 * @param quantities names of the quantities of the prediction
 * @param before their values before the step
 * @param after their values after it
 * @param derivative ∂L/∂ŷ before the step, in words
 * @param bias ∂L/∂w₀ and Δw₀
 * @param gradient F × (1 + K): w first
 * @param delta F × (1 + K): w first
 */
record StepFrame(
        String headline,
        String note,
        List<String> quantities,
        double[] before,
        double[] after,
        String derivative,
        double[] bias,
        double[] gradient,
        double[] delta) {

    static StepFrame of(Snapshot now, Texts texts) {
        boolean scaled = !now.data().scale().equals(TargetScale.IDENTITY);
        if (now.step() == null) {
            return start(now.row(), scaled, texts);
        }
        StepReport step = now.step();
        WatchedRow before = step.before();
        String note = note(step, texts);
        if (now.settings().l2() > 0) {
            note += " " + texts.get("step.l2", Numbers.plain(now.settings().l2()));
        }
        if (!now.stepIsCurrent()) {
            note += " " + texts.get("step.goneOn");
        }
        return new StepFrame(
                headline(step, texts),
                note,
                names(before, scaled, texts),
                values(before),
                values(step.after()),
                texts.get("step.derivative", Numbers.fixed(before.dLoss(), 4)),
                new double[] {step.gradientBias(), step.deltaBias()},
                step.gradient(),
                step.delta());
    }

    /** Before the first step: the watched row as it is. */
    private static StepFrame start(WatchedRow row, boolean scaled, Texts texts) {
        double[] now = values(row);
        return new StepFrame(
                texts.get("step.none"),
                texts.get("step.none.note"),
                names(row, scaled, texts),
                now,
                now,
                texts.get("step.derivative", Numbers.fixed(row.dLoss(), 4)),
                new double[] {row.dLoss(), 0},
                row.gradient(),
                new double[row.fields() * (row.k() + 1)]);
    }

    private static String headline(StepReport step, Texts texts) {
        return switch (step.granularity()) {
            case SAMPLE -> texts.get("step.sample", Numbers.grouped(step.learned() + 1L));
            case BATCH -> texts.get("step.batch", Numbers.grouped(step.rows()));
            case EPOCH -> texts.get("step.epoch", Numbers.grouped(step.rows()));
        };
    }

    private static String note(StepReport step, Texts texts) {
        return switch (step.granularity()) {
            case SAMPLE -> step.before().row() == step.learned() ? ownRow(step, texts) : heldRow(step, texts);
            case BATCH -> texts.get("step.ofBatch");
            case EPOCH -> texts.get("step.ofLastBatch");
        };
    }

    private static String ownRow(StepReport step, Texts texts) {
        if (!step.updated()) {
            return texts.get("step.noUpdate");
        }
        return step.batchRows() == 1
                ? texts.get("step.ofRow")
                : texts.get("step.ofRowInBatch", Numbers.grouped(step.batchRows()));
    }

    private static String heldRow(StepReport step, Texts texts) {
        String row = Numbers.grouped(step.before().row() + 1L);
        return texts.get(step.updated() ? "step.other" : "step.other.noUpdate", row);
    }

    private static List<String> names(WatchedRow row, boolean scaled, Texts texts) {
        String scale = scaled ? texts.get("step.scaled") : "";
        List<String> names = new ArrayList<>(List.of("w₀", "Σ w", texts.get("step.cross"), "ŷ" + scale));
        if (!Double.isNaN(row.probability())) {
            names.add("σ(ŷ)");
        }
        names.add(texts.get(scaled ? "step.target.scaled" : "step.target"));
        names.add(texts.get("step.loss") + scale);
        return names;
    }

    private static double[] values(WatchedRow row) {
        boolean binary = !Double.isNaN(row.probability());
        return binary
                ? new double[] {
                    row.bias(), row.linear(), row.derived(), row.logit(), row.probability(), row.y(), row.loss()
                }
                : new double[] {row.bias(), row.linear(), row.derived(), row.logit(), row.y(), row.loss()};
    }
}
