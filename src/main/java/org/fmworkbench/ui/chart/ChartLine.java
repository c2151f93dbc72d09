package org.fmworkbench.ui.chart;

import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.DecimatedSeries.Curve;

/**
 * One curve as it is painted. The arrays have one length and must not be changed.
 *
 * @param key which one it is
 * @param run what the legend calls its run
 * @param name what it is of its run
 * @param style its run's look
 * @param shown whether it is painted, and not only named in the legend
 * @param decimated whether a point stands for more than one value
 * @param x where the last value of each point lies
 * @param min smallest value of each point
 * @param max largest value of each point
 * @param last last value of each point
 * @param smooth moving averages; null if nothing is smoothed
 */
record ChartLine(
        Key key,
        String run,
        String name,
        int style,
        boolean shown,
        boolean decimated,
        double[] x,
        double[] min,
        double[] max,
        double[] last,
        double[] smooth) {

    /** Tells a curve from all others of the chart. */
    record Key(String run, CurveKind kind) {}

    /** One curve of {@code run}; {@code window}: how many updates are averaged, 1 or fewer for none. */
    static ChartLine of(
            RunCurves run, CurveKind kind, String runName, String name, boolean shown, AxisUnit unit, long window) {
        Curves curves = run.curves();
        Curve curve = curves.of(kind);
        double[] x = new double[curve.size()];
        for (int b = 0; b < x.length; b++) {
            x[b] = unit.x((double) curve.last(b) * curves.stride(kind), curves);
        }
        int half = (int) (window / 2 / (curve.perBucket() * curves.stride(kind)));
        return new ChartLine(
                new Key(run.id(), kind),
                runName,
                name,
                run.style(),
                shown,
                curve.isDecimated(),
                x,
                curve.min(),
                curve.max(),
                curve.last(),
                window > 1 ? Smoothing.smooth(curve.mean(), weights(curve), half) : null);
    }

    private static double[] weights(Curve curve) {
        double[] weights = new double[curve.size()];
        for (int b = 0; b < weights.length; b++) {
            weights[b] = curve.last(b) - curve.first(b) + 1;
        }
        return weights;
    }
}
