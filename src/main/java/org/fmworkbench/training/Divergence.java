package org.fmworkbench.training;

import org.fmworkbench.fm.NotFinite;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * Why a run was stopped: a loss or a parameter became NaN or infinite. The update that would have done it was not made, so
 * the parameters are the last finite ones.
 *
 * @param step the number of the update that would have come, from 1; for a loss of the evaluation that of the last one
 * @param row the row of data that was being learnt, or for a parameter the last row of the batch
 * @param what what became non-finite, in words or as {@code V[r][k]}, r the row of the vocabulary; ready to be shown
 * @param value what it became
 * @param learningRate η at that step
 */
public record Divergence(long step, int row, String what, double value, double learningRate) {
    /** The name of a loss: {@code loss}, {@code trainLoss} or {@code holdoutLoss}. */
    static String what(String loss) {
        return Texts.beside(Divergence.class).get("divergence.what." + loss);
    }

    /** The name of a parameter. */
    static String what(NotFinite found) {
        String part = found.row() < 0 ? "bias" : found.column() < 0 ? "w" : "v";
        return Texts.beside(Divergence.class).get("divergence.what." + part, found.row(), found.column());
    }

    /** The whole message for the user: which step, what, and the likely cause. */
    public String message() {
        String became = Double.isNaN(value) ? "nan" : "infinite";
        return Texts.beside(Divergence.class)
                .get("divergence." + became, Numbers.grouped(step), what, Numbers.plain(learningRate));
    }
}
