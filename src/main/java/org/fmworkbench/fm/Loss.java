package org.fmworkbench.fm;

/** The loss of one row, with its derivative beside it. Without a factor ½, as in PyTorch. */
public enum Loss {
    /** Log loss on the logit: −y·log σ(ŷ) − (1 − y)·log(1 − σ(ŷ)), y in {0, 1}. */
    LOGISTIC {
        /** max(ŷ, 0) − ŷy + log(1 + e^−|ŷ|): the same number, and nothing overflows. */
        @Override
        public double value(double logit, double y) {
            return Math.max(logit, 0) - logit * y + StrictMath.log1p(StrictMath.exp(-Math.abs(logit)));
        }

        /** σ(ŷ) − y. */
        @Override
        public double derivative(double logit, double y) {
            return sigmoid(logit) - y;
        }
    },

    /** (ŷ − y)². */
    SQUARED {
        @Override
        public double value(double prediction, double y) {
            return (prediction - y) * (prediction - y);
        }

        /** 2(ŷ − y). */
        @Override
        public double derivative(double prediction, double y) {
            return 2 * (prediction - y);
        }
    };

    /** L(ŷ, y). */
    public abstract double value(double logit, double y);

    /** ∂L/∂ŷ. */
    public abstract double derivative(double logit, double y);

    /** σ(ŷ) = 1 / (1 + e^−ŷ), without overflow for any ŷ. */
    public static double sigmoid(double logit) {
        return sigmoid(logit, StrictMath.exp(-Math.abs(logit)));
    }

    /** σ(ŷ) from e = exp(−|ŷ|), which the loss needs as well. */
    static double sigmoid(double logit, double e) {
        return (logit >= 0 ? 1 : e) / (1 + e);
    }
}
