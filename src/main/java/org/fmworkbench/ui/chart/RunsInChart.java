package org.fmworkbench.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Timeline;
import org.fmworkbench.training.Track;

/** The run and those that were kept beside it, as the chart has them. A kept run has one look for as long as it is kept. */
public final class RunsInChart {
    private final Map<Integer, Integer> styles = new HashMap<>();

    /** The run itself, then the kept ones in the order in which they were kept. */
    public List<RunCurves> of(Snapshot now) {
        Timeline timeline = now.timeline();
        List<Track> kept = timeline.tracks().stream()
                .filter(track -> track.id() != timeline.id())
                .toList();
        styles.keySet().retainAll(kept.stream().map(Track::id).toList());
        List<RunCurves> runs = new ArrayList<>();
        runs.add(new RunCurves(String.valueOf(timeline.id()), timeline.name(), 0, true, now.curves()));
        for (Track track : kept) {
            runs.add(new RunCurves(
                    String.valueOf(track.id()),
                    track.name(),
                    style(track.id()),
                    true,
                    track.result().curves()));
        }
        return runs;
    }

    /** The first look that no other run has. */
    private int style(int id) {
        if (!styles.containsKey(id)) {
            int free = 1;
            while (styles.containsValue(free)) {
                free++;
            }
            styles.put(id, free);
        }
        return styles.get(id);
    }
}
