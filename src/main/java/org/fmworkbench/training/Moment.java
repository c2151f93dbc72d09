package org.fmworkbench.training;

/**
 * A moment of a run, apart from moments inside an update or an evaluation. Moments are ordered as time is: by rows, then by
 * changes.
 *
 * @param rows rows learned since the start, in all epochs; with the last row of a batch its update is made, with the last of an
 *     epoch its evaluation
 * @param changes how many of the script's {@link Change}s have been made
 */
public record Moment(long rows, int changes) implements Comparable<Moment> {
    /** Before the first row and the first change. */
    public static final Moment START = new Moment(0, 0);

    /** Checks that no count is negative. */
    public Moment {
        if (rows < 0 || changes < 0) {
            throw new IllegalArgumentException("no moment has " + rows + " rows and " + changes + " changes");
        }
    }

    @Override
    public int compareTo(Moment other) {
        return rows != other.rows ? Long.compare(rows, other.rows) : Integer.compare(changes, other.changes);
    }

    /** Whether this moment comes before another. */
    public boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }
}
