package org.fmworkbench.training;

/**
 * A run that was kept: the path that a branch left, or a pinned run. Immutable, and it can be gone on with.
 *
 * @param id its number, one for each run of a session
 * @param name what the user calls it
 * @param pinned whether it stays when another run is started on the same data
 * @param result its script and what it came to
 * @param origin where it left another run; null if it began at a start of its own
 */
public record Track(int id, String name, boolean pinned, RunResult result, Origin origin) {
    /** The same run by another name. */
    public Track withName(String other) {
        return new Track(id, other, pinned, result, origin);
    }
}
