/** The derivation, line by line, with the numbers of the row in view; and the proof that it holds for every row. */
package org.fmworkbench.ui.identity.derivation;
