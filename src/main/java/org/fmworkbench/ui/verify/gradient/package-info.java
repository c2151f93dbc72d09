/** The lens Gradient: the derivative by each parameter of the row in view, found in four ways that have little in common. */
package org.fmworkbench.ui.verify.gradient;
