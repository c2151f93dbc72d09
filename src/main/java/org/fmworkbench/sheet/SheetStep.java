package org.fmworkbench.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fmworkbench.fm.Loss;

/** The arithmetic of a step on the numbers of a sheet: exact, but for σ, the logarithm and roots, which are rounded as the sheet says. */
final class SheetStep {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = new BigDecimal(2);

    private final SheetRow row;
    private final int sigmaDecimals;

    SheetStep(SheetRow row, int sigmaDecimals) {
        this.row = row;
        this.sigmaDecimals = sigmaDecimals;
    }

    BigDecimal pair(int i, int j) {
        BigDecimal dot = BigDecimal.ZERO;
        for (int f = 0; f < row.k(); f++) {
            dot = dot.add(row.v(i, f).multiply(row.v(j, f)));
        }
        return dot;
    }

    BigDecimal naive() {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < row.fields(); i++) {
            for (int j = 0; j < i; j++) {
                total = total.add(pair(i, j));
            }
        }
        return total;
    }

    /** S_k. */
    BigDecimal sum(int factor) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < row.fields(); i++) {
            sum = sum.add(row.v(i, factor));
        }
        return sum;
    }

    /** Σ_i v_ik². */
    BigDecimal squares(int factor) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < row.fields(); i++) {
            sum = sum.add(row.v(i, factor).pow(2));
        }
        return sum;
    }

    /** ½ [S_k² − Σ_i v_ik²]. */
    BigDecimal half(int factor) {
        return HALF.multiply(sum(factor).pow(2).subtract(squares(factor)));
    }

    BigDecimal derived() {
        BigDecimal total = BigDecimal.ZERO;
        for (int f = 0; f < row.k(); f++) {
            total = total.add(half(f));
        }
        return total;
    }

    BigDecimal linear() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal w : row.w()) {
            sum = sum.add(w);
        }
        return sum;
    }

    BigDecimal prediction() {
        return row.bias().add(linear()).add(derived());
    }

    /** σ(ŷ), rounded. */
    BigDecimal probability() {
        double sigma = Loss.sigmoid(prediction().doubleValue());
        return new BigDecimal(sigma).setScale(sigmaDecimals, RoundingMode.HALF_UP);
    }

    BigDecimal loss() {
        if (row.loss() == Loss.SQUARED) {
            return prediction().subtract(row.y()).pow(2);
        }
        return new BigDecimal(
                Loss.LOGISTIC.value(prediction().doubleValue(), row.y().doubleValue()));
    }

    BigDecimal derivative() {
        return row.loss() == Loss.SQUARED
                ? TWO.multiply(prediction().subtract(row.y()))
                : probability().subtract(row.y());
    }

    /** ∂L/∂w of a field: once for each field that has the same row of V. */
    BigDecimal gradientW(int i) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 0; j < row.fields(); j++) {
            sum = row.tableRows()[j] == row.tableRows()[i] ? sum.add(derivative()) : sum;
        }
        return sum;
    }

    BigDecimal gradientV(int i, int factor) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 0; j < row.fields(); j++) {
            if (row.tableRows()[j] == row.tableRows()[i]) {
                sum = sum.add(derivative().multiply(sum(factor).subtract(row.v(j, factor))));
            }
        }
        return sum;
    }

    BigDecimal newBias() {
        return row.bias().subtract(row.learningRate().multiply(derivative()));
    }

    BigDecimal newW(int i) {
        return plainSgd(row.w()[i], gradientW(i));
    }

    BigDecimal newV(int i, int factor) {
        return plainSgd(row.v(i, factor), gradientV(i, factor));
    }

    private BigDecimal plainSgd(BigDecimal theta, BigDecimal gradient) {
        return theta.subtract(row.learningRate().multiply(gradient.add(row.l2().multiply(theta))));
    }
}
