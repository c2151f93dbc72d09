package org.fmworkbench.derivation;

import java.util.ResourceBundle;

/** Rows of K = 1 on which rounding shows: their entries in the order of summation, and what they are computed in. */
public enum PrecisionPreset {
    /** The derived form is 2 % off: exact 199.9995, naive 199.9995, derived 204. */
    TWO_PERCENT(Precision.FLOAT, 10_000),
    /** Two entries are enough: exact 0.0641, derived 0.1875. */
    PAIR(Precision.FLOAT, 1029.1417),
    /** Double moves it far out and does not cure it: exact 20, derived 0. */
    DOUBLE(Precision.DOUBLE, 1e9);

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.fmworkbench.derivation.messages");

    private final Precision precision;
    private final double large;

    PrecisionPreset(Precision precision, double large) {
        this.precision = precision;
        this.large = large;
    }

    /** What to compute in. */
    public Precision precision() {
        return precision;
    }

    /** The first entry, the large one. */
    public double large() {
        return large;
    }

    /** The entries after it. */
    public double[] rest() {
        return switch (this) {
            case TWO_PERCENT -> new double[] {0.01, -0.02, 0.03};
            case PAIR -> new double[] {6.231791e-5};
            case DOUBLE -> new double[] {1e-8, -2e-8, 3e-8};
        };
    }

    /** A short name. */
    public String title() {
        return WORDS.getString("preset." + name() + ".title");
    }

    /** What is to be seen. */
    public String sentence() {
        return WORDS.getString("preset." + name() + ".sentence");
    }

    /** Both forms of the row. */
    public PrecisionCurve.Point point() {
        return PrecisionCurve.at(large, rest(), precision);
    }
}
