package org.fmworkbench.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.fmworkbench.fm.CrossTerm;

/**
 * Measured time of both forms of the cross term on this machine: for each F and K the median of several rounds, each of so many
 * calls that the clock can tell them, after a warm-up.
 */
public final class Timing {
    /**
     * How long to measure.
     *
     * @param warmUpNanos of each form and size, not counted
     * @param rounds how many times are taken, of which the median counts
     * @param roundNanos of each of them, at least
     */
    public record Plan(long warmUpNanos, int rounds, long roundNanos) {
        /** 60 ms to warm up, 11 rounds of 3 ms. */
        public static final Plan USUAL = new Plan(60_000_000, 11, 3_000_000);
    }

    /**
     * The time of one call.
     *
     * @param median in nanoseconds
     * @param low a quarter of the rounds were faster
     * @param high a quarter of the rounds were slower
     */
    public record Spread(double median, double low, double high) {}

    /** Both forms at one size. */
    public record Point(int fields, int k, Spread naive, Spread derived) {}

    /** Slopes are fitted from this F on, where the time that does not depend on F hardly counts. */
    public static final int LARGE = 32;

    private final LongSupplier clock;
    private final Plan plan;

    private Timing(LongSupplier clock, Plan plan) {
        this.clock = clock;
        this.plan = plan;
    }

    /**
     * Measures all combinations, F after F for each K.
     *
     * @param clock nanoseconds from any moment, never backwards
     * @return a point for each combination; fewer if it was cancelled
     */
    public static List<Point> measure(
            List<Integer> fields, List<Integer> ks, Plan plan, LongSupplier clock, ProgressListener listener) {
        Timing timing = new Timing(clock, plan);
        List<Point> points = new ArrayList<>();
        long total = (long) fields.size() * ks.size();
        for (int k : ks) {
            for (int f : fields) {
                if (listener.cancelled()) {
                    return points;
                }
                points.add(timing.point(f, k));
                listener.update(points.size(), total);
            }
        }
        return points;
    }

    private Point point(int fields, int k) {
        double[] u =
                new Random(fields * 31L + k).doubles((long) fields * k, -1, 1).toArray();
        return new Point(
                fields, k, time(() -> CrossTerm.naive(u, fields, k)), time(() -> CrossTerm.derived(u, fields, k)));
    }

    private Spread time(DoubleSupplier form) {
        long calls = 1;
        long start = clock.getAsLong();
        while (clock.getAsLong() - start < plan.warmUpNanos()) {
            nanos(form, 16);
        }
        while (nanos(form, calls) < plan.roundNanos() && calls < 1L << 40) {
            calls *= 2;
        }
        double[] rounds = new double[plan.rounds()];
        for (int n = 0; n < rounds.length; n++) {
            rounds[n] = (double) nanos(form, calls) / calls;
        }
        Arrays.sort(rounds);
        int last = rounds.length - 1;
        return new Spread(rounds[rounds.length / 2], rounds[last / 4], rounds[last - last / 4]);
    }

    /** The time of so many calls. Their sum is used, so that they cannot be left out as useless. */
    private long nanos(DoubleSupplier form, long calls) {
        long start = clock.getAsLong();
        double sum = 0;
        for (long n = 0; n < calls; n++) {
            sum += form.getAsDouble();
        }
        long nanos = clock.getAsLong() - start;
        return Double.isNaN(sum) ? 0 : nanos;
    }

    /**
     * The slope of the line that fits log time against log F best (least squares): about 2 for the naive form and 1 for the
     * derived one where F is large.
     *
     * @param fields sizes, at least two different ones; else NaN
     * @param nanos the times
     */
    public static double slope(double[] fields, double[] nanos) {
        double meanX = 0;
        double meanY = 0;
        for (int n = 0; n < fields.length; n++) {
            meanX += StrictMath.log(fields[n]) / fields.length;
            meanY += StrictMath.log(nanos[n]) / fields.length;
        }
        double xy = 0;
        double xx = 0;
        for (int n = 0; n < fields.length; n++) {
            double x = StrictMath.log(fields[n]) - meanX;
            xy += x * (StrictMath.log(nanos[n]) - meanY);
            xx += x * x;
        }
        return xx == 0 ? Double.NaN : xy / xx;
    }
}
