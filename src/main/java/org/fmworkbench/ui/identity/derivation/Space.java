package org.fmworkbench.ui.identity.derivation;

/**
 * The room for a formula with numbers.
 *
 * @param width in em of the formula
 * @param lines how many there may be
 */
public record Space(double width, int lines) {}
