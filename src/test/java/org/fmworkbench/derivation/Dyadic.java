package org.fmworkbench.derivation;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Exact sums and products of doubles as whole numbers times 2^-2148: an oracle that has nothing in common with the number
 * systems of the package. All entries are scaled by 2^1074, so that products of two are scaled by 2^2148.
 */
final class Dyadic {
    private Dyadic() {}

    /** The double times 2^{@code scale}; the result must be whole. */
    static BigInteger scaled(double value, int scale) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >> 52) & 0x7ff;
        long fraction = bits & 0xfffffffffffffL;
        long mantissa = exponent == 0 ? fraction : fraction | 0x10000000000000L;
        int shift = Math.max(exponent, 1) - 1075 + scale;
        BigInteger whole = BigInteger.valueOf(bits < 0 ? -mantissa : mantissa);
        if (shift < 0 && whole.getLowestSetBit() < -shift && whole.signum() != 0) {
            throw new ArithmeticException(value + " · 2^" + scale + " is no whole number");
        }
        return whole.shiftLeft(shift);
    }

    /** So much that the doubles times 2^it are whole; no more than 1074. */
    static int scale(double[] values) {
        int smallest = 1023;
        for (double value : values) {
            smallest = value == 0 ? smallest : Math.min(smallest, Math.getExponent(value));
        }
        return Math.min(1074, 52 - Math.max(smallest, -1022));
    }

    /** Σ_k [(Σ_i u_ik)² − Σ_i u_ik²], twice the cross term. */
    static BigInteger twiceCross(BigInteger[] u, int fields, int k) {
        BigInteger total = BigInteger.ZERO;
        for (int column = 0; column < k; column++) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < fields; i++) {
                BigInteger entry = u[i * k + column];
                sum = sum.add(entry);
                total = total.subtract(entry.multiply(entry));
            }
            total = total.add(sum.multiply(sum));
        }
        return total;
    }

    /** {@code whole} / 2^{@code scale} as a decimal with all its digits. */
    static BigDecimal decimal(BigInteger whole, int scale) {
        BigDecimal power = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(scale)));
        return scale < 0
                ? new BigDecimal(whole).multiply(power)
                : new BigDecimal(whole).multiply(new BigDecimal("0.5").pow(scale));
    }
}
