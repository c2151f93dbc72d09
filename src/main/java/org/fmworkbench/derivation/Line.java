package org.fmworkbench.derivation;

import java.util.List;
import java.util.Optional;

/**
 * The lines of the derivation of the cross term, from its definition to ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²] (Rendle 2010, lemma
 * 3.1), with u_ik = x_i v_ik. Each is computed as it is written, in any number system; in exact arithmetic all seven are the
 * same number.
 */
public enum Line {
    /** Σ_i Σ_{j&lt;i} (x_iᵀV_i)(V_jᵀx_j): the definition, a table for each field; each field is projected once. */
    D1 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            FieldTables tables = row.tables();
            Terms<T> projected = new Terms<>(row.fields(), row.k(), in);
            for (int i = 0; i < row.fields(); i++) {
                projected.project(row, i, tables.first()[i], tables.size()[i]);
            }
            return projected.pairsThenFactors();
        }
    },

    /** Σ_i Σ_{j&lt;i} (Vᵀx_i)ᵀ(Vᵀx_j): the tables stacked into one, so that x_i is as long as all of them together. */
    D2 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            Terms<T> projected = new Terms<>(row.fields(), row.k(), in);
            for (int i = 0; i < row.fields(); i++) {
                projected.project(row, i, 0, row.tables().rows());
            }
            return projected.pairsThenFactors();
        }
    },

    /** Σ_i Σ_{j&lt;i} u_iᵀu_j: a one-hot product is a row look-up. */
    D3 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            return Terms.lookedUp(row, in).pairsThenFactors();
        }
    },

    /** Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk: the dot product written out. Naive, O(F²K). */
    D4 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            return Terms.lookedUp(row, in).pairsThenFactors();
        }
    },

    /** Σ_k Σ_i Σ_{j&lt;i} u_ik u_jk: the sums change places. */
    D5 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            return Terms.lookedUp(row, in).factorsThenPairs();
        }
    },

    /** Σ_k ½ [Σ_i Σ_j u_ik u_jk − Σ_i u_ik²]: the full square holds every pair twice and the diagonal once. */
    D6 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            return Terms.lookedUp(row, in).fullSquares();
        }
    },

    /** ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²]: a double sum of products is a product of sums. Derived, O(FK). */
    D7 {
        @Override
        public <T> T value(Row row, Arithmetic<T> in) {
            return Terms.lookedUp(row, in).squaredSums();
        }
    };

    /** The line that this one is derived from; empty for the first. */
    public Optional<Line> above() {
        int place = List.of(values()).indexOf(this);
        return place == 0 ? Optional.empty() : Optional.of(values()[place - 1]);
    }

    /**
     * The line's value for {@code row}, computed as the line is written.
     *
     * @throws NumberFormatException in exact arithmetic, if a number of the row is not finite
     */
    public abstract <T> T value(Row row, Arithmetic<T> in);
}
