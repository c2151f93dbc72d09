package org.fmworkbench.training;

/**
 * What is known at the end of an epoch.
 *
 * @param epoch the number of the epoch, from 1
 * @param stepLoss the mean over the training rows of the loss that each had when it was learnt, before its update
 * @param train the training rows with the parameters at the epoch's end
 * @param holdout the rows held out with the same parameters; null if there are none
 */
public record EpochMetrics(int epoch, double stepLoss, Metrics train, Metrics holdout) {}
