/** The lens Sweep: one setting over a list of values and some seeds, as small multiples and as a table. */
package org.fmworkbench.ui.compare.sweep;
