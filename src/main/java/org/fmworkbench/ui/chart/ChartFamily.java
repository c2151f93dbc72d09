package org.fmworkbench.ui.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fmworkbench.training.CurveKind;

/** Curves of one unit: only they share an axis. */
public enum ChartFamily {
    /** What is trained on, without L2. */
    LOSS,
    /** Area under the ROC curve; classes only. */
    AUC,
    /** Share of rows that are right; classes only. */
    ACCURACY,
    /** Root of the mean squared error; numbers only. */
    RMSE,
    /** Share of the variance that is explained; numbers only. */
    R2,
    /** Lengths of V and w. */
    NORMS,
    /** Length of the last batch's gradient. */
    GRADIENT;

    private static final Set<CurveKind> HOLDOUT = EnumSet.of(
            CurveKind.HOLDOUT_LOSS,
            CurveKind.HOLDOUT_AUC,
            CurveKind.HOLDOUT_ACCURACY,
            CurveKind.HOLDOUT_RMSE,
            CurveKind.HOLDOUT_R2);

    /** Its curves; later ones are painted over earlier ones. */
    public List<CurveKind> kinds() {
        return switch (this) {
            case LOSS -> List.of(CurveKind.BATCH_LOSS, CurveKind.TRAIN_LOSS, CurveKind.HOLDOUT_LOSS);
            case AUC -> List.of(CurveKind.TRAIN_AUC, CurveKind.HOLDOUT_AUC);
            case ACCURACY -> List.of(CurveKind.TRAIN_ACCURACY, CurveKind.HOLDOUT_ACCURACY);
            case RMSE -> List.of(CurveKind.TRAIN_RMSE, CurveKind.HOLDOUT_RMSE);
            case R2 -> List.of(CurveKind.TRAIN_R2, CurveKind.HOLDOUT_R2);
            case NORMS -> List.of(CurveKind.NORM_V, CurveKind.NORM_W);
            case GRADIENT -> List.of(CurveKind.NORM_LAST_GRADIENT);
        };
    }

    /** Whether a linear axis begins at 0: of amounts, not of shares that all lie close to 1. */
    boolean isZeroBased() {
        return this == LOSS || this == RMSE || this == NORMS || this == GRADIENT;
    }

    boolean applies(boolean binary) {
        return switch (this) {
            case LOSS, NORMS, GRADIENT -> true;
            case AUC, ACCURACY -> binary;
            case RMSE, R2 -> !binary;
        };
    }

    static boolean isOfHoldout(CurveKind kind) {
        return HOLDOUT.contains(kind);
    }
}
