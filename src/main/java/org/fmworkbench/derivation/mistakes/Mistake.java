package org.fmworkbench.derivation.mistakes;

import java.util.List;
import java.util.ResourceBundle;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Row;

/**
 * Wrong variants of the cross term, each reported in public. S_k = Σ_i u_ik, Q_k = Σ_i u_ik², u_ik = x_i v_ik; the right one is
 * ½ Σ_k [S_k² − Q_k].
 */
public enum Mistake {
    /** ½ Σ_k [S_k − Q_k]: the sum is not squared. */
    M1(WrongIn.VALUE, "shenweichen/DeepCTR #2") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            Sums<T> sums = new Sums<>(batch.get(r), in);
            return List.of(in.half(sums.over(k -> in.subtract(sums.sum(k), sums.squares(k)))));
        }
    },

    /** ½ Σ_k [S_k² + Q_k]: plus for minus. */
    M2(WrongIn.VALUE, "QikaiXu/Recommender-System-Pytorch #1") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            Sums<T> sums = new Sums<>(batch.get(r), in);
            return List.of(in.half(sums.over(k -> in.add(sums.squareOfSum(k), sums.squares(k)))));
        }
    },

    /** ½ Σ_k [S_k² − Σ_i x_i v_ik²]: x is not squared. */
    M3(WrongIn.VALUE, "Hourout/CTR-keras #1", "Johnson0722/CTR_Prediction #8") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            Sums<T> sums = new Sums<>(batch.get(r), in);
            return List.of(in.half(sums.over(k -> in.subtract(sums.squareOfSum(k), sums.squaresTimesX(k)))));
        }
    },

    /** ½ · 1/K Σ_k [S_k² − Q_k]: the mean over k for the sum. */
    M4(WrongIn.VALUE, "DSXiangLi/CTR #7") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            int k = batch.get(r).k();
            return List.of(in.multiply(in.of(k == 0 ? 0 : 1.0 / k), right(batch.get(r), in)));
        }
    },

    /** ½ Σ_i [(Σ_k u_ik)² − Σ_k u_ik²]: summed over the factors where it should be over the fields. */
    M5(WrongIn.VALUE, "Atomu2014/product-nets #6") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            return List.of(new Sums<>(batch.get(r), in).alongFactors());
        }
    },

    /** ½ [S_k² − Q_k] for each k: the last sum over k is missing and K numbers remain. */
    M6(WrongIn.VALUE, "Hourout/CTR-keras #3", "ZiyaoGeng/RecLearn #29") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            Sums<T> sums = new Sums<>(batch.get(r), in);
            return sums.each(k -> in.half(in.subtract(sums.squareOfSum(k), sums.squares(k))));
        }
    },

    /** Σ_rows ½ Σ_k [S_k² − Q_k]: the sum runs over the batch too, and every row gets the same number. */
    M7(WrongIn.VALUE, "ShomyLiu/Neu-Review-Rec #9") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            T total = null;
            for (Row row : batch) {
                total = in.plus(total, right(row, in));
            }
            return List.of(in.orZero(total));
        }
    },

    /** Σ_ik ½ [u_ik² − u_ik²]: all fields flattened into a single one, which has no pairs. Always 0. */
    M8(WrongIn.VALUE, "alibaba/EasyRec #380") {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            return List.of(new Sums<>(batch.get(r), in).flattened());
        }
    },

    /** ∂/∂v_ik = x_i S_k: the entry's own part is not taken away. The value is right. */
    M9(WrongIn.GRADIENT, "apache/systemds #696"),

    /** V starts at 0. Value and gradient are right, and the gradient is 0 for ever. */
    M10(WrongIn.START, "aksnzhy/xlearn #98"),

    /** Σ_k [S_k² − Q_k]: the ½ is missing. */
    M13(WrongIn.VALUE) {
        @Override
        public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
            Sums<T> sums = new Sums<>(batch.get(r), in);
            return List.of(sums.over(k -> in.subtract(sums.squareOfSum(k), sums.squares(k))));
        }
    };

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.fmworkbench.derivation.mistakes.messages");

    private final WrongIn wrongIn;
    private final String reports;

    Mistake(WrongIn wrongIn, String... reports) {
        this.wrongIn = wrongIn;
        this.reports = String.join("|", reports);
    }

    /** What it makes wrong. */
    public WrongIn wrongIn() {
        return wrongIn;
    }

    /** Its name in a few words. */
    public String title() {
        return WORDS.getString(name() + ".title");
    }

    /** What went wrong, and how it shows. */
    public String whatWentWrong() {
        return WORDS.getString(name() + ".wrong");
    }

    /** The wrong lines, in the manner of NumPy: u is (B, F, K), v too, x is (B, F). */
    public String code() {
        return WORDS.getString(name() + ".code");
    }

    /** The right lines to hold against {@link #code}. */
    public String rightCode() {
        return WORDS.getString("right." + wrongIn.name());
    }

    /** Where such a mistake was reported: "owner/repository #number"; empty for one that is too common to have a place. */
    public List<String> reports() {
        return reports.isEmpty() ? List.of() : List.of(reports.split("\\|", -1));
    }

    /**
     * What the wrong formula gives for row {@code r} of a batch of rows of the same shape: one number, or K of them (M6).
     * M9 and M10 give the right number.
     */
    public <T> List<T> values(List<Row> batch, int r, Arithmetic<T> in) {
        return List.of(right(batch.get(r), in));
    }

    /**
     * What the mistake gives for ∂/∂v_ik: {@code column} is k counted from 0. Wrong for M9 alone; a mistake in the value has a
     * wrong gradient of its own, which is not looked at.
     */
    public <T> T gradient(Row row, int i, int column, Arithmetic<T> in) {
        return this == M9
                ? in.multiply(in.of(row.x(i)), new Sums<>(row, in).sum(column))
                : rightGradient(row, i, column, in);
    }

    /** x_i Σ_{j≠i} u_jk. */
    static <T> T rightGradient(Row row, int i, int column, Arithmetic<T> in) {
        return in.multiply(in.of(row.x(i)), new Sums<>(row, in).others(i, column));
    }

    /** ½ Σ_k [S_k² − Q_k]. */
    static <T> T right(Row row, Arithmetic<T> in) {
        Sums<T> sums = new Sums<>(row, in);
        return in.half(sums.over(k -> in.subtract(sums.squareOfSum(k), sums.squares(k))));
    }
}
