package org.fmworkbench.cli;

import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;

/**
 * What a finished run has to say.
 *
 * @param data what was trained on
 * @param training the same, encoded and split
 * @param settings of the run
 * @param bins into how many ranges real numbers were cut
 * @param start the file that the run started from; null if there was none
 * @param preparation everything that was done to the data, as sentences
 * @param epochs one for each epoch; at least one
 * @param stepLosses the mean loss of each batch before its update; null if not asked for
 * @param seconds time of the run, evaluation at the ends of epochs included, reading not
 * @param trainingSeconds time of the training steps alone
 */
record TrainResult(
        Dataset data,
        TrainingData training,
        RunSettings settings,
        int bins,
        String start,
        List<String> preparation,
        List<EpochMetrics> epochs,
        Losses stepLosses,
        double seconds,
        double trainingSeconds) {

    /** The last epoch's metrics. */
    EpochMetrics last() {
        return epochs.get(epochs.size() - 1);
    }

    /** Rows learnt in a second of training steps; NaN if the clock saw no time pass. */
    double rowsPerSecond() {
        double rows = (double) training.train().length * epochs.size();
        return trainingSeconds > 0 ? rows / trainingSeconds : Double.NaN;
    }
}
