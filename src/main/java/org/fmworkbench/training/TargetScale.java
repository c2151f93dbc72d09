package org.fmworkbench.training;

/**
 * How the target that is learnt from comes from the one in the file: y_learnt = (y − mean) / std. Mean and standard
 * deviation (of the population: divided by n) are those of the training rows.
 */
public record TargetScale(double mean, double std) {
    /** The target as it is. */
    public static final TargetScale IDENTITY = new TargetScale(0, 1);

    /**
     * The scale of a target over the training rows; the standard deviation counts as 1 if all values are equal.
     *
     * @param y targets of all rows, in their own units
     * @param rows the training rows
     */
    public static TargetScale over(double[] y, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += y[row];
        }
        double mean = sum / rows.length;
        double squares = 0;
        for (int row : rows) {
            squares += (y[row] - mean) * (y[row] - mean);
        }
        double std = Math.sqrt(squares / rows.length);
        return new TargetScale(mean, std > 0 ? std : 1);
    }

    /** From the target's own units to those that are learnt from. */
    public double fromUnits(double y) {
        return (y - mean) / std;
    }

    /** A prediction in the target's own units. */
    public double toUnits(double prediction) {
        return prediction * std + mean;
    }
}
