package org.fmworkbench.derivation;

/** The two binary floating-point formats of IEEE 754 that the program computes in, rounded to nearest. */
public enum Precision {
    /** 24 bits. */
    FLOAT(0x1p-24, Float.MIN_NORMAL, Float.MIN_VALUE, Float.MAX_VALUE),
    /** 53 bits. */
    DOUBLE(0x1p-53, Double.MIN_NORMAL, Double.MIN_VALUE, Double.MAX_VALUE);

    private final double unitRoundoff;
    private final double smallestNormal;
    private final double smallestSubnormal;
    private final double largest;

    Precision(double unitRoundoff, double smallestNormal, double smallestSubnormal, double largest) {
        this.unitRoundoff = unitRoundoff;
        this.smallestNormal = smallestNormal;
        this.smallestSubnormal = smallestSubnormal;
        this.largest = largest;
    }

    /** The largest relative error of one rounding: 2⁻²⁴ or 2⁻⁵³. */
    public double unitRoundoff() {
        return unitRoundoff;
    }

    /** The smallest number with full relative accuracy: 2⁻¹²⁶ or 2⁻¹⁰²². */
    public double smallestNormal() {
        return smallestNormal;
    }

    /** The smallest number above 0: 2⁻¹⁴⁹ or 2⁻¹⁰⁷⁴. */
    public double smallestSubnormal() {
        return smallestSubnormal;
    }

    /** The largest finite number. */
    public double largest() {
        return largest;
    }

    /** {@code value} rounded to this format; infinite if it is too large. */
    public double round(double value) {
        return this == FLOAT ? (float) value : value;
    }

    /** The distance from {@code value}, rounded to this format, to its next larger neighbour in magnitude. */
    public double ulp(double value) {
        return this == FLOAT ? Math.ulp((float) value) : Math.ulp(value);
    }
}
