package org.fmworkbench.training;

import java.util.function.BooleanSupplier;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;

/**
 * Evaluates the training rows and those held out. It may be stopped every thousand rows or so, and is gone on with where it
 * was, as long as the parameters have not changed; the numbers are the same as without a stop.
 */
public final class Evaluation {
    private final Prediction prediction;
    private final RowsEvaluation train;
    private final RowsEvaluation holdout;
    private boolean trainDone;

    /** For parameters of K = {@code k}. */
    public Evaluation(TrainingData data, int k) {
        this.prediction = new Prediction(data.fields(), k);
        this.train = new RowsEvaluation(data, data.train());
        this.holdout = data.holdout().length == 0 ? null : new RowsEvaluation(data, data.holdout());
    }

    /** The metrics of {@code parameters} on some rows of {@code data}, at one go; {@code rows} has at least one. */
    public static Metrics of(TrainingData data, Parameters parameters, int[] rows) {
        RowsEvaluation evaluation = new RowsEvaluation(data, rows);
        Prediction prediction = new Prediction(data.fields(), parameters.k());
        while (!evaluation.advance(parameters, prediction)) {
            // the next piece
        }
        return evaluation.metrics();
    }

    /** Forgets what has been done. Call it when the parameters have changed. */
    public void begin() {
        trainDone = false;
        train.begin();
        if (holdout != null) {
            holdout.begin();
        }
    }

    /** Goes on until all is done or {@code stop} says so; at least by one piece. Returns whether all is done. */
    public boolean advance(Parameters parameters, BooleanSupplier stop) {
        do {
            if (!trainDone) {
                trainDone = train.advance(parameters, prediction);
            } else if (holdout == null || holdout.advance(parameters, prediction)) {
                return true;
            }
        } while (!stop.getAsBoolean());
        return false;
    }

    /** Metrics of the training rows, once all is done. */
    public Metrics train() {
        return train.metrics();
    }

    /** Metrics of the rows held out, once all is done; null if there are none. */
    public Metrics holdout() {
        return holdout == null ? null : holdout.metrics();
    }
}
