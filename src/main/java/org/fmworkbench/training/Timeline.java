package org.fmworkbench.training;

import java.util.List;
import java.util.Optional;

/**
 * The path of the run that is shown, and those that were kept beside it. Immutable.
 *
 * @param id the run's number
 * @param name what the user calls it
 * @param origin where it left another run; null if it began at a start of its own
 * @param script its settings at the start, and their changes
 * @param moment where the run stands
 * @param end how far its path is known; after {@code moment} if one has gone back
 * @param tracks the other runs
 * @param progress how much of the way to another moment is done, 0 to 1; 1 when not under way
 * @param arrival why the run stopped by itself, if a goal was reached
 */
public record Timeline(
        int id,
        String name,
        Origin origin,
        RunScript script,
        Moment moment,
        Moment end,
        List<Track> tracks,
        double progress,
        Optional<Arrival> arrival) {

    /** Whether one has gone back: the path goes on after this moment. */
    public boolean isPast() {
        return moment.isBefore(end);
    }

    /** Whether the next thing on the path is a change of the settings, right here. */
    public boolean changeIsNext() {
        return isPast()
                && moment.changes() < script.changes().size()
                && script.changes().get(moment.changes()).rows() == moment.rows();
    }
}
