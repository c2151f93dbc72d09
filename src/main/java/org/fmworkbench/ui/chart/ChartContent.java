package org.fmworkbench.ui.chart;

import java.util.List;

/**
 * What the card shows.
 *
 * @param lines the curves, in the order of the legend
 * @param xTitle what is counted along the x axis
 * @param yTitle name and unit of the y axis
 * @param zeroBased whether a linear y axis begins at 0
 * @param now where "now" stands on the x axis; NaN for nowhere
 */
record ChartContent(List<ChartLine> lines, String xTitle, String yTitle, boolean zeroBased, double now) {}
