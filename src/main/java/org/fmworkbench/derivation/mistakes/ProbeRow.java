package org.fmworkbench.derivation.mistakes;

import org.fmworkbench.derivation.Row;

/**
 * A row for checking somebody's cross term.
 *
 * @param row its number, from 1
 * @param kind what is special about it
 * @param data its x (F) and v (F × K)
 */
public record ProbeRow(int row, Kind kind, Row data) {
    /** What is special about a probe row. */
    public enum Kind {
        /** All x_i are 1, as in training on categories. */
        ONE_HOT("one-hot"),
        /** The x_i are fractions. */
        FRACTIONAL("fractional"),
        /** One x_i is 0, the others are 1. */
        ZERO("zero"),
        /** One x_i is negative. */
        NEGATIVE("negative"),
        /** K = 1. */
        ONE_FACTOR("K=1"),
        /** F = 1: there is no pair, the cross term is 0. */
        SINGLE_FIELD("single-field"),
        /** All fields have the same embedding. */
        EQUAL("equal"),
        /** Large and small entries together. */
        LARGE_AND_SMALL("large-and-small");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it stands in files: "one-hot". */
        public String word() {
            return word;
        }
    }
}
