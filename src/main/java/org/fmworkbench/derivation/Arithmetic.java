package org.fmworkbench.derivation;

import java.math.BigDecimal;

/**
 * A number system in which a formula of this package can be computed. A formula is written once and computed in each of them.
 *
 * @param <T> its numbers
 */
public interface Arithmetic<T> {
    /** Every operation rounded to double. */
    Arithmetic<Double> DOUBLE = new Arithmetic<>() {
        @Override
        public Double of(double stored) {
            return stored;
        }

        @Override
        public Double add(Double a, Double b) {
            return a + b;
        }

        @Override
        public Double subtract(Double a, Double b) {
            return a - b;
        }

        @Override
        public Double multiply(Double a, Double b) {
            return a * b;
        }
    };

    /** The inputs and every operation rounded to float. */
    Arithmetic<Float> FLOAT = new Arithmetic<>() {
        @Override
        public Float of(double stored) {
            return (float) stored;
        }

        @Override
        public Float add(Float a, Float b) {
            return a + b;
        }

        @Override
        public Float subtract(Float a, Float b) {
            return a - b;
        }

        @Override
        public Float multiply(Float a, Float b) {
            return a * b;
        }
    };

    /** No rounding at all: a finite double is a dyadic rational, which a BigDecimal holds with all its digits. */
    Arithmetic<BigDecimal> EXACT = new Arithmetic<>() {
        @Override
        public BigDecimal of(double stored) {
            return new BigDecimal(stored);
        }

        @Override
        public BigDecimal add(BigDecimal a, BigDecimal b) {
            return a.add(b);
        }

        @Override
        public BigDecimal subtract(BigDecimal a, BigDecimal b) {
            return a.subtract(b);
        }

        @Override
        public BigDecimal multiply(BigDecimal a, BigDecimal b) {
            return a.multiply(b);
        }
    };

    /**
     * The number that is stored in a double, in this system.
     *
     * @throws NumberFormatException in exact arithmetic, if it is not finite
     */
    T of(double stored);

    /** a + b. */
    T add(T a, T b);

    /** a − b. */
    T subtract(T a, T b);

    /** a · b. */
    T multiply(T a, T b);

    /** ½a. */
    default T half(T a) {
        return multiply(of(0.5), a);
    }

    /** A sum that begins with its first term, so that n terms take n − 1 additions; {@code sum} is null before the first. */
    default T plus(T sum, T term) {
        return sum == null ? term : add(sum, term);
    }

    /** The value of a sum: 0 if it had no terms. */
    default T orZero(T sum) {
        return sum == null ? of(0) : sum;
    }
}
