package org.fmworkbench.ui.model;

import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Source;
import org.fmworkbench.training.TrainingData;

/**
 * The data that is open: the file as it was read, how it was encoded, and what is trained on.
 *
 * @param source the table as it was read
 * @param options what was chosen: target, fields, task, bins
 * @param dataset the encoded rows
 * @param training the rows with the split and the target's scale
 */
public record OpenData(Source source, LoadOptions options, Dataset dataset, TrainingData training) {}
