package org.fmworkbench.ui.model;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.training.TrainingSession;
import org.fmworkbench.training.Watch;

/**
 * What the whole window works on: the open data, the settings, the run and the selection. Used on the FX thread; reading and
 * training happen on threads of their own.
 */
public final class Workbench implements AutoCloseable {
    /** What is open at the first start: six fields, so that the derived form already wins. */
    public static final String FIRST_DATA = "monk1";

    private final Loader loader = new Loader(this::install, this::refused, this::failed);
    private final TrainingSession session = new TrainingSession(System::nanoTime, this::sessionFailed);
    private final Latest latest = new Latest(this::failed);
    private final Jobs jobs = new Jobs("jobs", this::failed);
    private final Jobs quickJobs = new Jobs("quick jobs", this::failed);
    private final Selection selection = new Selection();
    private final Terms terms = new Terms(System::nanoTime);
    private final TimeMachine time = new TimeMachine(this, session);
    private final ReadOnlyObjectWrapper<OpenData> data = new ReadOnlyObjectWrapper<>(this, "data");
    private final ReadOnlyObjectWrapper<RunSettings> settings = new ReadOnlyObjectWrapper<>(this, "settings");
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObjectProperty<Granularity> granularity =
            new SimpleObjectProperty<>(this, "granularity", Granularity.SAMPLE);
    private final ObjectProperty<StageName> stage = new SimpleObjectProperty<>(this, "stage", StageName.TRAIN);
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
    private final ObjectProperty<Watch> watch = new SimpleObjectProperty<>(this, "watch", Watch.following(0)) {
        @Override
        public void set(Watch wanted) {
            OpenData open = data.get();
            super.set(open == null ? wanted : wanted.within(open.training().rows()));
        }
    };
    private Snapshot live; // where the run stands
    private boolean fellBack;
    private Loaded before; // what the run was on before the newest start

    /** A workbench that looks for a new snapshot once a pulse. */
    public Workbench(Pulse pulse) {
        pulse.onPulse(this::lookIntoMailbox);
        pulse.onPulse(terms::beat);
        stage.subscribe(this::offerTerms);
        terms.chosenProperty().subscribe(this::restForTerms);
        granularity.subscribe(session::granularity);
        watch.subscribe(session::watch);
    }

    /** The open data; null until the first is loaded. What was open stays open if loading fails. */
    public ReadOnlyObjectProperty<OpenData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** The settings of the run as they are in force. */
    public ReadOnlyObjectProperty<RunSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What is shown: the run as it was last seen, or another moment of it that is looked at. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** What is being loaded; null if nothing is. */
    public ReadOnlyObjectProperty<Loading> loadingProperty() {
        return loader.loadingProperty();
    }

    /** What went wrong last, in words for the user; empty if nothing did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How far a step goes. */
    public ObjectProperty<Granularity> granularityProperty() {
        return granularity;
    }

    /** Which row and which part of V the pictures show; a row that the open data do not have is not held. */
    public ObjectProperty<Watch> watchProperty() {
        return watch;
    }

    /** The stage that is shown. */
    public ObjectProperty<StageName> stageProperty() {
        return stage;
    }

    /** Computations for the screen whose newest result counts. */
    public Latest latest() {
        return latest;
    }

    /** Long work that was asked for, with progress and a way to stop it. */
    public Jobs jobs() {
        return jobs;
    }

    /** Short work that must not wait behind the long: files, a proof. */
    public Jobs quickJobs() {
        return quickJobs;
    }

    /** Whether the window is presenting to a class. */
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /** The one selection. */
    public Selection selection() {
        return selection;
    }

    /** The granularity "term", which drives the lanes of the stage Identity in place of the run. */
    public Terms terms() {
        return terms;
    }

    /** Going back, to any moment, and on a branch. */
    public TimeMachine time() {
        return time;
    }

    /** Closes the message about what went wrong. */
    public void forgetProblem() {
        problem.set("");
    }

    /** Opens the data set of the first start, with plain SGD and a batch of one: each press of Step changes V visibly. */
    public void openFirst() {
        load(FIRST_DATA, progress -> Loaded.first(FIRST_DATA, progress));
    }

    /** Opens a bundled data set by its name, or a file by its path, with the settings that suit it. */
    public void open(String nameOrPath) {
        load(nameOrPath, progress -> Loaded.opened(nameOrPath, progress));
    }

    /**
     * Opens an experiment whose data were found: its runs are replayed, and the current one comes to where it stood.
     *
     * @param file what messages call it
     * @param where the bundled data set or file that it is on
     * @param opened told when it is open; if it cannot be opened, what was open stays open
     */
    public void reopen(Experiment experiment, Path file, String where, Runnable opened) {
        load(
                String.valueOf(file.getFileName()),
                progress -> Loaded.reopened(experiment, file, where, opened, progress));
    }

    /** Encodes the open table in another way: another target, other fields. */
    public void encode(LoadOptions options) {
        OpenData open = data.get();
        if (open != null) {
            RunSettings now = settings.get();
            load(open.dataset().name(), progress -> Loaded.encoded(open, options, now));
        }
    }

    /** Puts settings in force: those that are live at once, others with a new start. */
    public void apply(RunSettings wanted) {
        OpenData open = data.get();
        RunSettings now = settings.get();
        if (open == null || wanted.equals(now)) {
            return;
        }
        if (wanted.startsLike(now)) {
            settings.set(wanted);
            session.tune(wanted);
            return;
        }
        if (wanted.sharesDataWith(now)) {
            start(open, wanted);
            return;
        }
        load(open.dataset().name(), progress -> Loaded.again(open, wanted, now));
    }

    /** Does one step of the granularity that is set. */
    public void step() {
        time.lookAway();
        session.step(granularity.get());
    }

    /** Runs, or pauses if a run is going on. */
    public void toggleRun() {
        time.lookAway();
        if (isBusy()) {
            session.pause();
        } else {
            session.run(granularity.get());
        }
    }

    /** Goes back to the very same start. */
    public void reset() {
        if (data.get() != null) {
            time.lookAway();
            session.begin(data.get().training(), settings.get());
        }
    }

    /** Starts anew from other random weights: the next seed. The split stays. */
    public void newSeed() {
        RunSettings now = settings.get();
        if (now != null) {
            apply(now.withSeed(now.seed() + 1));
        }
    }

    /** Changes the speed of a run, in steps a second. */
    public void speed(double stepsPerSecond) {
        session.speed(stepsPerSecond);
        terms.speed(stepsPerSecond);
    }

    /** Whether the worker is running or in the middle of a step. */
    public boolean isBusy() {
        return live != null
                && switch (live.phase()) {
                    case RUNNING, STEPPING, TRAVELLING -> true;
                    case PAUSED, FINISHED, DIVERGED -> false;
                };
    }

    @Override
    public void close() {
        session.close();
        loader.close();
        latest.close();
        jobs.close();
        quickJobs.close();
    }

    /** On Train the terms are those of the step that comes next; on Identity the operations on a row that is held still. */
    private void offerTerms(StageName shown) {
        boolean leadOn = shown == StageName.TRAIN;
        terms.between(
                leadOn ? () -> session.back(Granularity.SAMPLE) : null,
                leadOn ? () -> session.step(Granularity.SAMPLE) : null);
        terms.available(leadOn || shown == StageName.IDENTITY);
    }

    /** A run that is going on is paused: while terms are stepped no parameter moves. */
    private void restForTerms(boolean chosen) {
        if (chosen) {
            time.lookAway();
            session.pause();
        }
    }

    private void lookIntoMailbox() {
        Snapshot newest = session.take();
        if (isOfOpenData(newest)) {
            live = newest;
            if (newest.heard() == session.told() && !newest.settings().equals(settings.get())) {
                settings.set(newest.settings()); // one has gone to where others were in force
            }
            time.arrived(newest);
            showLive();
        }
        Snapshot look = session.takeLook();
        if (time.lookingProperty().get() && isOfOpenData(look)) {
            snapshot.set(look);
        }
    }

    private boolean isOfOpenData(Snapshot shot) {
        return shot != null && data.get() != null && shot.data() == data.get().training();
    }

    /** The run where it stands; null before there is one. */
    Snapshot live() {
        return live;
    }

    /** Shows the run where it stands, unless another moment is looked at. */
    void showLive() {
        if (!time.lookingProperty().get() && isOfOpenData(live)) {
            snapshot.set(live);
        }
    }

    /** The same rows as they were prepared for a kept run, with its settings. */
    void shift(TrainingData training, RunSettings wanted) {
        OpenData open = data.get();
        settings.set(wanted);
        if (open.training() != training) {
            selection.clear();
            data.set(open.with(training));
        }
    }

    /**
     * The worker failed. If there was no memory for a new start, the run before is still there, and what it ran on is shown
     * again; its next step goes on from where it was.
     */
    private void sessionFailed(Throwable why) {
        failed(why);
        Pulse.later(() -> {
            if (why instanceof OutOfMemoryError && before != null && !hasBegun()) {
                settings.set(before.settings());
                data.set(before.data());
                before = null;
            }
        });
    }

    /** Whether the run of the open data has been seen. */
    public boolean hasBegun() {
        return isOfOpenData(live) && live.settings().startsLike(settings.get());
    }

    /** Too little memory or a mistake of the program's own, told in words on the screen instead of a stack trace. */
    private void failed(Throwable why) {
        Texts texts = Texts.beside(Workbench.class);
        String words = why instanceof OutOfMemoryError ? texts.get("memory") : texts.get("mistake", why);
        Pulse.later(() -> {
            loader.forget();
            problem.set(words);
        });
    }

    /** Says something to the user. */
    public void say(String message) {
        problem.set(message);
    }

    /** What was said before is about something else. */
    private void load(String name, Loader.Task task) {
        problem.set("");
        loader.load(name, task);
    }

    /** What was asked for cannot be loaded; if nothing is open yet, the data set of the first start comes in its place. */
    private void refused(String message) {
        say(message);
        if (data.get() == null && !message.isEmpty() && !fellBack) {
            fellBack = true;
            loader.load(FIRST_DATA, progress -> Loaded.first(FIRST_DATA, progress));
        }
    }

    private void install(Loaded loaded) {
        selection.clear();
        watch.set(watch.get().withRow(Watch.FOLLOW));
        if (loaded.reopening() == null) {
            start(loaded.data(), loaded.newest(settings.get()));
        } else {
            reopen(loaded);
        }
    }

    private void reopen(Loaded loaded) {
        Reopening what = loaded.reopening();
        remember();
        settings.set(loaded.settings());
        time.forgetPending();
        data.set(loaded.data());
        what.opened().run();
        what.showView(this);
        session.reopen(
                loaded.data().training(),
                what.currentTrack(loaded.data().training()),
                what.position(),
                what.largestId());
        what.others().forEach(other -> time.keepSaved(loaded.data(), other));
    }

    private void remember() {
        before = data.get() == null ? null : new Loaded(data.get(), settings.get(), null, null);
        time.lookAway();
    }

    private void start(OpenData opened, RunSettings wanted) {
        remember();
        settings.set(wanted);
        boolean sameRows = data.get() != null && data.get().dataset() == opened.dataset();
        data.set(opened);
        if (sameRows) {
            session.begin(opened.training(), settings.get());
        } else {
            time.forgetPending();
            session.open(opened.training(), settings.get());
        }
    }
}
