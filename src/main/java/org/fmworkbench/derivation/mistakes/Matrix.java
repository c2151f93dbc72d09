package org.fmworkbench.derivation.mistakes;

import java.math.BigDecimal;
import java.util.List;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Row;

/**
 * Known mistakes × probe rows: does the row expose the mistake? A mistake in the value is looked for in the value, one in the
 * gradient in the gradient; one in the start is in neither.
 */
public final class Matrix {
    private Matrix() {}

    /**
     * One mistake on one row.
     *
     * @param mistake the mistake
     * @param probe the row
     * @param caught whether the row exposes it: it is off by more than rounding in float32 explains
     * @param got what the mistake gives: one number or several; of a gradient, the entry that is farthest off
     * @param expected the right number
     * @param bound how large rounding in float32 can make a difference
     * @param i of a gradient, the entry's field from 0; else −1
     * @param column of a gradient, the entry's k from 0; else −1
     */
    public record Entry(
            Mistake mistake,
            ProbeRow probe,
            boolean caught,
            double[] got,
            double expected,
            double bound,
            int i,
            int column) {}

    /** {@code mistake} on every probe row, in their order. */
    public static List<Entry> row(Mistake mistake) {
        return ProbeRows.all().stream().map(probe -> entry(mistake, probe)).toList();
    }

    /** {@code mistake} on one probe row. */
    public static Entry entry(Mistake mistake, ProbeRow probe) {
        return mistake.wrongIn() == WrongIn.GRADIENT ? gradient(mistake, probe) : value(mistake, probe);
    }

    private static Entry value(Mistake mistake, ProbeRow probe) {
        List<ProbeRow> probes = ProbeRows.batchOf(probe);
        List<Row> batch = probes.stream().map(ProbeRow::data).toList();
        List<BigDecimal> got = mistake.values(batch, probes.indexOf(probe), Arithmetic.EXACT);
        BigDecimal exact = Mistake.right(probe.data(), Arithmetic.EXACT);
        double bound = Tolerance.ofValue(probe.data(), Precision.FLOAT);
        boolean caught = got.size() != 1 || got.get(0).subtract(exact).abs().compareTo(new BigDecimal(bound)) > 0;
        double[] numbers = got.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return new Entry(mistake, probe, caught, numbers, exact.doubleValue(), bound, -1, -1);
    }

    private static Entry gradient(Mistake mistake, ProbeRow probe) {
        Row row = probe.data();
        Entry worst = null;
        double most = -1;
        for (int i = 0; i < row.fields(); i++) {
            for (int column = 0; column < row.k(); column++) {
                double got = mistake.gradient(row, i, column, Arithmetic.EXACT).doubleValue();
                double expected =
                        Mistake.rightGradient(row, i, column, Arithmetic.EXACT).doubleValue();
                double bound = Tolerance.ofGradient(row, i, column, Precision.FLOAT);
                double off = Math.abs(got - expected);
                if (off - bound > most) {
                    most = off - bound;
                    worst = new Entry(mistake, probe, off > bound, new double[] {got}, expected, bound, i, column);
                }
            }
        }
        return worst;
    }
}
