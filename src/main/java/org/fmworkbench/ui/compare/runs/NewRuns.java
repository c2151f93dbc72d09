package org.fmworkbench.ui.compare.runs;

import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Replay;
import org.fmworkbench.training.RunResult;
import org.fmworkbench.training.RunScript;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.model.Job;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.parts.LongWork;

/** Computes whole runs in the background, from start to the number of epochs in the settings, and keeps them as pinned ones. */
public final class NewRuns {
    private final Workbench workbench;
    private final Texts texts;
    private final LongWork work;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    NewRuns(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        this.work = new LongWork(workbench.jobs());
    }

    /** How far the run that is computed is, and a way to stop it. */
    LongWork work() {
        return work;
    }

    /** What is computed, or why it could not be; empty if nothing is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether such a run would differ from the one that goes on. */
    boolean differs(Variant variant) {
        RunSettings now = workbench.settingsProperty().get();
        return now != null && !variant.of(now).equals(now);
    }

    /** What such a run is called. */
    public String name(Variant variant) {
        RunSettings wanted = variant.of(workbench.settingsProperty().get());
        return texts.get(
                "variant." + variant,
                wanted.k(),
                wanted.seed(),
                texts.get("tables." + wanted.tables().id()));
    }

    /** Computes a run beside the one that goes on, unless another one is being computed. */
    public void start(Variant variant) {
        if (work.runningProperty().get()) {
            return;
        }
        OpenData open = workbench.dataProperty().get();
        RunSettings now = workbench.settingsProperty().get();
        RunSettings wanted = variant.of(now);
        TrainingData same = wanted.sharesDataWith(now) ? open.training() : null;
        String name = name(variant);
        message.set(texts.get("computing", name));
        work.start(job -> compute(job, open.dataset(), same, wanted), result -> keep(open, name, result), message::set);
    }

    /** Stops the run that is computed. */
    public void cancel() {
        work.cancel();
        message.set("");
    }

    private static RunResult compute(Job job, Dataset dataset, TrainingData same, RunSettings settings)
            throws InputException {
        TrainingData data = same == null ? TrainingData.of(dataset, settings) : same;
        Moment end = Replay.afterEpochs(data, settings.epochs());
        return Replay.run(data, RunScript.of(settings), end, rows -> job.update(rows, end.rows()), job::cancelled)
                .orElseThrow(CancellationException::new);
    }

    /** A run on data that are no longer open is of no use. */
    private void keep(OpenData then, String name, RunResult result) {
        message.set("");
        if (workbench.dataProperty().get().dataset() == then.dataset()) {
            workbench.time().pin(name, result);
        }
    }
}
