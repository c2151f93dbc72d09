package org.fmworkbench.ui.verify.cost;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.derivation.Timing.Point;
import org.fmworkbench.derivation.Timing.Spread;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.cost.TimeFrame.Curve;

/** Says what a measurement showed. */
final class TimeWords {
    /** The sizes that are measured. */
    static final List<Integer> FIELDS = List.of(2, 3, 4, 5, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256);

    private final Texts texts;

    TimeWords(Texts texts) {
        this.texts = texts;
    }

    /** The frame of these points, all of one K; {@code disturbed} if a run was going on meanwhile. */
    TimeFrame frame(List<Point> points, int k, Timing.Plan plan, boolean disturbed) {
        String title = texts.get("measured.title", k, plan.rounds(), plan.warmUpNanos() / 1_000_000);
        String left = points.size() < FIELDS.size() ? texts.get("measured.partly", points.size(), FIELDS.size()) : "";
        String note = (left + " " + (disturbed ? texts.get("measured.disturbed") : "")).strip();
        return new TimeFrame(
                title,
                texts.get("axis.time", k),
                curve(points, Point::naive),
                curve(points, Point::derived),
                slopes(points),
                faster(points),
                note);
    }

    private static Curve curve(List<Point> points, Function<Point, Spread> form) {
        return new Curve(
                numbers(points, Point::fields),
                numbers(points, point -> form.apply(point).median()),
                numbers(points, point -> form.apply(point).low()),
                numbers(points, point -> form.apply(point).high()));
    }

    private static double[] numbers(List<Point> points, ToDoubleFunction<Point> number) {
        return points.stream().mapToDouble(number).toArray();
    }

    private String slopes(List<Point> points) {
        List<Point> large =
                points.stream().filter(p -> p.fields() >= Timing.LARGE).toList();
        if (large.size() < 2) {
            return texts.get("slopes.none", Timing.LARGE);
        }
        double[] fields = numbers(large, Point::fields);
        double naive = Timing.slope(fields, numbers(large, p -> p.naive().median()));
        double derived = Timing.slope(fields, numbers(large, p -> p.derived().median()));
        return texts.get("slopes", Numbers.fixed(naive, 2), Numbers.fixed(derived, 2), Timing.LARGE);
    }

    /** From which measured F on the derived form is faster on all that follow, and how much on the last. */
    private String faster(List<Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        int first = points.size();
        while (first > 0 && ratio(points.get(first - 1)) > 1) {
            first--;
        }
        Point last = points.get(points.size() - 1);
        return first == points.size()
                ? texts.get("faster.naive", last.fields(), Digits.significant(1 / ratio(last), 2))
                : texts.get(
                        "faster.derived",
                        points.get(first).fields(),
                        last.fields(),
                        Digits.significant(ratio(last), 2));
    }

    private static double ratio(Point point) {
        return point.naive().median() / point.derived().median();
    }
}
