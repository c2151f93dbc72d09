package org.fmworkbench.training;

import java.util.function.ToDoubleFunction;

/** What a curve of a run shows: one number for each update, or one for each epoch, known at its end. */
public enum CurveKind {
    /** Mean loss of a batch before its update, without L2; the only one with a number for each update. */
    BATCH_LOSS,
    /** {@link Metrics#loss} of the training rows. */
    TRAIN_LOSS,
    /** The same of the rows held out. */
    HOLDOUT_LOSS,
    /** {@link Metrics#auc} of the training rows. */
    TRAIN_AUC,
    /** The same of the rows held out. */
    HOLDOUT_AUC,
    /** {@link Metrics#accuracy} of the training rows. */
    TRAIN_ACCURACY,
    /** The same of the rows held out. */
    HOLDOUT_ACCURACY,
    /** {@link Metrics#rmse} of the training rows. */
    TRAIN_RMSE,
    /** The same of the rows held out. */
    HOLDOUT_RMSE,
    /** {@link Metrics#r2} of the training rows. */
    TRAIN_R2,
    /** The same of the rows held out. */
    HOLDOUT_R2,
    /** ‖V‖ (Frobenius). */
    NORM_V,
    /** ‖w‖ (Euclid). */
    NORM_W,
    /** The norm of the gradient of the epoch's last batch: {@link Norms#lastGradient}. */
    NORM_LAST_GRADIENT;

    /** Whether the curve has a number for each epoch, not for each update. */
    public boolean isPerEpoch() {
        return this != BATCH_LOSS;
    }

    /** The number of one epoch; NaN where it does not apply. */
    double of(EpochMetrics epoch, Norms norms) {
        return switch (this) {
            case BATCH_LOSS -> Double.NaN;
            case TRAIN_LOSS -> epoch.train().loss();
            case HOLDOUT_LOSS -> heldOut(epoch, Metrics::loss);
            case TRAIN_AUC -> epoch.train().auc();
            case HOLDOUT_AUC -> heldOut(epoch, Metrics::auc);
            case TRAIN_ACCURACY -> epoch.train().accuracy();
            case HOLDOUT_ACCURACY -> heldOut(epoch, Metrics::accuracy);
            case TRAIN_RMSE -> epoch.train().rmse();
            case HOLDOUT_RMSE -> heldOut(epoch, Metrics::rmse);
            case TRAIN_R2 -> epoch.train().r2();
            case HOLDOUT_R2 -> heldOut(epoch, Metrics::r2);
            case NORM_V -> norms.v();
            case NORM_W -> norms.w();
            case NORM_LAST_GRADIENT -> norms.lastGradient();
        };
    }

    private static double heldOut(EpochMetrics epoch, ToDoubleFunction<Metrics> metric) {
        return epoch.holdout() == null ? Double.NaN : metric.applyAsDouble(epoch.holdout());
    }
}
