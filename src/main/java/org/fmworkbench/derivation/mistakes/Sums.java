package org.fmworkbench.derivation.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Row;

/** The sums over one row's u_ik = x_i v_ik that right and wrong formulas are made of. */
final class Sums<T> {
    private final Row row;
    private final Arithmetic<T> in;

    Sums(Row row, Arithmetic<T> in) {
        this.row = row;
        this.in = in;
    }

    private T u(int i, int k) {
        return in.multiply(in.of(row.x(i)), in.of(row.v(i, k)));
    }

    /** S_k. */
    T sum(int k) {
        T sum = null;
        for (int i = 0; i < row.fields(); i++) {
            sum = in.plus(sum, u(i, k));
        }
        return in.orZero(sum);
    }

    /** S_k without field {@code own}. */
    T others(int own, int k) {
        T sum = null;
        for (int j = 0; j < row.fields(); j++) {
            sum = j == own ? sum : in.plus(sum, u(j, k));
        }
        return in.orZero(sum);
    }

    /** S_k². */
    T squareOfSum(int k) {
        T sum = sum(k);
        return in.multiply(sum, sum);
    }

    /** Q_k. */
    T squares(int k) {
        T sum = null;
        for (int i = 0; i < row.fields(); i++) {
            T u = u(i, k);
            sum = in.plus(sum, in.multiply(u, u));
        }
        return in.orZero(sum);
    }

    /** Σ_i x_i v_ik². */
    T squaresTimesX(int k) {
        T sum = null;
        for (int i = 0; i < row.fields(); i++) {
            sum = in.plus(sum, in.multiply(u(i, k), in.of(row.v(i, k))));
        }
        return in.orZero(sum);
    }

    /** ½ Σ_i [(Σ_k u_ik)² − Σ_k u_ik²]. */
    T alongFactors() {
        T total = null;
        for (int i = 0; i < row.fields(); i++) {
            T sum = null;
            T squares = null;
            for (int k = 0; k < row.k(); k++) {
                T u = u(i, k);
                sum = in.plus(sum, u);
                squares = in.plus(squares, in.multiply(u, u));
            }
            T s = in.orZero(sum);
            total = in.plus(total, in.subtract(in.multiply(s, s), in.orZero(squares)));
        }
        return in.half(in.orZero(total));
    }

    /** Σ_ik ½ [u_ik² − u_ik²]: one field of F·K numbers. */
    T flattened() {
        T total = null;
        for (int i = 0; i < row.fields(); i++) {
            for (int k = 0; k < row.k(); k++) {
                T square = in.multiply(u(i, k), u(i, k));
                total = in.plus(total, in.half(in.subtract(square, square)));
            }
        }
        return in.orZero(total);
    }

    /** Σ_k of something. */
    T over(IntFunction<T> term) {
        T total = null;
        for (int k = 0; k < row.k(); k++) {
            total = in.plus(total, term.apply(k));
        }
        return in.orZero(total);
    }

    /** Something for each k. */
    List<T> each(IntFunction<T> term) {
        List<T> all = new ArrayList<>();
        for (int k = 0; k < row.k(); k++) {
            all.add(term.apply(k));
        }
        return all;
    }
}
