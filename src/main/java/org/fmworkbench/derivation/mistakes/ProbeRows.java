package org.fmworkbench.derivation.mistakes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRow.Kind;

/**
 * The probe rows: few, always the same, of several F and K, and such that no two known mistakes give the same numbers on all of
 * them. Rows of the same shape make a batch, none of which has a single row.
 */
public final class ProbeRows {
    private static final List<ProbeRow> ALL = make();
    private static final List<List<ProbeRow>> BATCHES = group();

    private ProbeRows() {}

    /** All of them; row n is at n − 1. */
    public static List<ProbeRow> all() {
        return ALL;
    }

    /** The same rows in batches, one for each shape (F, K), in the order in which the shapes come first. */
    public static List<List<ProbeRow>> batches() {
        return BATCHES;
    }

    /** The batch that {@code probe} belongs to. */
    public static List<ProbeRow> batchOf(ProbeRow probe) {
        return BATCHES.stream()
                .filter(batch -> batch.contains(probe))
                .findFirst()
                .orElseThrow();
    }

    private static List<ProbeRow> make() {
        Rows rows = new Rows();
        rows.add(Kind.ONE_HOT, 2, ones(3), 0.5, -0.25, 1.5, 0.75, -0.625, 1.125);
        rows.add(Kind.ONE_HOT, 2, ones(3), 0.3, 0.7, -1.1, 0.2, 0.9, -0.4);
        rows.add(Kind.ONE_HOT, 3, ones(4), 1.2, -0.3, 0.5, 0.4, 0.8, -0.6, -0.7, 0.1, 0.9, 0.2, -1.3, 0.35);
        rows.add(Kind.ONE_HOT, 3, ones(4), -0.2, 0.6, 1.4, 1.1, -0.9, 0.3, 0.5, 0.45, -0.8, 0.7, 0.25, 0.15);
        rows.add(Kind.FRACTIONAL, 2, x(0.5, 0.25, 1), 1.5, -0.5, 2, 1.25, -0.75, 0.5);
        rows.add(
                Kind.FRACTIONAL,
                3,
                x(0.3, 1.7, 0.6, 2.2),
                0.9,
                0.4,
                -1.2,
                -0.5,
                1.3,
                0.7,
                1.6,
                -0.8,
                0.2,
                0.35,
                0.55,
                1.05);
        rows.add(Kind.ZERO, 2, x(1, 0, 1), 0.8, 1.5, -2.5, 0.6, 1.25, -0.4);
        rows.add(Kind.ZERO, 3, x(1, 1, 0, 1), 0.7, -0.2, 1.1, 0.6, 0.9, -0.4, 3, -2, 1, -0.5, 0.8, 0.3);
        rows.add(Kind.NEGATIVE, 2, x(-1, 1, 2), 1.25, 0.5, 0.75, -1.5, -0.25, 1);
        rows.add(
                Kind.NEGATIVE,
                3,
                x(1, -0.5, 1.5, -2),
                0.4,
                1.2,
                -0.9,
                0.8,
                -0.3,
                0.6,
                -0.7,
                1.1,
                0.5,
                0.25,
                0.65,
                -1.4);
        rows.add(Kind.ONE_FACTOR, 1, ones(3), 1.5, -0.5, 1.25);
        rows.add(Kind.ONE_FACTOR, 1, ones(3), 0.6, 1.3, -0.2);
        rows.add(Kind.SINGLE_FIELD, 2, ones(1), 1.5, -0.75);
        rows.add(Kind.SINGLE_FIELD, 2, x(0.5), 0.8, 1.2);
        rows.add(Kind.EQUAL, 2, ones(3), 0.5, -1.25, 0.5, -1.25, 0.5, -1.25);
        rows.add(Kind.EQUAL, 4, ones(2), 0.3, 0.9, -0.6, 1.2, 0.3, 0.9, -0.6, 1.2);
        rows.add(Kind.LARGE_AND_SMALL, 1, ones(3), 1000, 0.01, -0.03);
        rows.add(Kind.LARGE_AND_SMALL, 4, ones(2), 300, -0.02, 0.5, 0.001, 0.004, 500, -0.25, 2);
        return List.copyOf(rows.all);
    }

    private static double[] ones(int fields) {
        double[] x = new double[fields];
        java.util.Arrays.fill(x, 1);
        return x;
    }

    private static double[] x(double... values) {
        return values;
    }

    private static final class Rows {
        private final List<ProbeRow> all = new ArrayList<>();

        void add(Kind kind, int k, double[] x, double... v) {
            all.add(new ProbeRow(all.size() + 1, kind, Row.of(x.length, k, x, v)));
        }
    }

    private static List<List<ProbeRow>> group() {
        Map<String, List<ProbeRow>> batches = new LinkedHashMap<>();
        for (ProbeRow probe : ALL) {
            String shape = probe.data().fields() + " " + probe.data().k();
            batches.computeIfAbsent(shape, s -> new ArrayList<>()).add(probe);
        }
        return batches.values().stream().map(List::copyOf).toList();
    }
}
