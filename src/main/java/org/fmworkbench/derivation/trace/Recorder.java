package org.fmworkbench.derivation.trace;

import org.fmworkbench.fm.Operations;

/** Where a traced twin writes its operations: an array for each thing that is kept of an operation. */
final class Recorder {
    private final int variables;
    private final Statement[] statement;
    private final Operation[] operation;
    private final int[] times; // multiplications up to and with this operation
    private final int[] cells; // i, j, k
    private final double[] numbers; // left, right, result
    private final double[] state;
    private int size;

    /** Room for this many operations. */
    Recorder(Form form, Operations count) {
        int room = Math.toIntExact(count.total());
        variables = form.variables().size();
        statement = new Statement[room];
        operation = new Operation[room];
        times = new int[room];
        cells = new int[3 * room];
        numbers = new double[3 * room];
        state = new double[variables * room];
    }

    /** Writes the next operation. */
    void operation(Statement where, Operation what, int i, int j, int k, double left, double right, double result) {
        statement[size] = where;
        operation[size] = what;
        times[size] = (size == 0 ? 0 : times[size - 1]) + (what == Operation.TIMES ? 1 : 0);
        cells[3 * size] = i;
        cells[3 * size + 1] = j;
        cells[3 * size + 2] = k;
        numbers[3 * size] = left;
        numbers[3 * size + 1] = right;
        numbers[3 * size + 2] = result;
        size++;
    }

    /** The running variables after the last operation; a form with two of them leaves the third out. */
    void variables(double first, double second, double third) {
        if (size > 0) {
            int at = (size - 1) * variables;
            state[at] = first;
            state[at + 1] = second;
            if (variables == 3) {
                state[at + 2] = third;
            }
        }
    }

    int size() {
        return size;
    }

    int times(int n) {
        return times[n];
    }

    Event event(int n) {
        double[] after = new double[variables];
        System.arraycopy(state, n * variables, after, 0, variables);
        return new Event(
                statement[n],
                operation[n],
                cells[3 * n],
                cells[3 * n + 1],
                cells[3 * n + 2],
                numbers[3 * n],
                numbers[3 * n + 1],
                numbers[3 * n + 2],
                after);
    }
}
