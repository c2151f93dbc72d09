package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.derivation.mistakes.Results.Result;
import org.fmworkbench.text.InputException;

/** Collects results row by row and checks what the kinds of files have in common. */
final class ResultsRows {
    private final Problems problems;
    private final List<Result> rows = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    /** A problem at the place that is being read. */
    @FunctionalInterface
    interface Problems {
        InputException problem(String key, Object... arguments);
    }

    ResultsRows(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds a row.
     *
     * @param number the probe row's
     * @param typed the same as it stands in the file
     * @param value one number or several
     * @param gradient F lists of K numbers, the same numbers in a single list, or none at all
     */
    void add(double number, String typed, NumberList value, NumberList gradient) throws InputException {
        int row = (int) number;
        int last = ProbeRows.all().size();
        if (row != number || row < 1 || row > last) {
            throw problems.problem("results.unknownRow", Clip.of(typed), last);
        }
        if (!seen.add(row)) {
            throw problems.problem("results.twice", row);
        }
        if (value.size == 0) {
            throw problems.problem("results.noValue", row);
        }
        if (gradient.size > 0) {
            check(row, gradient);
        }
        rows.add(new Result(row, value.toArray(), gradient.size == 0 ? null : gradient.toArray()));
    }

    private void check(int row, NumberList gradient) throws InputException {
        Row probe = ProbeRows.all().get(row - 1).data();
        if (gradient.shape.contains(-1)) {
            throw problems.problem("results.gradientLengths", row, probe.fields(), probe.k());
        }
        boolean nested = gradient.shape.size() > 1;
        if (nested && !gradient.shape.equals(List.of(probe.fields(), probe.k()))) {
            String shape = gradient.shape.stream().map(String::valueOf).collect(Collectors.joining(" × "));
            throw problems.problem("results.gradientShape", row, shape, probe.fields(), probe.k());
        }
        if (gradient.size != probe.fields() * probe.k()) {
            String key = gradient.size == 1 ? "results.gradientComma" : "results.gradient";
            throw problems.problem(key, row, gradient.size, probe.fields(), probe.k());
        }
    }

    Results results(NumberList start) {
        return new Results(rows, start == null || start.size == 0 ? null : start.toArray());
    }

    /** Numbers as they are read. */
    static final class NumberList {
        private double[] values = new double[8];
        private int size;
        private List<Integer> shape = List.of();

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size] = value;
            size++;
        }

        /** Lengths of the lists that the numbers stood in, from the outermost; none where there is only one list. */
        void shape(List<Integer> lengths) {
            shape = lengths;
        }

        double[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
