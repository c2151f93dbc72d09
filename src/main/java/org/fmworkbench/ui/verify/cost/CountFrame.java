package org.fmworkbench.ui.verify.cost;

import java.util.List;

/**
 * What was counted for one F and one K, and along one of them. The arrays must not be changed.
 *
 * @param naive the naive form
 * @param derived the derived form
 * @param verdict which takes fewer, in a sentence
 * @param axis what is counted along the x axis, and at what K or F
 * @param alongK whether K runs along it; else F
 * @param curve both forms along it
 * @param places where they cross, and this data set
 */
record CountFrame(
        Form naive, Form derived, String verdict, String axis, boolean alongK, Curve curve, List<Place> places) {

    /**
     * One form's operations.
     *
     * @param multiplications ×
     * @param additions +
     * @param total both together
     * @param formula the closed formula, with letters
     * @param check whether the count is the formula's, in words
     * @param equal whether it is
     */
    record Form(String multiplications, String additions, String total, String formula, String check, boolean equal) {}

    /** Operations, × and + together, for each size. */
    record Curve(double[] size, double[] naive, double[] derived) {}

    /** A place in the picture that has a name. */
    record Place(String name, double x, double y) {}
}
