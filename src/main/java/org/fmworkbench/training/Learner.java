package org.fmworkbench.training;

import org.fmworkbench.fm.FastSgd;
import org.fmworkbench.fm.Gradient;
import org.fmworkbench.fm.LossSum;
import org.fmworkbench.fm.Optimizer;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.fm.StateReader;
import org.fmworkbench.fm.StateWriter;

/** What a row and a batch do to the parameters; when, is the trainer's business. */
final class Learner {
    /** The most rows that are gathered at once. */
    static final int PIECE = 256;

    private final TrainingData data;
    private final Parameters parameters;
    private final Optimizer optimizer;
    private final Prediction prediction;
    private final Gradient gradient;
    private final FastSgd fast;
    private final LossSum epochLosses;
    private final int[] nearIndex;
    private final double[] nearY;
    /** Keeps the compiler from leaving out what nobody asks for. */
    private double touched;

    private double batchLosses;
    private boolean batchIsOver;

    Learner(TrainingData data, RunSettings settings, Parameters parameters) {
        int vocabulary = parameters.vocabulary();
        this.data = data;
        this.parameters = parameters;
        this.optimizer =
                Optimizer.of(settings.optimizer(), vocabulary, parameters.k(), settings.learningRate(), settings.l2());
        this.prediction = new Prediction(data.fields(), parameters.k());
        this.gradient = new Gradient(vocabulary, parameters.k());
        this.fast = data.distinct() ? FastSgd.of(optimizer, prediction, data.fields()) : null;
        this.nearIndex = new int[fast == null ? 0 : PIECE * data.fields()];
        this.nearY = new double[fast == null ? 0 : PIECE];
        this.epochLosses = new LossSum(data.loss());
    }

    /** Whether batches of one row can be learnt by {@link #learn}. */
    boolean hasShortWay() {
        return fast != null && fast.isOpen();
    }

    /**
     * Brings rows together that will be learnt one after another by the short way. A shuffled order jumps about in memory,
     * and waiting for one row after the other would take a third of the time of learning them; {@link #touch} waits for
     * many at once.
     */
    void gather(int[] order, int from, int count) {
        touch(order, from, count);
        int fields = data.fields();
        int[] index = data.index();
        double[] y = data.y();
        for (int n = 0; n < count; n++) {
            int row = order[from + n];
            for (int i = 0; i < fields; i++) {
                nearIndex[n * fields + i] = index[row * fields + i];
            }
            nearY[n] = y[row];
        }
    }

    /** Reads a number or two of each row, in a loop so short that the processor runs far ahead of the memory. */
    private void touch(int[] order, int from, int count) {
        int fields = data.fields();
        int[] index = data.index();
        double[] y = data.y();
        double total = 0;
        for (int n = from; n < from + count; n++) {
            int row = order[n];
            total += index[row * fields] + index[row * fields + fields - 1] + y[row];
        }
        touched = total;
    }

    /** Learns the {@code n}th of the gathered rows, a batch of its own; false if it has to go the long way. */
    boolean learn(int n) {
        return fast.learn(parameters, nearIndex, n * data.fields(), nearY[n], epochLosses);
    }

    /** Adds a row's gradient to its batch. Returns the row's loss; if that is not finite, nothing has been added. */
    double read(int row) {
        if (batchIsOver) {
            forgetBatch();
        }
        int offset = row * data.fields();
        optimizer.catchUp(parameters, data.index(), offset, data.fields());
        double logit = prediction.of(parameters, data.index(), offset);
        double y = data.y()[row];
        double loss = data.loss().value(logit, y);
        if (!Double.isFinite(batchLosses + loss)) {
            return batchLosses + loss;
        }
        double derivative = epochLosses.add(logit, y);
        batchLosses += loss;
        gradient.add(parameters, data.index(), offset, data.fields(), prediction.sums(), derivative);
        return loss;
    }

    /** Puts the prepared update in place; its gradient stays to be looked at until the next batch begins. */
    void apply() {
        optimizer.apply(parameters, gradient);
        batchIsOver = true;
    }

    void forgetBatch() {
        gradient.clear();
        batchLosses = 0;
        batchIsOver = false;
    }

    void save(StateWriter to) {
        parameters.save(to);
        optimizer.save(to);
        gradient.save(to);
        epochLosses.save(to);
        to.number(batchLosses);
        to.flag(batchIsOver);
    }

    void load(StateReader from) {
        parameters.load(from);
        optimizer.load(from);
        gradient.load(from);
        epochLosses.load(from);
        batchLosses = from.number();
        batchIsOver = from.flag();
    }

    double batchLoss() {
        return batchLosses / gradient.rows();
    }

    /** The number that {@link #touch} came to; of no use but to make it happen. */
    double touched() {
        return touched;
    }

    /** The loss of the row read or learnt last, before its update. */
    double lastLoss() {
        return epochLosses.last();
    }

    double lastLogit() {
        return epochLosses.lastLogit();
    }

    LossSum epochLosses() {
        return epochLosses;
    }

    Parameters parameters() {
        return parameters;
    }

    Optimizer optimizer() {
        return optimizer;
    }

    Gradient gradient() {
        return gradient;
    }
}
