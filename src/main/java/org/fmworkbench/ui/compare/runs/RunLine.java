package org.fmworkbench.ui.compare.runs;

/**
 * A run in the list.
 *
 * @param id the run's number
 * @param name what the user calls it
 * @param words what it is and has come to
 * @param current whether it is the one that goes on
 * @param shown whether its curves are in the chart
 */
public record RunLine(int id, String name, String words, boolean current, boolean shown) {}
