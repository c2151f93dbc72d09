package org.fmworkbench.training;

/**
 * How good the predictions of some rows are; NaN where a number does not apply.
 *
 * @param loss the mean loss that is trained on, without L2: log loss, or squared error of the target as it is learnt
 * @param logLoss mean log loss (binary)
 * @param auc area under the ROC curve, ties counting half (binary; NaN unless both values occur)
 * @param accuracy share of rows on the right side of σ(ŷ) = ½, which counts as positive (binary)
 * @param rmse root of the mean squared error, in the target's own units (regression)
 * @param r2 1 − Σ(y − ŷ)² / Σ(y − ȳ)², ȳ the mean of these rows (regression; NaN if all y are equal)
 */
public record Metrics(double loss, double logLoss, double auc, double accuracy, double rmse, double r2) {}
