package org.fmworkbench.training;

/**
 * What one step did, seen from the watched row. Immutable; the arrays must not be changed.
 *
 * @param granularity how far the step went
 * @param learned the row that learned last in this step
 * @param rows how many rows learned in this step
 * @param updated whether the parameters were updated: a sample that is not the last of its batch only adds its gradient
 * @param batchRows how many rows the mean gradient of the last update is over
 * @param end where the run stood after the step
 * @param before the watched row before the step
 * @param after the watched row after the step
 * @param gradientBias ∂L/∂w₀ as below
 * @param gradient F × (1 + K): ∂L/∂w and ∂L/∂v_ik at the watched row's entries: of the row for a sample, of the last batch's
 *     mean loss otherwise
 * @param delta F × (1 + K): by how much the step changed these entries
 */
public record StepReport(
        Granularity granularity,
        int learned,
        int rows,
        boolean updated,
        int batchRows,
        Position end,
        WatchedRow before,
        WatchedRow after,
        double gradientBias,
        double[] gradient,
        double[] delta) {

    /** By how much the step changed w₀. */
    public double deltaBias() {
        return after.bias() - before.bias();
    }
}
