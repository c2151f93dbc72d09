package org.fmworkbench.ui.compare.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.fmworkbench.training.Spread;
import org.fmworkbench.training.Sweep;
import org.fmworkbench.training.SweepPlan;
import org.fmworkbench.training.SweepSummary;
import org.fmworkbench.training.SweptSetting;
import org.fmworkbench.ui.compare.sweep.SweepFrame.CurvePoints;
import org.fmworkbench.ui.compare.sweep.SweepFrame.Line;
import org.fmworkbench.ui.compare.sweep.SweepFrame.Measure;

/** Puts a sweep into words and points. */
final class SweepWords {
    private final Texts texts;

    SweepWords(Texts texts) {
        this.texts = texts;
    }

    /** "K = 4". */
    String value(SweepPlan plan, int variant) {
        String value = plan.variants().get(variant).value();
        boolean allRows = plan.setting() == SweptSetting.BATCH_SIZE && value.equals("0");
        return texts.get("value", texts.get("short." + plan.setting()), allRows ? texts.get("value.allRows") : value);
    }

    /** "9 values × 3 seeds = 27 runs: 0, 1, 2, …". */
    String preview(SweepPlan plan) {
        String values =
                plan.variants().stream().map(SweptSetting.Variant::value).collect(Collectors.joining(", "));
        return texts.get(
                plan.setting() == SweptSetting.SEED ? "preview.seeds" : "preview",
                plan.variants().size(),
                plan.seeds(),
                Numbers.grouped(plan.runs()),
                values);
    }

    SweepFrame frame(SweepSummary summary, boolean running) {
        CurveKind loss = summary.measures().get(0);
        List<Line> lines = IntStream.range(0, summary.plan().variants().size())
                .mapToObj(variant -> line(summary, variant, loss))
                .toList();
        List<CurvePoints> curves =
                lines.stream().flatMap(line -> line.seeds().stream()).toList();
        return new SweepFrame(
                summary.measures().stream()
                        .map(measure -> texts.get("measure." + measure))
                        .toList(),
                lines,
                SweepAxes.of(curves, texts, texts.get("measure." + loss)),
                verdict(summary, running));
    }

    private Line line(SweepSummary summary, int variant, CurveKind loss) {
        List<Sweep.Run> runs = summary.runs(variant);
        int diverged = summary.diverged(variant);
        int seeds = summary.plan().seeds();
        String count = texts.get(diverged > 0 ? "runs.diverged" : "runs", runs.size(), seeds, diverged);
        List<CurvePoints> curves =
                runs.stream().map(run -> points(run.result().curves().of(loss))).toList();
        List<CurvePoints> whole = runs.stream()
                .filter(run -> !run.isDiverged())
                .map(run -> points(run.result().curves().of(loss)))
                .toList();
        return new Line(
                value(summary.plan(), variant),
                count,
                summary.best().isPresent() && summary.best().getAsInt() == variant,
                !runs.isEmpty(),
                summary.measures().stream()
                        .map(measure -> measure(summary.spread(variant, measure)))
                        .toList(),
                mean(whole),
                curves);
    }

    private static CurvePoints points(Curve curve) {
        double[] x = new double[curve.size()];
        for (int b = 0; b < x.length; b++) {
            x[b] = curve.last(b);
        }
        return new CurvePoints(x, curve.last());
    }

    /** The mean at each epoch; runs that did not diverge have the same epochs. */
    private static CurvePoints mean(List<CurvePoints> curves) {
        if (curves.isEmpty()) {
            return new CurvePoints(new double[0], new double[0]);
        }
        double[] sum = new double[curves.get(0).y().length];
        for (CurvePoints curve : curves) {
            Arrays.setAll(sum, n -> sum[n] + curve.y()[n]);
        }
        Arrays.setAll(sum, n -> sum[n] / curves.size());
        return new CurvePoints(curves.get(0).x(), sum);
    }

    private Measure measure(Spread spread) {
        String mean = number(spread.mean());
        boolean several = spread.count() > 1 && !Double.isNaN(spread.mean());
        return new Measure(
                mean,
                several ? texts.get("mean", mean, Numbers.brief(spread.deviation())) : mean,
                several ? texts.get("range", number(spread.min()), number(spread.max())) : "");
    }

    /** Three significant digits, with a power of ten where the number is small or large. */
    private String number(double value) {
        double size = Math.abs(value);
        if (Double.isNaN(value)) {
            return texts.get("none");
        }
        if (size == 0 || (size >= 1e-3 && size < 1e6)) {
            return Digits.significant(value, 3);
        }
        int exponent = (int) Math.floor(Math.log10(size));
        return Digits.significant(value / Math.pow(10, exponent), 3) + "e" + (exponent < 0 ? "−" : "")
                + Math.abs(exponent);
    }

    private String verdict(SweepSummary summary, boolean running) {
        long all = summary.plan().runs();
        List<String> sentences = new ArrayList<>();
        int done = IntStream.range(0, summary.plan().variants().size())
                .map(variant -> summary.runs(variant).size())
                .sum();
        if (done < all) {
            sentences.add(texts.get(running ? "verdict.running" : "verdict.cancelled", done, Numbers.grouped(all)));
        }
        summary.best().ifPresent(best -> sentences.add(best(summary, best)));
        String diverged = IntStream.range(0, summary.plan().variants().size())
                .filter(variant -> summary.diverged(variant) > 0)
                .mapToObj(variant -> value(summary.plan(), variant))
                .collect(Collectors.joining(", "));
        if (!diverged.isEmpty()) {
            sentences.add(texts.get("verdict.diverged", diverged));
        }
        return String.join(" ", sentences);
    }

    /** The smallest mean, and which others cannot be told from it by so few seeds. */
    private String best(SweepSummary summary, int best) {
        CurveKind loss = summary.measures().get(0);
        Spread least = summary.spread(best, loss);
        String near = IntStream.range(0, summary.plan().variants().size())
                .filter(variant ->
                        variant != best && summary.spread(variant, loss).count() > 0)
                .filter(variant -> summary.spread(variant, loss).mean() - least.deviation() <= least.mean())
                .mapToObj(variant -> value(summary.plan(), variant))
                .collect(Collectors.joining(", "));
        String first = texts.get(
                "verdict.best",
                value(summary.plan(), best),
                texts.get("measure." + loss),
                measure(least).withDeviation());
        return Stream.of(first, near.isEmpty() ? "" : texts.get("verdict.near", near))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
