package org.fmworkbench.training;

import java.util.Arrays;

/**
 * Numbers in short.
 *
 * @param count how many
 * @param mean their mean; NaN without any
 * @param min the smallest
 * @param max the largest
 * @param deviation the standard deviation of a sample, √(Σ(x − mean)² / (count − 1)); NaN for fewer than two
 */
public record Spread(int count, double mean, double min, double max, double deviation) {
    /** The spread of {@code values}; a NaN among them makes every number NaN. */
    public static Spread of(double... values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        double min = values.length == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        double max = -min;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double deviation = values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
        return new Spread(values.length, mean, min, max, deviation);
    }
}
