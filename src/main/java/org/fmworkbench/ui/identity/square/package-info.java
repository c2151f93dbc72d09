/** The folded square of the stage Identity: the products of one factor as areas, and the sheets of all factors. */
package org.fmworkbench.ui.identity.square;
