package org.fmworkbench.ui.controls;

/**
 * A single place in a {@link SeriesChart} that has a name, for example where two curves cross.
 *
 * @param name painted beside it
 * @param x its place on the horizontal axis
 * @param y its place on the vertical axis
 */
public record ChartPoint(String name, double x, double y) {}
