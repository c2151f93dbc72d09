package org.fmworkbench.ui.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.experiment.SavedView;
import org.fmworkbench.training.Curves;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.RunResult;
import org.fmworkbench.training.Track;
import org.fmworkbench.training.TrainingData;

/**
 * An experiment that is opened: all but its data.
 *
 * @param current the run that goes on
 * @param position where it stands
 * @param others the runs that were kept beside it
 * @param view what was on the screen
 * @param opened told when it is open
 */
public record Reopening(SavedRun current, Moment position, List<SavedRun> others, SavedView view, Runnable opened) {
    /** The run that goes on, as the session takes it: without curves, which come when it is replayed. */
    Track currentTrack(TrainingData data) {
        RunResult run = new RunResult(data, current.script(), current.end(), Curves.EMPTY, null);
        return new Track(current.id(), current.name(), false, run, current.origin());
    }

    /** The largest number of any run. */
    int largestId() {
        return Stream.concat(Stream.of(current), others.stream())
                .mapToInt(SavedRun::id)
                .max()
                .orElseThrow();
    }

    /** Shows what was on the screen, as far as the open data and settings of {@code workbench} have it. */
    void showView(Workbench workbench) {
        workbench.granularityProperty().set(oneOf(Granularity.values(), view.granularity(), Granularity.SAMPLE));
        workbench.stageProperty().set(oneOf(StageName.values(), view.stage(), StageName.TRAIN));
        workbench.watchProperty().set(workbench.watchProperty().get().withRow(view.row()));
        int fields = workbench.dataProperty().get().dataset().fieldCount();
        int k = workbench.settingsProperty().get().k();
        if (view.first() < fields && view.second() < fields && view.factor() <= k) {
            workbench.selection().pinnedProperty().set(new Mark(view.first(), view.second(), view.factor()));
        }
    }

    private static <T extends Enum<T>> T oneOf(T[] all, String name, T otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
