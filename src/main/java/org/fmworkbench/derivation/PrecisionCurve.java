package org.fmworkbench.derivation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one entry that is larger than the rest does to the two forms: a row of K = 1 with the large entry first, summed in that
 * order.
 */
public final class PrecisionCurve {
    private PrecisionCurve() {}

    /**
     * The sizes that the large entry runs through, in equal factors.
     *
     * @param from the smallest, above 0
     * @param to the largest
     * @param points how many, at least 2
     */
    public record Range(double from, double to, int points) {}

    /**
     * Both forms with one size of the large entry.
     *
     * @param size |large entry|
     * @param exact the exact value on the inputs as stored, rounded once to double; NaN if one is not finite
     * @param naive computed by D4
     * @param derived computed by D7
     * @param naiveError |naive − exact| / |exact|; NaN if the exact value is 0
     * @param derivedError |derived − exact| / |exact|
     * @param naiveBound the bound of the first error, relative too; +∞ if it may overflow
     * @param derivedBound the bound of the second
     */
    public record Point(
            double size,
            double exact,
            double naive,
            double derived,
            double naiveError,
            double derivedError,
            double naiveBound,
            double derivedBound) {}

    /**
     * The errors over the sizes of {@code range}; the large entry keeps the sign of {@code large}, the rest stay as they are.
     */
    public static List<Point> of(double large, double[] rest, Range range, Precision precision) {
        double sign = large < 0 ? -1 : 1;
        return LogSpace.of(range.from(), range.to(), range.points())
                .mapToObj(size -> at(sign * size, rest, precision))
                .toList();
    }

    /** One point. */
    public static Point at(double large, double[] rest, Precision precision) {
        double[] u = new double[rest.length + 1];
        u[0] = precision.round(large);
        for (int i = 0; i < rest.length; i++) {
            u[i + 1] = precision.round(rest[i]);
        }
        Row row = Row.oneHot(u.length, 1, u);
        double naive = LineValues.in(precision, Line.D4, row);
        double derived = LineValues.in(precision, Line.D7, row);
        ErrorModel model = ErrorModel.of(row, precision);
        BigDecimal exact = row.isFinite() ? Line.D7.value(row, Arithmetic.EXACT) : null;
        double size = exact == null ? Double.NaN : Math.abs(exact.doubleValue());
        return new Point(
                Math.abs(large),
                exact == null ? Double.NaN : exact.doubleValue(),
                naive,
                derived,
                relative(naive, exact),
                relative(derived, exact),
                size == 0 ? Double.NaN : model.bound(Line.D4) / size,
                size == 0 ? Double.NaN : model.bound(Line.D7) / size);
    }

    private static double relative(double value, BigDecimal exact) {
        if (exact == null || exact.signum() == 0 || Double.isNaN(value)) {
            return Double.NaN;
        }
        return Double.isInfinite(value)
                ? Double.POSITIVE_INFINITY
                : Math.abs(new BigDecimal(value).subtract(exact).doubleValue() / exact.doubleValue());
    }
}
