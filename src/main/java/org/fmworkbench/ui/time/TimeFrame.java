package org.fmworkbench.ui.time;

import org.fmworkbench.training.Change;
import org.fmworkbench.training.RunGrid;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Timeline;

/**
 * Where the run stands in its own past, counted in rows learned.
 *
 * @param at where it stands
 * @param end how far its path is known
 * @param epoch rows of an epoch
 * @param changes where the settings were changed; the array must not be changed
 */
record TimeFrame(long at, long end, long epoch, long[] changes) {
    static TimeFrame of(Snapshot now) {
        Timeline timeline = now.timeline();
        return new TimeFrame(
                timeline.moment().rows(),
                timeline.end().rows(),
                RunGrid.of(now.data(), now.settings()).rows(),
                timeline.script().changes().stream().mapToLong(Change::rows).toArray());
    }
}
