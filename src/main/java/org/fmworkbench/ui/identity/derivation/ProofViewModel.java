package org.fmworkbench.ui.identity.derivation;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Proof;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Verdict;
import org.fmworkbench.ui.model.Job;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.parts.TypedNumber;

/** The proof that all lines are equal on every row of F fields. */
public final class ProofViewModel {
    private static final int MOST_FIELDS = 40;

    private final Texts texts = Texts.beside(ProofViewModel.class);
    private final Workbench workbench;
    private final TypedNumber fields = TypedNumber.whole(texts.get("proof.fields"), 1, MOST_FIELDS, 2);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyObjectWrapper<Verdict> result = new ReadOnlyObjectWrapper<>(this, "result", Verdict.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Job job;

    /** Proves in the background of {@code workbench}, at first for as many fields as its data have. */
    public ProofViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.dataProperty().subscribe(this::takeFields);
        fields.errorProperty().subscribe(problem::set);
        fields.valueProperty().addListener(o -> forget());
    }

    private void takeFields(OpenData open) {
        if (open != null) {
            fields.valueProperty().set(Math.min(MOST_FIELDS, open.dataset().fieldCount()));
        }
    }

    private void forget() {
        cancel();
        result.set(Verdict.NONE);
    }

    /** F, from 1 to 40. */
    public TypedNumber fields() {
        return fields;
    }

    /** Proves it. */
    public void prove() {
        if (running.get() || !fields.errorProperty().get().isEmpty()) {
            return;
        }
        int count = fields.intValue();
        result.set(Verdict.NONE);
        Job started = workbench.quickJobs().start(now -> Proof.of(count, listener(now)), this::show, problem::set);
        job = started;
        fraction.bind(started.fractionProperty());
        started.runningProperty().subscribe(going -> {
            if (started == job) {
                running.set(going);
            }
        });
    }

    /** Stops it. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void show(Proof proof) {
        if (proof.fields() == fields.intValue()) {
            String key = proof.holds() ? "proof.holds" : "proof.fails";
            result.set(new Verdict(texts.get(key, proof.fields(), Numbers.grouped(proof.rows())), proof.holds()));
        }
    }

    private static ProgressListener listener(Job job) {
        return new ProgressListener() {
            @Override
            public void update(long done, long total) {
                job.update(done, total);
            }

            @Override
            public boolean cancelled() {
                return job.cancelled();
            }
        };
    }

    /** Whether it is being proved. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What came out; no words before. */
    public ReadOnlyObjectProperty<Verdict> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** What is wrong with F as it was typed; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
