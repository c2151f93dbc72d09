package org.fmworkbench.fm;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Turns a batch's gradient into new parameters. Semantics are PyTorch's: the gradient is the mean over the batch; L2 adds λθ
 * to the gradient of all of w and V, touched or not, and not to that of w₀.
 *
 * <p>An update has two halves. {@link #prepare} computes the new values beside the old ones, may be stopped and gone on with,
 * and changes no parameter; {@link #apply} puts them in place at once. So a run can pause inside the update of a large table,
 * and an update that would leave a NaN or an infinity is seen before it is made. Where the semantics let untouched rows stay
 * as they are, only the touched ones are walked.
 */
public abstract class Optimizer {
    /** Numbers computed between two questions whether to stop: well below a millisecond. */
    private static final int CHUNK = 1 << 16;

    /** One row in so many touched counts as a good part. */
    static final int MANY = 4;

    /** The three parts of the parameters. */
    enum Part {
        BIAS,
        LINEAR,
        EMBEDDINGS
    }

    private final int vocabulary;
    private final int k;
    private double learningRate;
    private double l2;
    private final NewValues next = new NewValues();
    private boolean preparing;
    private int prepared;

    Optimizer(int vocabulary, int k, double learningRate, double l2) {
        this.vocabulary = vocabulary;
        this.k = k;
        this.learningRate = learningRate;
        this.l2 = l2;
    }

    /** An optimizer that remembers nothing yet, for a table of vocabulary × K, with η and λ. */
    public static Optimizer of(OptimizerKind kind, int vocabulary, int k, double learningRate, double l2) {
        return switch (kind) {
            case SGD -> new Sgd(vocabulary, k, learningRate, l2);
            case MOMENTUM -> new Momentum(vocabulary, k, learningRate, l2);
            case ADAGRAD -> new AdaGrad(vocabulary, k, learningRate, l2);
            case ADAM -> new Adam(vocabulary, k, learningRate, l2);
        };
    }

    /** The whole update: {@link #prepare} and {@link #apply}. */
    public final void update(Parameters parameters, Gradient gradient) {
        prepare(parameters, gradient, () -> false);
        apply(parameters, gradient);
    }

    /**
     * Computes the new values of all rows that move, some rows between two questions whether to {@code stop}.
     *
     * @return whether it is done; if not, call it again with the same arguments to go on
     */
    public final boolean prepare(Parameters parameters, Gradient gradient, BooleanSupplier stop) {
        boolean all = walksEveryRow(gradient);
        if (all && !flush(parameters, stop)) {
            return false;
        }
        int count = all ? vocabulary : gradient.touchedCount();
        double scale = 1.0 / gradient.rows();
        if (!preparing) {
            preparing = true;
            prepared = 0;
            begin();
            next.begin(all, count, vocabulary, k);
            next.bias(this, parameters.bias(), gradient.bias(), scale);
        }
        int rows = Math.max(1, CHUNK / (k + 1));
        while (prepared < count) {
            int end = Math.min(count, prepared + rows);
            next.compute(this, parameters, gradient, prepared, end, scale);
            prepared = end;
            if (prepared < count && stop.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    /** The first of the prepared values that is NaN or infinite, if any; such an update should not be applied. */
    public final Optional<NotFinite> notFinite() {
        return next.notFinite();
    }

    /** Puts the prepared values in place. */
    public final void apply(Parameters parameters, Gradient gradient) {
        next.exchange(parameters, gradient);
        preparing = false;
        if (!walksEveryRow(gradient)) {
            applied(gradient);
        }
    }

    /**
     * Whether the update computes all rows. Where a batch touches a good part of them that is faster even if the others stay
     * as they are, and it can be put in place at once. The rule leaves a row without gradient and decay as it is, to the bit.
     * Not for batches of one row: with decay put off it would matter, and {@link FastSgd} must come to the same bits.
     */
    private boolean walksEveryRow(Gradient gradient) {
        return movesEveryRow() || (gradient.rows() > 1 && gradient.touchedCount() > vocabulary / MANY);
    }

    /** Reads one row as it is now, with everything made up that was put off: w of the row, then its K entries of V. */
    public void current(Parameters parameters, int row, double[] into) {
        into[0] = parameters.w()[row];
        System.arraycopy(parameters.v(), row * k, into, 1, k);
    }

    /** Makes up what was put off for the rows of V that a row of data names. Call it before their prediction. */
    public void catchUp(Parameters parameters, int[] index, int offset, int fields) {}

    /**
     * Makes up what was put off for all rows, some rows between two questions whether to stop.
     *
     * @return whether it is done
     */
    public boolean flush(Parameters parameters, BooleanSupplier stop) {
        return true;
    }

    /** A copy of the parameters with everything made up; neither they nor this optimizer change. */
    public Parameters caughtUp(Parameters parameters) {
        return parameters.copy();
    }

    /** Takes down η, λ and all that this optimizer remembers; not while an update is being prepared. */
    public final void save(StateWriter to) {
        to.number(learningRate);
        to.number(l2);
        saveMemory(to);
    }

    /** Back to what was saved by an optimizer of the same kind and size. An update that was being prepared is forgotten. */
    public final void load(StateReader from) {
        preparing = false;
        learningRate = from.number();
        l2 = from.number();
        loadMemory(from);
    }

    /** η. */
    public final double learningRate() {
        return learningRate;
    }

    /** λ. */
    public final double l2() {
        return l2;
    }

    /** Sets η and λ for the updates that come. Call {@link #flush} first. */
    public void rates(double newLearningRate, double newL2) {
        learningRate = newLearningRate;
        l2 = newL2;
    }

    /** K. */
    final int k() {
        return k;
    }

    final int vocabulary() {
        return vocabulary;
    }

    /** Whether the next update moves rows that its batch does not touch. */
    abstract boolean movesEveryRow();

    /**
     * What the next update will do to one parameter, number by number; nothing changes by it.
     *
     * @param row the row of the vocabulary; −1 for w₀
     * @param column the column of V; −1 for w and w₀
     * @param theta the parameter, with everything made up that was put off
     * @param sum its gradient, summed over the batch
     * @param rows rows of the batch
     */
    public final ParameterUpdate explain(int row, int column, double theta, double sum, int rows) {
        Part part = row < 0 ? Part.BIAS : column < 0 ? Part.LINEAR : Part.EMBEDDINGS;
        int at = row < 0 ? 0 : column < 0 ? row : row * k + column;
        double decay = row < 0 ? 0 : l2;
        return explain(part, at, theta, 1.0 / rows * sum, decay * theta);
    }

    /** {@link #rule} for one parameter with mean gradient {@code gradient} and λθ = {@code decay}, without a trace in the memory. */
    abstract ParameterUpdate explain(Part part, int at, double theta, double gradient, double decay);

    /** Takes down what the kind remembers. */
    abstract void saveMemory(StateWriter to);

    /** Reads back what {@link #saveMemory} took down; η and λ are set already. */
    abstract void loadMemory(StateReader from);

    /** A new update begins: time goes on by one. */
    void begin() {}

    /** An update has been made that computed the touched rows only. */
    void applied(Gradient gradient) {}

    /**
     * The rule itself: new values of parameters that lie together.
     *
     * @param theta the parameters; those from {@code from} on, {@code length} of them
     * @param sum their gradients, summed over the batch, at the same places
     * @param scale 1 / rows of the batch
     * @param decay λ, or 0 for w₀
     * @param out receives the new values from {@code at} on
     */
    abstract void rule(
            Part part,
            double[] theta,
            double[] sum,
            int from,
            int length,
            double scale,
            double decay,
            double[] out,
            int at);
}
