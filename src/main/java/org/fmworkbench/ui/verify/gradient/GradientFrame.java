package org.fmworkbench.ui.verify.gradient;

import java.util.List;

/**
 * What the lens shows of one row. The arrays must not be changed.
 *
 * @param problem why there is nothing to show; empty if there is
 * @param title the row
 * @param table all parameters
 * @param detail the one that is looked at
 */
record GradientFrame(String problem, String title, Table table, Detail detail) {

    /** Nothing but the reason why. */
    static GradientFrame without(String problem, String title) {
        Table empty = new Table(List.of(), new double[0], new double[4][0], new double[0], -1, "");
        return new GradientFrame(problem, title, empty, new Detail(-1, "", "", List.of(), Curve.NONE, ""));
    }

    /**
     * All parameters of the row.
     *
     * @param labels their names
     * @param derivative exact
     * @param distances of the four ways from it, an array a way
     * @param largest the largest of the four
     * @param worst the one with the largest of all
     * @param worstWords that one in words
     */
    record Table(
            List<String> labels,
            double[] derivative,
            double[][] distances,
            double[] largest,
            int worst,
            String worstWords) {}

    /**
     * One parameter.
     *
     * @param line its line in the table
     * @param name what it is called
     * @param sharing which fields share it; empty if only one has it
     * @param ways the exact derivative, then the ways to it
     * @param curve the errors over h
     * @param why what the curve looks like, and why
     */
    record Detail(int line, String name, String sharing, List<Way> ways, Curve curve, String why) {}

    /**
     * One way to the derivative.
     *
     * @param name the way
     * @param value with all digits
     * @param distance from the exact derivative
     */
    record Way(String name, String value, String distance) {}

    /** |error| of the central difference and of the complex step for each h. */
    record Curve(double[] h, double[] central, double[] complex) {
        static final Curve NONE = new Curve(new double[0], new double[0], new double[0]);
    }
}
