package org.fmworkbench.training;

import java.util.Arrays;
import org.fmworkbench.fm.ParameterUpdate;

/**
 * All that the next row will do, number by number, before it does it: the prediction, the loss, the gradient, and where the row
 * ends its batch the update of its entries. The numbers are the trainer's own to the last bit. Immutable; the arrays must not be
 * changed.
 *
 * @param position where the run stands before the step
 * @param learningRate η
 * @param l2 λ
 * @param row the row that comes next, with the parameters as they are
 * @param sums S_k = Σ_i v_ik, from before the update, K
 * @param gradient F × (1 + K), w first: the gradient that this row gives to its entries; a row of V that stands in several of its
 *     fields has the sum of theirs at each of them
 * @param batch the rows of this batch up to this one, and what they give
 * @param update what happens to w₀ and to the row's entries; null if the row does not end its batch
 */
public record StepAnatomy(
        Position position,
        double learningRate,
        double l2,
        WatchedRow row,
        double[] sums,
        double[] gradient,
        BatchShares batch,
        Update update) {

    /**
     * The update of w₀ and of the row's entries.
     *
     * @param bias of w₀
     * @param entries F × (1 + K), w first
     */
    public record Update(ParameterUpdate bias, ParameterUpdate[] entries) {}

    /**
     * What the next row will do.
     *
     * @return null if there is nothing to take apart: an update or an evaluation is half done, or the run has diverged
     */
    static StepAnatomy of(TrainingData data, Trainer trainer) {
        int next = trainer.nextRow();
        if (!trainer.isSettled() || trainer.divergence().isPresent() || next < 0) {
            return null;
        }
        WatchedRow row = WatchedRow.of(data, trainer, next);
        Position at = trainer.position();
        BatchShares batch = BatchShares.of(data, trainer, row.tableRows());
        boolean last = at.sample() + 1 == at.samples();
        return new StepAnatomy(
                at,
                trainer.learningRate(),
                trainer.l2(),
                row,
                sums(row),
                row.gradient(),
                batch,
                last ? update(trainer, row, batch) : null);
    }

    private static Update update(Trainer trainer, WatchedRow row, BatchShares batch) {
        int width = row.k() + 1;
        int rows = batch.rows().length;
        ParameterUpdate[] entries = new ParameterUpdate[row.fields() * width];
        for (int n = 0; n < entries.length; n++) {
            int i = n / width;
            int column = n % width - 1;
            double theta = column < 0 ? row.w()[i] : row.v()[i * row.k() + column];
            entries[n] = trainer.explain(row.tableRows()[i], column, theta, batch.sums()[n], rows);
        }
        return new Update(trainer.explain(-1, -1, row.bias(), batch.biasSum(), rows), entries);
    }

    private static double[] sums(WatchedRow row) {
        double[] sums = new double[row.k()];
        for (int n = 0; n < row.v().length; n++) {
            sums[n % row.k()] += row.v()[n];
        }
        return sums;
    }

    /** Whether the row ends its batch, so that an update follows. */
    public boolean updates() {
        return update != null;
    }

    /** Whether this is about the same row at the same place of the same run as {@code other}. */
    public boolean isSameStepAs(StepAnatomy other) {
        return other != null
                && position.equals(other.position)
                && row.row() == other.row.row()
                && Arrays.equals(row.tableRows(), other.row.tableRows())
                && row.bias() == other.row.bias()
                && Arrays.equals(row.v(), other.row.v())
                && Arrays.equals(row.w(), other.row.w());
    }
}
