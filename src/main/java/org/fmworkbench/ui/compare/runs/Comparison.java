package org.fmworkbench.ui.compare.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Divergence;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Metrics;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.settings.SettingWords;

/** Writes the table of what differs between two runs: first the settings, then what they came to. */
final class Comparison {
    private static final int DECIMALS = 4;
    private static final String NONE = "–";

    private final Texts texts;
    private final SettingWords settings = new SettingWords();

    Comparison(Texts texts) {
        this.texts = texts;
    }

    /** The table of {@code a} and {@code b}; {@code binary}: whether classes are learnt, not numbers. */
    List<ComparisonRow> of(RunView a, RunView b, boolean binary) {
        List<ComparisonRow> rows = new ArrayList<>();
        List<ComparisonRow> differing = settings(a, b, binary);
        rows.add(ComparisonRow.heading(texts.get(differing.isEmpty() ? "same" : "settings")));
        rows.addAll(differing);
        rows.add(ComparisonRow.heading(texts.get("outcome")));
        way(rows, a, b);
        metrics(rows, a, b, binary);
        size(rows, a, b);
        return rows;
    }

    private List<ComparisonRow> settings(RunView a, RunView b, boolean binary) {
        List<ComparisonRow> differing = new ArrayList<>();
        for (SettingWords.Setting setting : settings.all(!binary)) {
            String inA = setting.words().apply(a.settings());
            String inB = setting.words().apply(b.settings());
            if (!inA.equals(inB)) {
                differing.add(new ComparisonRow(setting.name(), inA, inB, "", false));
            }
        }
        if (a.changes() > 0 || b.changes() > 0) {
            differing.add(counts("changes", a.changes(), b.changes()));
        }
        return differing;
    }

    private void way(List<ComparisonRow> rows, RunView a, RunView b) {
        rows.add(counts("epochs", a.position().epoch(), b.position().epoch()));
        rows.add(counts("updates", a.position().step(), b.position().step()));
        if (a.divergence().isPresent() || b.divergence().isPresent()) {
            rows.add(new ComparisonRow(texts.get("diverged"), diverged(a), diverged(b), "", false));
        }
    }

    private String diverged(RunView run) {
        return run.divergence()
                .map(Divergence::step)
                .map(step -> texts.get("diverged.at", Numbers.grouped(step)))
                .orElse(texts.get("diverged.no"));
    }

    private void metrics(List<ComparisonRow> rows, RunView a, RunView b, boolean binary) {
        both(rows, "loss", a, b, Metrics::loss);
        if (binary) {
            both(rows, "accuracy", a, b, Metrics::accuracy);
            both(rows, "auc", a, b, Metrics::auc);
        } else {
            both(rows, "rmse", a, b, Metrics::rmse);
            both(rows, "r2", a, b, Metrics::r2);
        }
    }

    /** A metric of the training rows and of those held out, as they are at the end of the last epoch. */
    private void both(List<ComparisonRow> rows, String metric, RunView a, RunView b, ToDoubleFunction<Metrics> number) {
        rows.add(numbers("train." + metric, train(a.latest(), number), train(b.latest(), number)));
        rows.add(numbers("holdout." + metric, heldOut(a.latest(), number), heldOut(b.latest(), number)));
    }

    private static double train(EpochMetrics latest, ToDoubleFunction<Metrics> number) {
        return latest == null ? Double.NaN : number.applyAsDouble(latest.train());
    }

    private static double heldOut(EpochMetrics latest, ToDoubleFunction<Metrics> number) {
        return latest == null || latest.holdout() == null ? Double.NaN : number.applyAsDouble(latest.holdout());
    }

    private void size(List<ComparisonRow> rows, RunView a, RunView b) {
        rows.add(counts("parameters", parameters(a), parameters(b)));
        rows.add(numbers("bias", a.bias(), b.bias()));
        if (a.w() != null || b.w() != null) {
            rows.add(numbers("norm.w", length(a.w()), length(b.w())));
            rows.add(numbers("norm.v", length(a.v()), length(b.v())));
        }
    }

    private static long parameters(RunView run) {
        return TrainingData.parameters(run.data().vocabulary(), run.settings().k());
    }

    /** The Euclidean length; NaN if there are no numbers. */
    static double length(double[] values) {
        if (values == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private ComparisonRow counts(String key, long a, long b) {
        String difference = a == b ? "0" : signed(Numbers.grouped(Math.abs(b - a)), b > a);
        return new ComparisonRow(texts.get(key), Numbers.grouped(a), Numbers.grouped(b), difference, false);
    }

    private ComparisonRow numbers(String key, double a, double b) {
        boolean known = !Double.isNaN(a) && !Double.isNaN(b);
        return new ComparisonRow(texts.get(key), number(a), number(b), known ? difference(a, b) : "", false);
    }

    private static String difference(double a, double b) {
        if (a == b) {
            return "0";
        }
        double difference = b - a;
        double size = Math.abs(difference);
        boolean plain = size >= 0.5e-4;
        return signed(plain ? Numbers.fixed(size, DECIMALS) : Numbers.scientific(size), difference > 0);
    }

    private static String signed(String size, boolean positive) {
        return (positive ? "+" : "−") + size;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NONE : Numbers.fixed(value, DECIMALS);
    }
}
