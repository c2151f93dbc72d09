package org.fmworkbench.derivation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is walked through: the lines of the derivation, then the prediction, then its gradient both ways. */
public enum Step {
    /** {@link Line#D1}. */
    D1(Line.D1, Touched.TABLES),
    /** {@link Line#D2}. */
    D2(Line.D2, Touched.TABLES),
    /** {@link Line#D3}. */
    D3(Line.D3, Touched.ENTRIES),
    /** {@link Line#D4}, the naive form. */
    D4(Line.D4, Touched.PAIRS),
    /** {@link Line#D5}. */
    D5(Line.D5, Touched.PAIRS),
    /** {@link Line#D6}. */
    D6(Line.D6, Touched.WHOLE_SQUARE, Touched.DIAGONAL),
    /** {@link Line#D7}, the derived form. */
    D7(Line.D7, Touched.SUMS, Touched.DIAGONAL),
    /** ŷ = w₀ + Σ_i w_i x_i + cross term. */
    PREDICTION(null, Touched.W, Touched.SUMS, Touched.DIAGONAL),
    /** ∂ŷ/∂v_ik = x_i Σ_{j≠i} u_jk. */
    GRADIENT_NAIVE(null, Touched.ONE_ENTRY, Touched.ENTRIES),
    /** ∂ŷ/∂v_ik = x_i (S_k − u_ik). */
    GRADIENT_DERIVED(null, Touched.ONE_ENTRY, Touched.SUMS);

    private final Line line;
    private final Set<Touched> touches;

    Step(Line line, Touched first, Touched... more) {
        this.line = line;
        this.touches = EnumSet.of(first, more);
    }

    /** The step of a line. */
    public static Step of(Line line) {
        return values()[line.ordinal()];
    }

    /** The line of the cross term; empty for the prediction and the gradient. */
    public Optional<Line> line() {
        return Optional.ofNullable(line);
    }

    Set<Touched> touches() {
        return touches;
    }
}
