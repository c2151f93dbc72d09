/**
 * Formulas from LaTeX to glyph outlines, with JLaTeXMath. AWT's fonts are used here and nowhere else, and never on the FX thread.
 */
package org.fmworkbench.ui.formula;
