package org.fmworkbench.ui.train.walk;

/** The parts of a row's step, in their order. */
public enum Part {
    /** The values of the row name rows of V and entries of w. */
    LOOK_UP("part.lookUp"),
    /** w₀ + Σ w. */
    LINEAR("part.linear"),
    /** The cross term over pairs. */
    NAIVE("part.naive"),
    /** The cross term over factors. */
    DERIVED("part.derived"),
    /** ŷ. */
    PREDICTION("part.prediction"),
    /** Probability and loss. */
    LOSS("part.loss"),
    /** ∂L/∂ŷ. */
    DERIVATIVE("part.derivative"),
    /** ∂L/∂θ of the row. */
    GRADIENT("part.gradient"),
    /** What the rows of the batch contribute, and their mean. */
    BATCH("part.batch"),
    /** The optimizer's arithmetic. */
    OPTIMIZER("part.optimizer"),
    /** The new values. */
    PUT("part.put");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /** The key of its name. */
    String key() {
        return key;
    }
}
