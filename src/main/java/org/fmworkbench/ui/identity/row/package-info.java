/** The row that the stage Identity is about: as the run has it, held for a walk through it, or a copy with typed numbers. */
package org.fmworkbench.ui.identity.row;
