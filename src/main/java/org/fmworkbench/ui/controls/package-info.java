/**
 * Pictures of numbers as JavaFX controls: heat map, pair matrix, table of sums, live curves, bars, one-hot diagram.
 *
 * <p>They know nothing of data sets or models. They take arrays, labels and number formatters, paint them on a canvas that
 * is never larger than the control, and say which cell is under the pointer and which one is pinned.
 */
package org.fmworkbench.ui.controls;
