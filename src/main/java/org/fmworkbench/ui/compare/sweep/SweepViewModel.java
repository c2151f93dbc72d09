package org.fmworkbench.ui.compare.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.SweepCsv;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Sweep;
import org.fmworkbench.training.SweepPlan;
import org.fmworkbench.training.SweepSummary;
import org.fmworkbench.training.SweptSetting;
import org.fmworkbench.ui.model.Job;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.parts.LongWork;

/** One setting over many runs, in the background of the run that is stepped. What is done stays when it is cancelled. */
public final class SweepViewModel {
    /** No line of the table. */
    public static final int NONE = -1;

    private final Texts texts = Texts.beside(SweepViewModel.class);
    private final SweepWords words = new SweepWords(texts);
    private final Workbench workbench;
    private final SweepForm form = new SweepForm(texts, words);
    private final LongWork sweeping;
    private final ReadOnlyObjectWrapper<SweepFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", NONE);
    private final List<Sweep.Run> runs = new ArrayList<>();
    private int number; // of the sweep that is shown: what comes in late from the one before is not
    private SweepPlan plan; // of the runs
    private Dataset dataset; // that they were trained on

    /** The lens; its form follows the settings of {@code workbench} while it is {@code shown}. */
    public SweepViewModel(Workbench workbench, ObservableBooleanValue shown) {
        this.workbench = workbench;
        sweeping = new LongWork(workbench.jobs());
        shown.subscribe(this::followSettings);
        workbench.settingsProperty().subscribe(this::followSettings);
        workbench.dataProperty().subscribe(open -> {
            if (dataset != null && open.dataset() != dataset) {
                forget();
            }
        });
        sweeping.runningProperty().subscribe(this::show);
    }

    private void followSettings() {
        if (workbench.settingsProperty().get() != null) {
            form.base(workbench.settingsProperty().get());
        }
    }

    /** The runs were trained on data that are no longer open. */
    private void forget() {
        sweeping.cancel();
        number++;
        runs.clear();
        plan = null;
        dataset = null;
        chosen.set(NONE);
        message.set("");
        frame.set(null);
    }

    /** Starts what the form says; what was swept before is given up. */
    public void start() {
        SweepPlan wanted = form.planProperty().get();
        if (wanted == null
                || workbench.dataProperty().get() == null
                || sweeping.runningProperty().get()) {
            return;
        }
        forget();
        plan = wanted;
        Dataset on = workbench.dataProperty().get().dataset();
        dataset = on;
        int which = number;
        sweeping.start(job -> sweep(job, on, wanted, which), all -> show(), message::set);
    }

    private boolean sweep(Job job, Dataset on, SweepPlan wanted, int which) throws InputException {
        Sweep.Listener listener = new Sweep.Listener() {
            @Override
            public void done(Sweep.Run run) {
                Pulse.later(() -> add(which, run));
            }

            @Override
            public void progress(long done, long all) {
                job.update(done, all);
            }
        };
        boolean all = new Sweep(on, wanted).run(listener, job::cancelled);
        if (!all) {
            throw new CancellationException();
        }
        return true;
    }

    private void add(int which, Sweep.Run run) {
        if (which == number) {
            runs.add(run);
            show();
        }
    }

    private void show() {
        if (plan != null && !runs.isEmpty()) {
            SweepSummary summary = summary();
            int which = number;
            boolean running = sweeping.runningProperty().get();
            workbench.latest().compute(this, () -> words.frame(summary, running), made -> {
                if (which == number) {
                    frame.set(made);
                }
            });
        }
    }

    private SweepSummary summary() {
        return new SweepSummary(plan, runs, runs.get(0).result().data());
    }

    /** A sweep that is worth a try. */
    public record Preset(String title, Runnable start) {}

    /** The presets, each a button. */
    List<Preset> presets() {
        return List.of(preset(SweptSetting.K, 3), preset(SweptSetting.LEARNING_RATE, 3), preset(SweptSetting.SEED, 1));
    }

    private Preset preset(SweptSetting setting, int seeds) {
        return new Preset(texts.get("preset." + setting), () -> {
            form.fill(setting, seeds);
            start();
        });
    }

    /** Keeps the run in the middle of the chosen value, for comparing. */
    public void pinChosen() {
        int variant = chosen.get();
        if (variant != NONE && plan != null && !summary().runs(variant).isEmpty()) {
            Sweep.Run run = summary().typical(variant);
            long seed = run.result().script().start().seed();
            String name = plan.setting() == SweptSetting.SEED
                    ? words.value(plan, variant)
                    : texts.get("pin.name", words.value(plan, variant), seed);
            workbench.time().pin(name, run.result());
            message.set(texts.get("pinned", name));
        }
    }

    /** Writes the table to a file, with all digits. */
    public void export(Path file) {
        if (plan != null && !runs.isEmpty()) {
            SweepSummary summary = summary();
            workbench
                    .quickJobs()
                    .start(
                            job -> {
                                AtomicFile.write(file, out -> SweepCsv.write(out, summary));
                                return file;
                            },
                            done -> message.set(texts.get("saved", done.getFileName())),
                            message::set);
        }
    }

    /** What a file with the table might be called. */
    String fileName() {
        return texts.get("file");
    }

    /** What is to be swept. */
    public SweepForm form() {
        return form;
    }

    /** The sweep that is under way. */
    public LongWork sweeping() {
        return sweeping;
    }

    /** What is shown; null before the first run is done. */
    ReadOnlyObjectProperty<SweepFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** What became of pinning or saving, or why there was no sweep; empty if nothing was asked for. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The line of the table that is chosen; {@link #NONE} for none. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** Whether the window is presenting. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The texts of this lens. */
    Texts texts() {
        return texts;
    }
}
