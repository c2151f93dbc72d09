package org.fmworkbench.ui.verify.precision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.PrecisionCurve;
import org.fmworkbench.derivation.PrecisionCurve.Point;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.precision.PrecisionFrame.Curve;
import org.fmworkbench.ui.verify.precision.PrecisionFrame.Result;

/** Computes a {@link PrecisionFrame}: numbers, and what they mean in words. */
final class PrecisionWords {
    /** Above this relative error digits are visibly lost. */
    private static final double VISIBLE = 5e-4;

    private static final int CURVE_POINTS = 121;

    private final Texts texts;

    PrecisionWords(Texts texts) {
        this.texts = texts;
    }

    PrecisionFrame frame(double large, double[] rest, PrecisionCurve.Range range, Precision precision) {
        Point inFloat = PrecisionCurve.at(large, rest, Precision.FLOAT);
        Point inDouble = PrecisionCurve.at(large, rest, Precision.DOUBLE);
        Point chosen = precision == Precision.FLOAT ? inFloat : inDouble;
        String entries = DoubleStream.concat(DoubleStream.of(large), DoubleStream.of(rest))
                .mapToObj(Digits::all)
                .collect(Collectors.joining(", "));
        return new PrecisionFrame(
                texts.get("entries", entries),
                result(inFloat.naive(), inFloat.naiveError(), inFloat.naiveBound(), Precision.FLOAT),
                result(inFloat.derived(), inFloat.derivedError(), inFloat.derivedBound(), Precision.FLOAT),
                result(inDouble.naive(), inDouble.naiveError(), inDouble.naiveBound(), Precision.DOUBLE),
                result(inDouble.derived(), inDouble.derivedError(), inDouble.derivedBound(), Precision.DOUBLE),
                Digits.all(inDouble.exact()),
                Digits.all(inFloat.exact()),
                texts.get(
                        "verdict", texts.get(precision.name()), loss(chosen.naiveError()), loss(chosen.derivedError())),
                curve(large, rest, range, precision));
    }

    private Result result(double value, double error, double bound, Precision precision) {
        String digits = precision == Precision.FLOAT ? floatDigits(value) : Digits.all(value);
        return new Result(
                digits,
                texts.get("error", Digits.significant(error, 2), Digits.significant(bound, 2)),
                loss(error),
                error < VISIBLE);
    }

    /** All digits that tell a float from other floats. */
    private static String floatDigits(double value) {
        return Digits.all(Double.parseDouble(Float.toString((float) value)));
    }

    /** "loses 2.0 %", or how many digits are right. */
    private String loss(double error) {
        if (Double.isNaN(error)) {
            return texts.get("loss.none");
        }
        if (error == 0) {
            return texts.get("loss.exact");
        }
        if (error >= 1) {
            return texts.get(Double.isInfinite(error) ? "loss.overflow" : "loss.all");
        }
        return error >= VISIBLE
                ? texts.get("loss.percent", Numbers.significant(100 * error, 2))
                : texts.get("loss.digits", (int) Math.floor(-Math.log10(error)));
    }

    private static Curve curve(double large, double[] rest, PrecisionCurve.Range range, Precision precision) {
        List<Point> points = PrecisionCurve.of(large, rest, range, precision);
        Point here = PrecisionCurve.at(large, rest, precision);
        List<Point> all = DoubleStream.concat(points.stream().mapToDouble(Point::size), DoubleStream.of(here.size()))
                .sorted()
                .distinct()
                .mapToObj(size -> size == here.size() ? here : find(points, size))
                .toList();
        return new Curve(
                all.stream().mapToDouble(Point::size).toArray(),
                all.stream().mapToDouble(Point::naiveError).toArray(),
                all.stream().mapToDouble(Point::derivedError).toArray(),
                all.stream().mapToDouble(Point::naiveBound).toArray(),
                all.stream().mapToDouble(Point::derivedBound).toArray());
    }

    private static Point find(List<Point> points, double size) {
        return points.stream().filter(p -> p.size() == size).findFirst().orElseThrow();
    }

    /** The sizes that the curve runs through. */
    static PrecisionCurve.Range range(double from, double to) {
        return new PrecisionCurve.Range(from, to, CURVE_POINTS);
    }
}
