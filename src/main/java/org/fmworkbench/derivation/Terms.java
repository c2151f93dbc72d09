package org.fmworkbench.derivation;

/**
 * The numbers u_ik = x_i v_ik of one row in one number system, F × K, and the sums that the lines of the derivation make of
 * them. Sums run in ascending order of i, j and k, as in {@link org.fmworkbench.fm.CrossTerm}.
 */
final class Terms<T> {
    private final int fields;
    private final int k;
    private final Arithmetic<T> in;
    private final Object[] u;

    /** Terms yet to be set. */
    Terms(int fields, int k, Arithmetic<T> in) {
        this.fields = fields;
        this.k = k;
        this.in = in;
        this.u = new Object[fields * k];
    }

    /** u_ik as x_i times the row of V that field i's value stands for; x_i = 1 takes no multiplication. */
    static <T> Terms<T> lookedUp(Row row, Arithmetic<T> in) {
        Terms<T> terms = new Terms<>(row.fields(), row.k(), in);
        for (int i = 0; i < row.fields(); i++) {
            for (int column = 0; column < row.k(); column++) {
                T v = in.of(row.v(i, column));
                terms.u[i * row.k() + column] = row.x(i) == 1 ? v : in.multiply(in.of(row.x(i)), v);
            }
        }
        return terms;
    }

    /** Sets u_i to the product of field i's vector, x_i at its hot row and 0 elsewhere, with {@code size} rows of the tables. */
    void project(Row row, int i, int first, int size) {
        FieldTables tables = row.tables();
        for (int column = 0; column < k; column++) {
            T sum = null;
            for (int at = first; at < first + size; at++) {
                T entry = in.of(at == tables.hot()[i] ? row.x(i) : 0);
                sum = in.plus(sum, in.multiply(entry, in.of(tables.stacked()[at * k + column])));
            }
            u[i * k + column] = in.orZero(sum);
        }
    }

    /** Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk. */
    T pairsThenFactors() {
        T total = null;
        for (int i = 1; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                T dot = null;
                for (int column = 0; column < k; column++) {
                    dot = in.plus(dot, in.multiply(at(i, column), at(j, column)));
                }
                total = in.plus(total, in.orZero(dot));
            }
        }
        return in.orZero(total);
    }

    /** Σ_k Σ_i Σ_{j&lt;i} u_ik u_jk. */
    T factorsThenPairs() {
        T total = null;
        for (int column = 0; column < k; column++) {
            T pairs = null;
            for (int i = 1; i < fields; i++) {
                for (int j = 0; j < i; j++) {
                    pairs = in.plus(pairs, in.multiply(at(i, column), at(j, column)));
                }
            }
            total = in.plus(total, in.orZero(pairs));
        }
        return in.orZero(total);
    }

    /** Σ_k ½ [Σ_i Σ_j u_ik u_jk − Σ_i u_ik²]. */
    T fullSquares() {
        T total = null;
        for (int column = 0; column < k; column++) {
            T square = null;
            T diagonal = null;
            for (int i = 0; i < fields; i++) {
                for (int j = 0; j < fields; j++) {
                    square = in.plus(square, in.multiply(at(i, column), at(j, column)));
                }
                diagonal = in.plus(diagonal, in.multiply(at(i, column), at(i, column)));
            }
            total = in.plus(total, in.half(in.subtract(in.orZero(square), in.orZero(diagonal))));
        }
        return in.orZero(total);
    }

    /** ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²]. */
    T squaredSums() {
        T total = null;
        for (int column = 0; column < k; column++) {
            T sum = null;
            T squares = null;
            for (int i = 0; i < fields; i++) {
                sum = in.plus(sum, at(i, column));
                squares = in.plus(squares, in.multiply(at(i, column), at(i, column)));
            }
            T s = in.orZero(sum);
            total = in.plus(total, in.subtract(in.multiply(s, s), in.orZero(squares)));
        }
        return total == null ? in.of(0) : in.half(total);
    }

    @SuppressWarnings("unchecked")
    private T at(int i, int column) {
        return (T) u[i * k + column];
    }
}
