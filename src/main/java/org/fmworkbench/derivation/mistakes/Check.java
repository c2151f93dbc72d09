package org.fmworkbench.derivation.mistakes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.Results.Result;
import org.fmworkbench.derivation.mistakes.RowVerdict.GradientVerdict;

/**
 * Checks numbers that somebody's own code gave for the probe rows, and finds the known mistake that gives these numbers.
 * Numbers are right that rounding explains: computed in float32, and printed with six significant digits or six decimals.
 */
public final class Check {
    private final List<Result> given;
    private final double[] start;

    private Check(Results results) {
        this.given = results.rows().stream()
                .sorted(Comparator.comparingInt(Result::row))
                .toList();
        this.start = results.start();
    }

    /**
     * The report on {@code results}.
     *
     * @throws IllegalArgumentException if a row is none of the probe rows or a gradient is not F × K
     */
    public static CheckReport of(Results results) {
        return new Check(results).report();
    }

    private CheckReport report() {
        List<RowVerdict> verdicts = given.stream().map(Check::verdict).toList();
        List<Integer> missing = ProbeRows.all().stream()
                .map(ProbeRow::row)
                .filter(row -> given.stream().noneMatch(result -> result.row() == row))
                .toList();
        boolean startsAtZero = start != null && Arrays.stream(start).allMatch(v -> v == 0);
        return new CheckReport(verdicts, missing, mistakes(verdicts, startsAtZero), startsAtZero);
    }

    private static ProbeRow probe(Result result) {
        if (result.row() < 1 || result.row() > ProbeRows.all().size()) {
            throw new IllegalArgumentException("there is no probe row " + result.row());
        }
        return ProbeRows.all().get(result.row() - 1);
    }

    private static RowVerdict verdict(Result result) {
        ProbeRow probe = probe(result);
        Row row = probe.data();
        BigDecimal exact = Mistake.right(row, Arithmetic.EXACT);
        double got = result.value().length == 1 ? result.value()[0] : Double.NaN;
        double bound = Tolerance.ofValue(row, Precision.FLOAT) + Tolerance.ofPrinting(exact);
        return new RowVerdict(
                probe,
                exact.doubleValue(),
                result.value(),
                Tolerance.distance(got, exact),
                bound,
                Tolerance.agrees(got, exact, bound),
                Tolerance.agrees(got, exact, Tolerance.ofValue(row, Precision.DOUBLE)),
                result.gradient() == null ? null : gradient(row, result.gradient()));
    }

    /** The entry that is worst against its bound; one that is no number is worst of all. */
    private static GradientVerdict gradient(Row row, double[] gradient) {
        if (gradient.length != row.fields() * row.k()) {
            throw new IllegalArgumentException("a gradient of " + gradient.length + " numbers");
        }
        GradientVerdict worst = null;
        double most = -1;
        for (int n = 0; n < gradient.length; n++) {
            int i = n / row.k();
            int column = n % row.k();
            BigDecimal exact = Mistake.rightGradient(row, i, column, Arithmetic.EXACT);
            double bound = Tolerance.ofGradient(row, i, column, Precision.FLOAT) + Tolerance.ofPrinting(exact);
            double distance = Tolerance.distance(gradient[n], exact);
            double against = Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance == 0 ? 0 : distance / bound;
            if (against > most) {
                most = against;
                worst = new GradientVerdict(i, column, exact.doubleValue(), gradient[n], bound, against <= 1);
            }
        }
        return worst;
    }

    private List<Mistake> mistakes(List<RowVerdict> verdicts, boolean startsAtZero) {
        boolean wrongValue = verdicts.stream().anyMatch(verdict -> !verdict.ok());
        boolean wrongGradient = verdicts.stream()
                .anyMatch(v -> v.gradient() != null && !v.gradient().ok());
        List<Mistake> found = new ArrayList<>();
        for (Mistake mistake : Mistake.values()) {
            boolean gives =
                    switch (mistake.wrongIn()) {
                        case VALUE -> wrongValue && given.stream().allMatch(result -> gives(mistake, result));
                        case GRADIENT -> wrongGradient && !wrongValue && givesGradients(mistake);
                        case START -> startsAtZero;
                    };
            if (gives) {
                found.add(mistake);
            }
        }
        return found;
    }

    private static boolean gives(Mistake mistake, Result result) {
        List<ProbeRow> probes = ProbeRows.batchOf(probe(result));
        List<Row> batch = probes.stream().map(ProbeRow::data).toList();
        int r = probes.indexOf(probe(result));
        List<BigDecimal> exact = mistake.values(batch, r, Arithmetic.EXACT);
        double[] tolerance = Tolerance.of(mistake, batch, r, Precision.FLOAT);
        if (exact.size() != result.value().length) {
            return false;
        }
        for (int n = 0; n < tolerance.length; n++) {
            double most = tolerance[n] + Tolerance.ofPrinting(exact.get(n));
            if (!Tolerance.agrees(result.value()[n], exact.get(n), most)) {
                return false;
            }
        }
        return true;
    }

    private boolean givesGradients(Mistake mistake) {
        return given.stream().filter(result -> result.gradient() != null).allMatch(result -> {
            Row row = probe(result).data();
            for (int n = 0; n < result.gradient().length; n++) {
                int i = n / row.k();
                int column = n % row.k();
                BigDecimal exact = mistake.gradient(row, i, column, Arithmetic.EXACT);
                double tolerance = Tolerance.ofGradient(row, i, column, Precision.FLOAT) + Tolerance.ofPrinting(exact);
                if (!Tolerance.agrees(result.gradient()[n], exact, tolerance)) {
                    return false;
                }
            }
            return true;
        });
    }
}
