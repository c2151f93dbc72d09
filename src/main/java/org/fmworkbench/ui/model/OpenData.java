package org.fmworkbench.ui.model;

import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.experiment.DataReference;
import org.fmworkbench.training.TrainingData;

/**
 * The data that is open: the file as it was read, how it was encoded, and what is trained on.
 *
 * @param reference by what it can be found again, and whether it is still the same
 * @param source the table as it was read
 * @param options what was chosen: target, fields, task, bins
 * @param dataset the encoded rows
 * @param training the rows with the split and the target's scale
 */
public record OpenData(
        DataReference reference, Source source, LoadOptions options, Dataset dataset, TrainingData training) {

    /** The same rows as they are prepared for another run. */
    OpenData with(TrainingData other) {
        return new OpenData(reference, source, options, dataset, other);
    }
}
