package org.fmworkbench.fm;

/** The optimizers that there are, with PyTorch's semantics. */
public enum OptimizerKind {
    /** θ ← θ − ηg. */
    SGD("sgd"),
    /** SGD with momentum 0.9. */
    MOMENTUM("momentum"),
    /** AdaGrad (Duchi et al. 2011), eps 1e-10. */
    ADAGRAD("adagrad"),
    /** Adam (Kingma &amp; Ba 2015), β = (0.9, 0.999), eps 1e-8. */
    ADAM("adam");

    private final String id;

    OptimizerKind(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
