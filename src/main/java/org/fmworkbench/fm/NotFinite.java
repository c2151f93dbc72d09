package org.fmworkbench.fm;

/**
 * A parameter that an update would make NaN or infinite.
 *
 * @param row the row of the vocabulary; −1 for w₀
 * @param column the column of V; −1 for w and w₀
 * @param value what it would become
 */
public record NotFinite(int row, int column, double value) {}
