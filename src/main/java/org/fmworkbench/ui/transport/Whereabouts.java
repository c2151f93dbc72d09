package org.fmworkbench.ui.transport;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;

/** Where the run is, or the row's operations while a step is a term, in words that are renewed as it goes on. */
final class Whereabouts {
    private final TransportWords words = new TransportWords();
    private final Workbench workbench;
    private final Terms terms;
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(this, "stopped");
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(this, "begun");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private long frames;

    Whereabouts(Workbench workbench) {
        this.workbench = workbench;
        this.terms = workbench.terms();
        workbench.snapshotProperty().subscribe(this::follow);
        terms.chosenProperty().subscribe(this::show);
        terms.positionProperty().subscribe(this::show);
        terms.sizeProperty().subscribe(this::show);
        terms.runningProperty().subscribe(this::show);
    }

    ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether something runs that Pause would stop. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the run diverged. */
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether the run is not at its start any more. */
    ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /** Whether there is a run. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private void follow(Snapshot now) {
        ready.set(now != null);
        if (now == null) {
            return;
        }
        stopped.set(now.phase() == Phase.DIVERGED);
        begun.set(!now.timeline().moment().equals(Moment.START));
        boolean goesOn =
                running.get() && workbench.isBusy() && !terms.chosenProperty().get();
        if (!goesOn || frames++ % 3 == 2) {
            show(); // while running, words change on every third frame: fast enough to read
        }
    }

    private void show() {
        Snapshot now = workbench.snapshotProperty().get();
        if (now == null) {
            return;
        }
        if (terms.chosenProperty().get()) {
            int done = terms.positionProperty().get();
            int all = terms.sizeProperty().get();
            running.set(terms.runningProperty().get());
            boolean leadsOn = terms.leadsOnProperty().get();
            position.set(leadsOn ? words.positionInStep(now, done, all) : words.term(done, all));
            state.set(
                    leadsOn
                            ? words.state(
                                    now, workbench.time().lookingProperty().get())
                            : words.resting(now));
        } else {
            running.set(workbench.isBusy());
            position.set(words.position(now));
            state.set(words.state(now, workbench.time().lookingProperty().get()));
        }
    }
}
