package org.fmworkbench.ui.chart;

import java.util.Arrays;

/**
 * The centred moving average: each point becomes the mean of the values around it, as many before it as after it, so that the
 * smoothed curve does not lag behind. At either end of the curve the window is cut where the values end: the last point is the
 * mean of the last half window (pandas: {@code rolling(2 * half + 1, center=True, min_periods=1).mean()}).
 *
 * <p>Means and maxima of losses lie many powers of ten apart when a run diverges; the window's sum is therefore never made
 * by taking away what leaves it. It is a queue of two stacks, each of which keeps the sums of all above any of its elements.
 */
final class Smoothing {
    private final double[] mean;
    private final double[] weight;
    private final double[] backSums;
    private final double[] backWeights;
    private int back;
    private int middle;
    private int end;
    private double frontSum;
    private double frontWeight;

    private Smoothing(double[] mean, double[] weight) {
        this.mean = mean;
        this.weight = weight;
        this.backSums = new double[mean.length];
        this.backWeights = new double[mean.length];
    }

    /**
     * Smooths buckets.
     *
     * @param mean of each bucket
     * @param weight values in each bucket
     * @param half how many buckets on either side of each join its mean; 0 leaves the means as they are
     */
    static double[] smooth(double[] mean, double[] weight, int half) {
        return half <= 0 ? Arrays.copyOf(mean, mean.length) : new Smoothing(mean, weight).means(half);
    }

    private double[] means(int half) {
        double[] smoothed = new double[mean.length];
        for (int b = 0; b < mean.length; b++) {
            while (end < mean.length && end - b <= half) {
                push(end++);
            }
            while (b - back > half) {
                drop();
            }
            double sum = frontSum + (back < middle ? backSums[back] : 0);
            double count = frontWeight + (back < middle ? backWeights[back] : 0);
            smoothed[b] = sum / count;
        }
        return smoothed;
    }

    private void push(int bucket) {
        frontSum += mean[bucket] * weight[bucket];
        frontWeight += weight[bucket];
    }

    /** Takes the oldest bucket out; when the older stack is empty, the newer one is turned over onto it. */
    private void drop() {
        if (back == middle) {
            double sum = 0;
            double count = 0;
            for (int b = end - 1; b >= middle; b--) {
                sum += mean[b] * weight[b];
                count += weight[b];
                backSums[b] = sum;
                backWeights[b] = count;
            }
            middle = end;
            frontSum = 0;
            frontWeight = 0;
        }
        back++;
    }
}
