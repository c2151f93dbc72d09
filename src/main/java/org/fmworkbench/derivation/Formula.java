package org.fmworkbench.derivation;

/** A formula for the cross term of a row, written once for every number system; {@code Line.D7::value} is one. */
@FunctionalInterface
public interface Formula {
    /** The formula's value for {@code row}. */
    <T> T value(Row row, Arithmetic<T> in);
}
