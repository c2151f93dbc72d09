package org.fmworkbench.training;

/**
 * A run and what it came to. Immutable.
 *
 * @param data what was trained on
 * @param script the settings at the start, and their changes
 * @param end how far it went
 * @param curves its curves
 * @param outcome what it came to at its end; null if that is not known yet
 */
public record RunResult(TrainingData data, RunScript script, Moment end, Curves curves, Outcome outcome) {}
