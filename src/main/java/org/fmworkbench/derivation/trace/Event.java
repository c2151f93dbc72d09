package org.fmworkbench.derivation.trace;

/**
 * One operation of a traced method. The array must not be changed.
 *
 * @param statement the line of the source that it stands in
 * @param operation what is done
 * @param i the field whose entry is read, or {@link #NONE}
 * @param j the other field of a pair, or {@link #NONE}
 * @param k the factor, counted from 0, or {@link #NONE}
 * @param left the left operand
 * @param right the right operand
 * @param result what the operation gives, rounded to double
 * @param variables the running variables after it, in the order of {@link Form#variables}; a variable that is out of scope by
 *     then is NaN
 */
public record Event(
        Statement statement,
        Operation operation,
        int i,
        int j,
        int k,
        double left,
        double right,
        double result,
        double[] variables) {
    /** In place of a field or a factor: none. */
    public static final int NONE = -1;
}
