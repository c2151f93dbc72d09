package org.fmworkbench.derivation;

/** A complex number, as far as a complex step needs it. */
record Complex(double re, double im) {
    static final Complex ZERO = new Complex(0, 0);

    Complex plus(Complex b) {
        return new Complex(re + b.re, im + b.im);
    }

    Complex minus(Complex b) {
        return new Complex(re - b.re, im - b.im);
    }

    Complex times(Complex b) {
        return new Complex(re * b.re - im * b.im, re * b.im + im * b.re);
    }

    Complex times(double factor) {
        return new Complex(re * factor, im * factor);
    }

    /** The imaginary part of log(1 + e^z), continued from the real line: arg(1 + e^z). */
    double imaginaryOfLogOnePlusExp() {
        double size = StrictMath.exp(-Math.abs(re));
        double angle = re > 0 ? -im : im;
        double small = StrictMath.atan2(size * StrictMath.sin(angle), 1 + size * StrictMath.cos(angle));
        return re > 0 ? im + small : small; // log(1 + e^z) = z + log(1 + e^−z)
    }
}
