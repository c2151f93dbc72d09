/**
 * The derivation as data: the lines from the definition of the cross term to its O(FK) form, in double, in float and exactly;
 * how far rounding may take them apart; how many operations they take; the known wrong variants and the rows that expose them.
 * Uses {@code java..} and {@code fm} only.
 */
package org.fmworkbench.derivation;
