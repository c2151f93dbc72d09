/** The lens Runs of the stage Compare: the run that goes on, those kept beside it, and two of them number by number. */
package org.fmworkbench.ui.compare.runs;
