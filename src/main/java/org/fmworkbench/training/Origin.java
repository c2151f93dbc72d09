package org.fmworkbench.training;

/**
 * Where a branch left another run.
 *
 * @param run the id of the run that it left
 * @param at when
 */
public record Origin(int run, Moment at) {}
