package org.fmworkbench.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every equals sign of the derivation, of the prediction and of the gradient, on sets of rows: each line against the line above,
 * in floating point against the bound, and on some of the rows in exact arithmetic.
 */
public final class Verification {
    /**
     * How to verify.
     *
     * @param exactSample at most so many rows of a set, evenly spread, are computed exactly as well
     * @param precision what the lines are computed in
     */
    public record Settings(int exactSample, Precision precision) {}

    private final Precision precision;
    private final ProgressListener listener;
    private final Map<Step, List<Cell>> cells = new EnumMap<>(Step.class);
    private final long total;
    private long done;
    private Map<Step, Tally> tallies;

    private Verification(Precision precision, ProgressListener listener, long total) {
        this.precision = precision;
        this.listener = listener;
        this.total = total;
    }

    /** Checks all rows of all sets; it may be cancelled between two rows. */
    public static Report run(List<RowSet> sets, Settings settings, ProgressListener listener) {
        return run(sets, Collections.nCopies(sets.size(), settings.exactSample()), settings.precision(), listener);
    }

    /** The same with a sample for each set: at most so many of its rows are computed exactly as well. */
    public static Report run(
            List<RowSet> sets, List<Integer> exactSamples, Precision precision, ProgressListener listener) {
        Verification verification = new Verification(
                precision, listener, sets.stream().mapToLong(RowSet::size).sum());
        for (int n = 0; n < sets.size(); n++) {
            verification.check(sets.get(n), exactSamples.get(n));
        }
        return new Report(
                precision,
                verification.cells.values().stream().flatMap(List::stream).toList(),
                sets.stream().map(RowSet::note).toList(),
                verification.done == verification.total);
    }

    /** The steps that a report has a cell of for each set of rows: D2 to D7, the prediction, the gradient. */
    public static List<Step> steps() {
        return List.of(Step.D2, Step.D3, Step.D4, Step.D5, Step.D6, Step.D7, Step.PREDICTION, Step.GRADIENT_DERIVED);
    }

    private void check(RowSet set, int exactSample) {
        tallies = new EnumMap<>(Step.class);
        steps().forEach(step -> tallies.put(step, new Tally(precision)));
        int stride = Math.max(1, (set.size() + exactSample - 1) / Math.max(1, exactSample));
        for (int n = 0; n < set.size() && !listener.cancelled(); n++) {
            check(set, n, exactSample > 0 && n % stride == 0);
            done++;
            listener.update(done, total);
        }
        tallies.forEach((step, tally) ->
                cells.computeIfAbsent(step, s -> new ArrayList<>()).add(tally.cell(step, set.name())));
    }

    private void check(RowSet set, int n, boolean exactly) {
        RowCheck check = new RowCheck(set, n, precision);
        boolean exact = exactly && check.isFinite();
        for (Map.Entry<Step, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            tally.row();
            if (exact) {
                tally.exactRow();
            }
            switch (entry.getKey()) {
                case PREDICTION -> check.prediction(tally, exact);
                case GRADIENT_DERIVED -> check.gradient(tally, exact);
                default -> check.line(entry.getKey().line().orElseThrow(), tally);
            }
        }
        if (exact) {
            check.exactLines(tallies);
        }
    }
}
