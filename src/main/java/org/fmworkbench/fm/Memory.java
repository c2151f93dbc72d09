package org.fmworkbench.fm;

/** What an optimizer remembers: one number for each parameter, 0 at the start. */
final class Memory {
    private final double[] bias = new double[1];
    private final double[] linear;
    private final double[] embeddings;

    Memory(int vocabulary, int k) {
        this.linear = new double[vocabulary];
        this.embeddings = new double[vocabulary * k];
    }

    void save(StateWriter to) {
        to.numbers(bias);
        to.numbers(linear);
        to.numbers(embeddings);
    }

    void load(StateReader from) {
        from.numbers(bias);
        from.numbers(linear);
        from.numbers(embeddings);
    }

    /** The numbers of one part, in the order of its parameters. */
    double[] of(Optimizer.Part part) {
        return switch (part) {
            case BIAS -> bias;
            case LINEAR -> linear;
            case EMBEDDINGS -> embeddings;
        };
    }
}
