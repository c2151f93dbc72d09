package org.fmworkbench.ui.chart;

import org.fmworkbench.training.Curves;

/**
 * A run as the chart has it.
 *
 * @param id tells it from the others for as long as it is in the chart
 * @param name what the legend calls it
 * @param style 0 for the run itself; 1, 2, 3, … for those laid over it, each with a look of its own ({@link CurveStyle})
 * @param shown whether it is in the chart at all
 * @param curves its curves
 */
public record RunCurves(String id, String name, int style, boolean shown, Curves curves) {}
