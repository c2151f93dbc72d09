package org.fmworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Change;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.TrainingData;

/**
 * What a finished run has to say.
 *
 * @param data what was trained on
 * @param training the same, encoded and split
 * @param settings of the run, at its start
 * @param changes of the settings on the way
 * @param bins into how many ranges real numbers were cut
 * @param start the file that the run started from; null if there was none
 * @param preparation everything that was done to the data, as sentences
 * @param epochs one for each epoch that ended
 * @param stepLosses the mean loss of each batch before its update; null if not asked for
 * @param rows rows learned, in all epochs
 * @param seconds time of the run, evaluation at the ends of epochs included, reading not
 * @param trainingSeconds time of the training steps alone
 */
record TrainResult(
        Dataset data,
        TrainingData training,
        RunSettings settings,
        List<Change> changes,
        int bins,
        String start,
        List<String> preparation,
        List<EpochMetrics> epochs,
        Losses stepLosses,
        long rows,
        double seconds,
        double trainingSeconds) {

    /**
     * What a loop has come to.
     *
     * @param options how the table was encoded
     * @param start the file that the run started from; null if there was none
     */
    static TrainResult of(
            Dataset data,
            TrainingData training,
            RunScript script,
            LoadOptions options,
            String start,
            TrainingLoop loop) {
        List<String> preparation = new ArrayList<>(data.preparation());
        TargetScale scale = training.scale();
        if (!scale.equals(TargetScale.IDENTITY)) {
            preparation.add(Texts.beside(TrainResult.class)
                    .get(
                            "train.standardized",
                            data.target().name(),
                            Numbers.exact(scale.mean()),
                            Numbers.exact(scale.std())));
        }
        return new TrainResult(
                data,
                training,
                script.start(),
                script.changes(),
                options.bins(),
                start,
                preparation,
                loop.epochs(),
                loop.stepLosses(),
                loop.rows(),
                loop.seconds(),
                loop.trainingSeconds());
    }

    /** The last epoch's metrics; null if none has ended. */
    EpochMetrics last() {
        return epochs.isEmpty() ? null : epochs.get(epochs.size() - 1);
    }

    /** Rows learnt in a second of training steps; NaN if the clock saw no time pass. */
    double rowsPerSecond() {
        return trainingSeconds > 0 ? rows / trainingSeconds : Double.NaN;
    }
}
