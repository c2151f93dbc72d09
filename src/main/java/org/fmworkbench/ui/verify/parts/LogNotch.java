package org.fmworkbench.ui.verify.parts;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** A logarithmic slider for a number: its notch is log₁₀ of the number, in steps of a tenth. */
public final class LogNotch {
    private static final double STEPS = 10;

    private final DoubleProperty notch = new SimpleDoubleProperty(this, "notch");
    private final double least;
    private final double most;
    private boolean following;

    /** A slider from 10^{@code least} to 10^{@code most} that moves {@code number}, and follows it. */
    public LogNotch(double least, double most, DoubleProperty number) {
        this.least = least;
        this.most = most;
        number.subscribe(value -> follow(value.doubleValue()));
        notch.addListener(o -> {
            if (!following) {
                number.set(value());
            }
        });
    }

    private void follow(double value) {
        following = true;
        notch.set(Math.max(least, Math.min(most, value > 0 ? Math.log10(value) : least)));
        following = false;
    }

    /** The number at the notch, to three significant digits. */
    private double value() {
        double exponent = Math.rint(notch.get() * STEPS) / STEPS;
        return new BigDecimal(StrictMath.pow(10, exponent), new MathContext(3)).doubleValue();
    }

    /** Where the slider stands. */
    public DoubleProperty notchProperty() {
        return notch;
    }

    /** Its left end. */
    public double least() {
        return least;
    }

    /** Its right end. */
    public double most() {
        return most;
    }
}
