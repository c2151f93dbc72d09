package org.fmworkbench.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * That formulas are equal for every row of F fields, shown on finitely many. For one factor k each line is a quadratic form in
 * the F numbers u_ik, and a quadratic form is fixed by its values on all unit vectors e_a and all sums e_a + e_b: those give the
 * coefficient of every u_a² and every u_a u_b. Two that agree there, in exact arithmetic, agree everywhere; the sum over k adds
 * the same form K times. Equality on rows, however many, would be no proof.
 *
 * @param fields F
 * @param rows how many vectors were looked at: F + F(F−1)/2
 * @param failures where a formula is not the definition; empty if it is proved
 */
public record Proof(int fields, int rows, List<Failure> failures) {

    /**
     * A vector on which a formula is wrong.
     *
     * @param step the line; null for a formula that is none of them
     * @param a the field of e_a, from 0
     * @param b the field of e_b; equal to {@code a} for e_a alone
     * @param got what the formula gives
     * @param expected what the definition gives: 0 for e_a, 1 for e_a + e_b
     */
    public record Failure(Step step, int a, int b, BigDecimal got, BigDecimal expected) {}

    /** Copies the list. */
    public Proof {
        failures = List.copyOf(failures);
    }

    /** Whether the formulas are equal for every row of so many fields. */
    public boolean holds() {
        return failures.isEmpty();
    }

    /** For all lines D1 to D7. */
    public static Proof of(int fields) {
        return of(fields, ProgressListener.NONE);
    }

    /**
     * For all lines D1 to D7, telling {@code listener} how many of the vectors are done.
     *
     * @throws CancellationException if the listener says so: a part of a proof is none
     */
    public static Proof of(int fields, ProgressListener listener) {
        List<Failure> failures = new ArrayList<>();
        for (int a = 0; a < fields; a++) {
            for (int b = 0; b <= a; b++) {
                if (listener.cancelled()) {
                    throw new CancellationException("the proof was cancelled");
                }
                for (Line line : Line.values()) {
                    check(fields, a, b, line::value, Step.of(line), failures);
                }
                listener.update(vectors(a) + b + 1L, vectors(fields));
            }
        }
        return new Proof(fields, vectors(fields), failures);
    }

    /** For any formula that is a quadratic form in the numbers u_ik of each factor, summed over k. */
    public static Proof of(int fields, Formula formula) {
        List<Failure> failures = new ArrayList<>();
        for (int a = 0; a < fields; a++) {
            for (int b = 0; b <= a; b++) {
                check(fields, a, b, formula, null, failures);
            }
        }
        return new Proof(fields, vectors(fields), failures);
    }

    private static int vectors(int fields) {
        return fields + fields * (fields - 1) / 2;
    }

    private static void check(int fields, int a, int b, Formula formula, Step step, List<Failure> failures) {
        double[] u = new double[fields];
        u[a] = 1;
        u[b] = 1;
        BigDecimal expected = a == b ? BigDecimal.ZERO : BigDecimal.ONE;
        BigDecimal got = formula.value(Row.oneHot(fields, 1, u), Arithmetic.EXACT);
        if (got.compareTo(expected) != 0) {
            failures.add(new Failure(step, a, b, got, expected));
        }
    }
}
