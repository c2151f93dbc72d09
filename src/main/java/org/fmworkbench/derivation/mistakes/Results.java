package org.fmworkbench.derivation.mistakes;

import java.util.List;

/**
 * What somebody's code gave for probe rows.
 *
 * @param rows one for each row that was computed
 * @param start the V that their training starts from, any shape; null if it was not given
 */
public record Results(List<Result> rows, double[] start) {
    /**
     * What was given for one row. The arrays must not be changed.
     *
     * @param row number of the probe row
     * @param value the cross term: one number, or several where a sum was left out; NaN and infinities are kept
     * @param gradient ∂/∂v_ik, F × K row-major; null if it was not given
     */
    public record Result(int row, double[] value, double[] gradient) {}

    /** Copies the list. */
    public Results {
        rows = List.copyOf(rows);
    }
}
