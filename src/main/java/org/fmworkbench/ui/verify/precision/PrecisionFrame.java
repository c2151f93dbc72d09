package org.fmworkbench.ui.verify.precision;

/**
 * What the lens shows for one row of entries. The arrays must not be changed.
 *
 * @param entries "u = (10000, 0.01, −0.02, 0.03)"
 * @param naiveFloat the naive form in float
 * @param derivedFloat the derived form in float
 * @param naiveDouble the naive form in double
 * @param derivedDouble the derived form in double
 * @param exact the exact value of the numbers as doubles
 * @param exactOfFloats the exact value of the numbers rounded to float
 * @param verdict both forms in one sentence, in the precision that is chosen
 * @param curve the errors over the size of the large entry, in the precision that is chosen
 */
record PrecisionFrame(
        String entries,
        Result naiveFloat,
        Result derivedFloat,
        Result naiveDouble,
        Result derivedDouble,
        String exact,
        String exactOfFloats,
        String verdict,
        Curve curve) {

    /**
     * One form in one precision.
     *
     * @param value computed
     * @param error the relative error and its bound, as text
     * @param words what is lost
     * @param kept whether almost nothing is lost
     */
    record Result(String value, String error, String words, boolean kept) {}

    /** Relative errors and their bounds for each size. */
    record Curve(double[] size, double[] naive, double[] derived, double[] naiveBound, double[] derivedBound) {}
}
