package org.fmworkbench.derivation.trace;

/**
 * The loops of {@link org.fmworkbench.fm.CrossTerm#naive(double[], int, int)} and {@link
 * org.fmworkbench.fm.CrossTerm#derived(double[], int, int)} once more, operation by operation: the same additions in the same
 * order, those to a 0 at the beginning of a sum too, so that the bits are the same. Those are no operations of the formula
 * and are not told: what they change is told with the operation before.
 */
final class Twins {
    private static final int NONE = Event.NONE;

    private Twins() {}

    static double naive(double[] u, int fields, int k, Recorder out) {
        double total = 0;
        for (int i = 1; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                double dot = 0;
                for (int column = 0; column < k; column++) {
                    dot = dotPlusProduct(u, i, j, column, k, dot, total, out);
                }
                double before = total;
                total += dot;
                if (k > 0 && i > 1) {
                    out.operation(Statement.PAIR, Operation.PLUS, i, j, NONE, before, dot, total);
                }
                out.variables(dot, total, 0);
            }
        }
        return total;
    }

    private static double dotPlusProduct(
            double[] u, int i, int j, int column, int k, double dot, double total, Recorder out) {
        double left = u[i * k + column];
        double right = u[j * k + column];
        double product = left * right;
        out.operation(Statement.DOT, Operation.TIMES, i, j, column, left, right, product);
        out.variables(dot, total, 0);
        double larger = dot + product;
        if (column > 0) {
            out.operation(Statement.DOT, Operation.PLUS, i, j, column, dot, product, larger);
        }
        out.variables(larger, total, 0);
        return larger;
    }

    static double derived(double[] u, int fields, int k, Recorder out) {
        double total = 0;
        for (int column = 0; column < k; column++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0, at = column; i < fields; i++, at += k) {
                double before = sum;
                sum += u[at];
                if (i > 0) {
                    out.operation(Statement.SUM, Operation.PLUS, i, NONE, column, before, u[at], sum);
                    out.variables(sum, squares, total);
                }
                squares = squaresPlusSquare(u[at], i, column, sum, squares, total, out);
            }
            total = totalPlusDifference(column, sum, squares, total, out);
        }
        double half = 0.5 * total;
        if (k > 0) {
            out.operation(Statement.HALF, Operation.TIMES, NONE, NONE, NONE, 0.5, total, half);
            out.variables(Double.NaN, Double.NaN, total);
        }
        return half;
    }

    private static double squaresPlusSquare(
            double entry, int i, int column, double sum, double squares, double total, Recorder out) {
        double square = entry * entry;
        out.operation(Statement.SQUARES, Operation.TIMES, i, NONE, column, entry, entry, square);
        out.variables(sum, squares, total);
        double larger = squares + square;
        if (i > 0) {
            out.operation(Statement.SQUARES, Operation.PLUS, i, NONE, column, squares, square, larger);
        }
        out.variables(sum, larger, total);
        return larger;
    }

    private static double totalPlusDifference(int column, double sum, double squares, double total, Recorder out) {
        double square = sum * sum;
        out.operation(Statement.FACTOR, Operation.TIMES, NONE, NONE, column, sum, sum, square);
        out.variables(sum, squares, total);
        double difference = square - squares;
        out.operation(Statement.FACTOR, Operation.MINUS, NONE, NONE, column, square, squares, difference);
        out.variables(sum, squares, total);
        double larger = total + difference;
        if (column > 0) {
            out.operation(Statement.FACTOR, Operation.PLUS, NONE, NONE, column, total, difference, larger);
        }
        out.variables(sum, squares, larger);
        return larger;
    }
}
