package org.fmworkbench.ui.compare.sweep;

import java.util.List;

/**
 * What the lens shows of a sweep. The arrays must not be changed.
 *
 * @param heads the measures, one for each cell of a line
 * @param lines value by value
 * @param axes what all small charts share
 * @param verdict how far it is, or what came out
 */
record SweepFrame(List<String> heads, List<Line> lines, Axes axes, String verdict) {
    /** Copies the lists. */
    SweepFrame {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * One value.
     *
     * @param value "K = 4"
     * @param runs how many of its runs are done, and how many of them diverged
     * @param best whether its mean loss is the smallest
     * @param ready whether a run of it is done
     * @param cells its measures
     * @param mean the mean curve of its runs that did not diverge
     * @param seeds the curve of each of its runs
     */
    record Line(
            String value,
            String runs,
            boolean best,
            boolean ready,
            List<Measure> cells,
            CurvePoints mean,
            List<CurvePoints> seeds) {}

    /** The mean of a measure, the same with its standard deviation, its smallest and largest value; no spread of one run. */
    record Measure(String mean, String withDeviation, String range) {}

    /** The points (x, y). */
    record CurvePoints(double[] x, double[] y) {}

    /** The ranges that all small charts share, the epochs from 0 on, and what they show. */
    record Axes(double epochs, double lowest, double highest, boolean logarithmic, String title) {}
}
