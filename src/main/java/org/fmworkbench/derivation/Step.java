package org.fmworkbench.derivation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is walked through: the lines of the derivation, then the prediction, then its gradient both ways. */
public enum Step {
    /** {@link Line#D1}. */
    D1(Line.D1),
    /** {@link Line#D2}. */
    D2(Line.D2),
    /** {@link Line#D3}. */
    D3(Line.D3),
    /** {@link Line#D4}, the naive form. */
    D4(Line.D4),
    /** {@link Line#D5}. */
    D5(Line.D5),
    /** {@link Line#D6}. */
    D6(Line.D6),
    /** {@link Line#D7}, the derived form. */
    D7(Line.D7),
    /** ŷ = w₀ + Σ_i w_i x_i + cross term. */
    PREDICTION(null),
    /** ∂ŷ/∂v_ik = x_i Σ_{j≠i} u_jk. */
    GRADIENT_NAIVE(null),
    /** ∂ŷ/∂v_ik = x_i (S_k − u_ik). */
    GRADIENT_DERIVED(null);

    private final Line line;

    Step(Line line) {
        this.line = line;
    }

    /** The step of a line. */
    public static Step of(Line line) {
        return valueOf(line.name());
    }

    /** The line of the cross term; empty for the prediction and the gradient. */
    public Optional<Line> line() {
        return Optional.ofNullable(line);
    }

    /** What of the row's pictures the step speaks of. */
    Set<Touched> touches() {
        return switch (this) {
            case D1, D2 -> EnumSet.of(Touched.TABLES);
            case D3 -> EnumSet.of(Touched.ENTRIES);
            case D4, D5 -> EnumSet.of(Touched.PAIRS);
            case D6 -> EnumSet.of(Touched.WHOLE_SQUARE, Touched.DIAGONAL);
            case D7 -> EnumSet.of(Touched.SUMS, Touched.DIAGONAL);
            case PREDICTION -> EnumSet.of(Touched.W, Touched.SUMS, Touched.DIAGONAL);
            case GRADIENT_NAIVE -> EnumSet.of(Touched.ONE_ENTRY, Touched.ENTRIES);
            case GRADIENT_DERIVED -> EnumSet.of(Touched.ONE_ENTRY, Touched.SUMS);
        };
    }
}
