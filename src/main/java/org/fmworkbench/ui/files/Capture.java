package org.fmworkbench.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.experiment.Model;
import org.fmworkbench.experiment.NamedParameters;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.experiment.SavedView;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Origin;
import org.fmworkbench.training.RunResult;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.Timeline;
import org.fmworkbench.training.Track;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Workbench;

/**
 * All of a workbench that goes into a file, at one moment.
 *
 * @param data the open data
 * @param given the parameters that some of the runs began with; null: all were drawn from their seeds
 * @param runs the runs, the current one first
 * @param position where the current run stands
 * @param view what is on the screen
 */
record Capture(OpenData data, Parameters given, List<SavedRun> runs, Moment position, SavedView view) {
    /** What is open now; empty before there is a run. */
    static Optional<Capture> of(Workbench workbench) {
        OpenData data = workbench.dataProperty().get();
        return data == null || !workbench.hasBegun()
                ? Optional.empty()
                : workbench.time().timeline().map(now -> of(workbench, data, now));
    }

    /** What was open before other data came, whose run has not been seen yet. */
    static Optional<Capture> of(Workbench workbench, OpenData before) {
        return workbench.time().timeline().map(now -> of(workbench, before, now));
    }

    private static Capture of(Workbench workbench, OpenData data, Timeline now) {
        List<SavedRun> runs = new ArrayList<>();
        runs.add(told(now.id(), now.name(), SavedRun.Kind.CURRENT, now.script(), now.end(), now.origin()));
        for (Track track : now.tracks()) {
            RunResult run = track.result();
            SavedRun.Kind kind = track.pinned() ? SavedRun.Kind.PIN : SavedRun.Kind.BRANCH;
            runs.add(told(track.id(), track.name(), kind, run.script(), run.end(), track.origin()));
        }
        for (SavedRun run : workbench.time().pending()) {
            runs.add(told(run.id(), run.name(), run.kind(), run.script(), run.end(), run.origin()));
        }
        Mark mark = workbench.selection().pinnedProperty().get();
        return new Capture(
                data,
                given(now),
                List.copyOf(runs),
                now.moment(),
                new SavedView(
                        workbench.stageProperty().get().name().toLowerCase(Locale.ROOT),
                        workbench.granularityProperty().get().name().toLowerCase(Locale.ROOT),
                        workbench.watchProperty().get().heldRow(),
                        mark.i(),
                        mark.j(),
                        mark.factor()));
    }

    /** The start that one of the runs was given: there is no more than one, since it came with the file. */
    private static Parameters given(Timeline now) {
        return Stream.concat(Stream.of(now.script()), now.tracks().stream().map(track -> track.result()
                        .script()))
                .map(RunScript::given)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether there is anything that would be missed. */
    boolean isWorthSaving() {
        return runs.size() > 1 || runs.get(0).end().rows() > 0;
    }

    /** As it is written. Off the FX thread: a start that was given may be large. */
    Experiment experiment() {
        Model start = given == null
                ? null
                : NamedParameters.model(
                        data.dataset(),
                        data.training().layout(),
                        data.training().scale(),
                        given);
        return new Experiment(data.reference(), start, runs, position, view);
    }

    /** Without the start's numbers, which stand at the top of the file. */
    private static SavedRun told(int id, String name, SavedRun.Kind kind, RunScript script, Moment end, Origin origin) {
        RunScript told = new RunScript(script.start(), null, script.changes());
        return new SavedRun(id, name, kind, told, script.given() != null, end, origin);
    }
}
