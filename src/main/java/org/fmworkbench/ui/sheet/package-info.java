/** The step sheet on paper: drawn as PDF, painted as PNG, printed, and the dialog that asks for it. */
package org.fmworkbench.ui.sheet;
