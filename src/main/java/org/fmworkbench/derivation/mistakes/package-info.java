/**
 * The wrong variants of the cross term that were reported in public, the probe rows that tell them apart, and the check of
 * numbers that somebody's own code gave for those rows.
 */
package org.fmworkbench.derivation.mistakes;
