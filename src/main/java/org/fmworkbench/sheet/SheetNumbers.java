package org.fmworkbench.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Rounds numbers for hands: to so many decimals, or scaled and rounded to small whole numbers. */
final class SheetNumbers {
    private SheetNumbers() {}

    static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    static BigDecimal[] rounded(double[] values, int decimals) {
        return Arrays.stream(values).mapToObj(v -> rounded(v, decimals)).toArray(BigDecimal[]::new);
    }

    /** What makes the largest of {@code values} {@code wanted}; 1 if all are 0. */
    static double scale(int wanted, double... values) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return largest == 0 ? 1 : wanted / largest;
    }

    static BigDecimal[] whole(double[] values, double scale) {
        return Arrays.stream(values)
                .mapToObj(v -> BigDecimal.valueOf(Math.round(v * scale)))
                .toArray(BigDecimal[]::new);
    }

    /** Without needless zeros, at most {@code decimals} of them, with a minus for people. */
    static String written(BigDecimal value, int decimals) {
        BigDecimal brief = value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
        BigDecimal plain = brief.signum() == 0 ? BigDecimal.ZERO : brief.stripTrailingZeros();
        return plain.toPlainString().replace('-', '−');
    }
}
