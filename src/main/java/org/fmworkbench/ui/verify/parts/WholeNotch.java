package org.fmworkbench.ui.verify.parts;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** A slider for a whole number: it moves the number from one whole to the next, and follows it as far as it reaches. */
public final class WholeNotch {
    private final DoubleProperty notch = new SimpleDoubleProperty(this, "notch");
    private final double least;
    private final double most;
    private boolean following;

    /** A slider from {@code least} to {@code most} that moves {@code number}, and follows it. */
    public WholeNotch(double least, double most, DoubleProperty number) {
        this.least = least;
        this.most = most;
        number.subscribe(value -> follow(value.doubleValue()));
        notch.addListener(o -> {
            if (!following) {
                number.set(Math.rint(notch.get()));
            }
        });
    }

    private void follow(double value) {
        if (Math.rint(notch.get()) != value) {
            following = true;
            notch.set(Math.max(least, Math.min(most, value)));
            following = false;
        }
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
