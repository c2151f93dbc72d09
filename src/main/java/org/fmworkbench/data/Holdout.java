package org.fmworkbench.data;

import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/** Which rows are kept out of training. */
public sealed interface Holdout {
    /** No row. */
    record None() implements Holdout {
        @Override
        public String id() {
            return "none";
        }
    }

    /**
     * A seeded draw; the seed never changes.
     *
     * @param share of the rows, more than 0 and less than 1; rounded to whole rows
     */
    record Fraction(double share) implements Holdout {
        /** Checks the share. */
        public Fraction {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("share: " + share);
            }
        }

        @Override
        public String id() {
            return Numbers.exact(share);
        }
    }

    /**
     * Every n-th row: those whose number, counted from 0, is n − 1 modulo n.
     *
     * @param n at least 2
     */
    record Every(int n) implements Holdout {
        /** Checks n. */
        public Every {
            if (n < 2) {
                throw new IllegalArgumentException("n: " + n);
            }
        }

        @Override
        public String id() {
            return "every:" + n;
        }
    }

    /** The name in files and on the command line: {@code none}, {@code 0.2}, {@code every:5}. */
    String id();

    /**
     * Reads what {@link #id()} writes.
     *
     * @throws InputException if the text is nothing of the kind
     */
    static Holdout parse(String text) throws InputException {
        String trimmed = text.strip();
        if (trimmed.equals("none")) {
            return new None();
        }
        if (trimmed.matches("every:\\d{1,9}") && Integer.parseInt(trimmed.substring(6)) >= 2) {
            return new Every(Integer.parseInt(trimmed.substring(6)));
        }
        double share = NumberStyle.PLAIN.parse(trimmed);
        if (share > 0 && share < 1) {
            return new Fraction(share);
        }
        throw Say.bad("holdout.bad", Say.value(text));
    }
}
