package org.fmworkbench.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.DecimatedSeries.Curve;
import org.fmworkbench.training.Goal;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Replay;
import org.fmworkbench.training.RunGrid;
import org.fmworkbench.training.RunResult;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Timeline;
import org.fmworkbench.training.Track;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.training.TrainingSession;
import org.fmworkbench.training.Watch;

/**
 * Time: going back and to any moment of the run, looking at one, leaving the path on a branch, keeping runs. Used on the FX
 * thread; the session does the work.
 */
public final class TimeMachine {
    /** After a run that diverged, one with its learning rate divided by this is offered. */
    private static final double MILDER = 10;

    private final Workbench workbench;
    private final TrainingSession session;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
    private final List<SavedRun> pending = new ArrayList<>();
    private final List<Job> replays = new ArrayList<>();
    private long wanted = -1; // rows of a trip that waits for the one before it
    private boolean travelling;

    TimeMachine(Workbench workbench, TrainingSession session) {
        this.workbench = workbench;
        this.session = session;
    }

    /** Where rows, batches and epochs of the run lie; empty before there is one. */
    public Optional<RunGrid> grid() {
        return live().map(now -> RunGrid.of(now.data(), now.settings()));
    }

    /** Whether what is shown is a moment that is looked at, and not the one where the run stands. */
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** One step back, of the granularity that is set; a change of the settings is a step of its own. */
    public void back() {
        lookAway();
        session.back(granularity());
    }

    /** Goes to where so many rows have been learned. While one trip is under way, of those asked for only the last counts. */
    public void travel(long rows) {
        lookAway();
        if (travelling) {
            wanted = rows;
        } else {
            travelling = true;
            session.travel(rows, granularity());
        }
    }

    /** Goes to where so many updates have been made. */
    public void travelToUpdate(long update) {
        grid().ifPresent(grid -> travel(grid.rowsAt(update)));
    }

    /** To the start, from where the whole path can be gone again. */
    public void toStart() {
        travel(0);
    }

    /** To the end of the path. */
    public void toEnd() {
        live().ifPresent(now -> travel(now.timeline().end().rows()));
    }

    /** Shows the moment after so many updates, and goes on doing so until {@link #lookAway}. */
    public void lookAtUpdate(long update) {
        live().filter(TimeMachine::mayLook).ifPresent(now -> {
            looking.set(true);
            session.look(RunGrid.of(now.data(), now.settings()).rowsAt(update), granularity());
        });
    }

    /** A second copy of a large table is too much to ask for a glance. */
    private static boolean mayLook(Snapshot now) {
        return (long) now.data().vocabulary() * now.settings().k() <= Watch.LARGEST_TABLES;
    }

    /** Shows the run where it stands again. */
    public void lookAway() {
        if (looking.get()) {
            looking.set(false);
            session.lookAway();
            workbench.showLive();
        }
    }

    /** Leaves the path here on a branch; the path is kept. */
    public void branch() {
        lookAway();
        session.branch();
    }

    /** Keeps the run as it is. */
    public void pin() {
        session.pin();
    }

    /** Keeps a run that was computed elsewhere. */
    public void pin(String name, RunResult result) {
        session.pin(name, result);
    }

    /** Keeps a run of an experiment that was opened, once it has been replayed; other data may have been opened by then. */
    void keepSaved(OpenData open, SavedRun run) {
        pending.add(run);
        replays.add(workbench
                .jobs()
                .start(
                        job -> replayed(open, run, job),
                        track -> {
                            if (workbench.dataProperty().get().dataset() == open.dataset()) {
                                session.keep(track);
                            }
                        },
                        workbench::say));
    }

    private static Track replayed(OpenData open, SavedRun run, Job job) throws InputException {
        TrainingData data = TrainingData.of(open.dataset(), run.script().start());
        long all = run.end().rows();
        RunResult result = Replay.run(data, run.script(), run.end(), rows -> job.update(rows, all), job::cancelled)
                .orElseThrow(CancellationException::new);
        return new Track(run.id(), run.name(), run.kind() == SavedRun.Kind.PIN, result, run.origin());
    }

    /** Runs of an experiment that was opened, which are still being replayed. */
    public List<SavedRun> pending() {
        return List.copyOf(pending);
    }

    /** Other data are open: what is still being replayed does not belong to them. */
    void forgetPending() {
        pending.clear();
        replays.forEach(Job::cancel);
        replays.clear();
    }

    /** The run where it stands, with its path and what was kept beside it; empty before there is one. */
    public Optional<Timeline> timeline() {
        return live().map(Snapshot::timeline);
    }

    /** Gives up a run that was kept. */
    public void forget(int id) {
        session.forget(id);
    }

    /** Gives a run another name. */
    public void rename(int id, String name) {
        session.rename(id, name);
    }

    /** Goes on with a run that was kept; the one that went on is kept in its place. */
    public void goOnWith(Track track) {
        lookAway();
        RunResult run = track.result();
        workbench.shift(run.data(), run.script().settingsAt(run.end()));
        session.goOnWith(track.id());
    }

    /** Runs until the goal is reached. */
    public void run(Goal goal) {
        lookAway();
        session.run(granularity(), goal);
    }

    /** The epoch before a divergence from which on the training loss only rose: the one with the smallest; 0, the start, if there is none. */
    public int lastGoodEpoch() {
        Curve loss = live().orElseThrow().curves().of(CurveKind.TRAIN_LOSS);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n < loss.size(); n++) {
            if (loss.last()[n] < least) {
                least = loss.last()[n];
                best = (int) loss.last(n);
            }
        }
        return best;
    }

    /** The learning rate that is offered after a divergence. */
    public double milderLearningRate() {
        return live().orElseThrow().settings().learningRate() / MILDER;
    }

    /** Back to the last good epoch, and from there on a branch with a milder learning rate. */
    public void goBackMilder() {
        double milder = milderLearningRate();
        Snapshot now = live().orElseThrow();
        travelToUpdate((long) lastGoodEpoch() * now.curves().batches());
        workbench.apply(now.settings().withLearningRate(milder));
    }

    /** The run where it stands; not what is looked at. */
    private Optional<Snapshot> live() {
        return Optional.ofNullable(workbench.live());
    }

    private Granularity granularity() {
        return workbench.granularityProperty().get();
    }

    /** A snapshot has come in. */
    void arrived(Snapshot now) {
        Timeline timeline = now.timeline();
        pending.removeIf(run -> timeline.tracks().stream().anyMatch(track -> track.id() == run.id()));
        travelling = travelling && timeline.progress() < 1;
        if (!travelling && wanted >= 0) {
            long next = wanted;
            wanted = -1;
            travel(next);
        }
    }
}
