package org.fmworkbench.ui.compare.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.Divergence;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Outcome;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.RunResult;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Timeline;
import org.fmworkbench.training.Track;
import org.fmworkbench.training.TrainingData;

/**
 * A run as it is compared: the one that goes on, where it stands, or a kept one, at its end. Immutable; the arrays must not be
 * changed.
 *
 * @param id the run's number
 * @param name what the user calls it
 * @param kind how it came to be here
 * @param data what is trained on
 * @param settings those in force at that moment
 * @param changes how often they were changed on the way
 * @param position how far it has come
 * @param latest the last evaluated epoch; null before the end of the first
 * @param curves its curves
 * @param divergence why it stopped, if it diverged
 * @param bias w₀; NaN where {@code w} is null
 * @param w all of w; null if V and w are too large to keep, or not known yet
 * @param v all of V, vocabulary × K row-major; null where {@code w} is
 */
record RunView(
        int id,
        String name,
        Kind kind,
        TrainingData data,
        RunSettings settings,
        int changes,
        Position position,
        EpochMetrics latest,
        Curves curves,
        Optional<Divergence> divergence,
        double bias,
        double[] w,
        double[] v) {

    /** How a run came to be in the list. */
    enum Kind {
        /** It is the one that goes on. */
        CURRENT,
        /** It was left for a branch. */
        LEFT,
        /** It was pinned. */
        PINNED
    }

    /** The run that goes on, first, then the kept ones in the order in which they were kept. */
    static List<RunView> of(Snapshot now) {
        Timeline timeline = now.timeline();
        List<RunView> runs = new ArrayList<>();
        runs.add(current(now));
        for (Track track : timeline.tracks()) {
            if (track.id() != timeline.id() && track.result().outcome() != null) {
                runs.add(kept(track));
            }
        }
        return runs;
    }

    private static RunView current(Snapshot now) {
        Timeline timeline = now.timeline();
        return new RunView(
                timeline.id(),
                timeline.name(),
                Kind.CURRENT,
                now.data(),
                now.settings(),
                timeline.moment().changes(),
                now.position(),
                now.latest(),
                now.curves(),
                now.divergence(),
                now.row().bias(),
                now.weights(),
                now.tables());
    }

    private static RunView kept(Track track) {
        RunResult result = track.result();
        Outcome outcome = result.outcome();
        return new RunView(
                track.id(),
                track.name(),
                track.pinned() ? Kind.PINNED : Kind.LEFT,
                result.data(),
                result.script().settingsAt(result.end()),
                result.end().changes(),
                outcome.position(),
                outcome.latest(),
                result.curves(),
                outcome.divergence(),
                outcome.bias(),
                outcome.w(),
                outcome.v());
    }

    /** V and w as a heat map has them, vocabulary × (K + 1) with w last; null if they are not known. */
    double[] entries() {
        if (w == null || v == null) {
            return null;
        }
        int k = settings.k();
        double[] entries = new double[w.length * (k + 1)];
        for (int row = 0; row < w.length; row++) {
            System.arraycopy(v, row * k, entries, row * (k + 1), k);
            entries[row * (k + 1) + k] = w[row];
        }
        return entries;
    }
}
