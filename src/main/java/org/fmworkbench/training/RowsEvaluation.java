package org.fmworkbench.training;

import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;

/** The {@link Metrics} of some rows, computed piece by piece in the order of the rows. */
final class RowsEvaluation {
    private static final int PIECE = 1024;

    private final TrainingData data;
    private final int[] rows;
    private final boolean binary;
    private final double spread;
    private final Ranking positives;
    private final Ranking negatives;
    private int next;
    private int correct;
    private double losses;
    private double squaredErrors;

    RowsEvaluation(TrainingData data, int[] rows) {
        this.data = data;
        this.rows = rows;
        this.binary = data.loss() == Loss.LOGISTIC;
        this.spread = binary ? 0 : spread(data.y(), rows);
        this.positives = new Ranking(0);
        this.negatives = new Ranking(0);
        begin();
    }

    /** Σ(y − ȳ)² over the rows. */
    private static double spread(double[] y, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += y[row];
        }
        double mean = sum / rows.length;
        double squares = 0;
        for (int row : rows) {
            squares += (y[row] - mean) * (y[row] - mean);
        }
        return squares;
    }

    /** Forgets what has been done. */
    void begin() {
        next = 0;
        correct = 0;
        losses = 0;
        squaredErrors = 0;
        positives.clear();
        negatives.clear();
    }

    /** Goes on by one piece; returns whether all is done. */
    boolean advance(Parameters parameters, Prediction prediction) {
        if (next < rows.length) {
            int end = Math.min(rows.length, next + PIECE);
            while (next < end) {
                add(parameters, prediction, rows[next++]);
            }
            return false;
        }
        return !binary || (positives.sortPiece() && negatives.sortPiece());
    }

    private void add(Parameters parameters, Prediction prediction, int row) {
        double logit = prediction.of(parameters, data.index(), row * data.fields());
        double y = data.y()[row];
        losses += data.loss().value(logit, y);
        if (binary) {
            boolean positive = y > 0.5;
            correct += logit >= 0 == positive ? 1 : 0;
            (positive ? positives : negatives).add(logit);
        } else {
            squaredErrors += (logit - y) * (logit - y);
        }
    }

    /** The metrics, once {@link #advance} has said that all is done. */
    Metrics metrics() {
        double loss = losses / rows.length;
        if (binary) {
            double auc = Ranking.auc(positives, negatives);
            return new Metrics(loss, loss, auc, (double) correct / rows.length, Double.NaN, Double.NaN);
        }
        double rmse = Math.sqrt(squaredErrors / rows.length) * data.scale().std();
        double r2 = spread > 0 ? 1 - squaredErrors / spread : Double.NaN;
        return new Metrics(loss, Double.NaN, Double.NaN, Double.NaN, rmse, r2);
    }
}
