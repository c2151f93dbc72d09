package org.fmworkbench.training;

/**
 * A run has stopped because its goal is reached.
 *
 * @param goal the goal
 * @param best the epoch with the smallest loss of the rows held out (of the training rows, if none are) since the run set out
 */
public record Arrival(Goal goal, EpochMetrics best) {}
