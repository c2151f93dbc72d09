/**
 * The card with the curves of one or more runs: which metric, over epochs or updates, smoothed or not, and the files that a
 * chart is saved to. The stages Train and Compare show it.
 */
package org.fmworkbench.ui.chart;
