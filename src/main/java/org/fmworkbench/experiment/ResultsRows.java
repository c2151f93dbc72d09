package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.derivation.mistakes.Results.Result;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

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
     * @param number the probe row's, as it was read
     * @param value one number or several
     * @param gradient F × K numbers, or none at all
     */
    void add(double number, NumberList value, NumberList gradient) throws InputException {
        int row = (int) number;
        int last = ProbeRows.all().size();
        if (row != number || row < 1 || row > last) {
            throw problems.problem("results.unknownRow", shown(number), last);
        }
        if (!seen.add(row)) {
            throw problems.problem("results.twice", row);
        }
        if (value.size == 0) {
            throw problems.problem("results.noValue", row);
        }
        Row probe = ProbeRows.all().get(row - 1).data();
        if (gradient.size > 0 && gradient.size != probe.fields() * probe.k()) {
            String key = gradient.size == 1 ? "results.gradientComma" : "results.gradient";
            throw problems.problem(key, row, gradient.size, probe.fields(), probe.k());
        }
        rows.add(new Result(row, value.toArray(), gradient.size == 0 ? null : gradient.toArray()));
    }

    private static String shown(double number) {
        return Numbers.plain(number);
    }

    Results results(NumberList start) {
        return new Results(rows, start == null || start.size == 0 ? null : start.toArray());
    }

    /** Numbers as they are read. */
    static final class NumberList {
        private double[] values = new double[8];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size] = value;
            size++;
        }

        private double[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
