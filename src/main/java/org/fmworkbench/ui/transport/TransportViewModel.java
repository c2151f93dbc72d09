package org.fmworkbench.ui.transport;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;

/**
 * What the bar at the bottom shows and does: Reset, New seed, Back, Step, Run, granularity, speed, and where it is. While a step
 * is a term, all of it is about the operations of the row that is held still, and the run rests.
 */
public final class TransportViewModel {
    private final TransportWords words = new TransportWords();
    private final Workbench workbench;
    private final Terms terms;
    private final GranularityChoice granularity;
    private final Whereabouts where;
    private final IntegerProperty speed = new SimpleIntegerProperty(this, "speed", 3);
    private final ReadOnlyStringWrapper speedText = new ReadOnlyStringWrapper(this, "speedText", "");
    private final BooleanBinding mayStep;
    private final BooleanBinding mayRun;
    private final BooleanBinding mayGoBack;
    private final BooleanBinding mayNewSeed;

    /** A bar for {@code workbench}. */
    public TransportViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.terms = workbench.terms();
        this.granularity = new GranularityChoice(workbench);
        this.where = new Whereabouts(workbench);
        ReadOnlyBooleanProperty ready = where.readyProperty();
        ReadOnlyBooleanProperty stopped = where.stoppedProperty();
        mayStep = Bindings.createBooleanBinding(
                () -> ready.get() && (isTerm() ? !atEnd() && !(leadsOn() && stopped.get()) : !stopped.get()),
                ready,
                stopped,
                terms.chosenProperty(),
                terms.leadsOnProperty(),
                terms.positionProperty(),
                terms.sizeProperty());
        mayRun = Bindings.createBooleanBinding(
                () -> ready.get() && (isTerm() ? terms.sizeProperty().get() > 0 : !stopped.get()),
                ready,
                stopped,
                terms.chosenProperty(),
                terms.sizeProperty());
        mayGoBack = Bindings.createBooleanBinding(
                () -> (isTerm() && terms.positionProperty().get() > 0)
                        || (!isResting() && where.begunProperty().get()),
                where.begunProperty(),
                terms.chosenProperty(),
                terms.leadsOnProperty(),
                terms.positionProperty());
        mayNewSeed = Bindings.createBooleanBinding(
                () -> ready.get() && !isResting(), ready, terms.chosenProperty(), terms.leadsOnProperty());
        speed.subscribe(notch -> {
            workbench.speed(Speed.at(notch.intValue()));
            showSpeed();
        });
        terms.chosenProperty().subscribe(this::showSpeed);
    }

    /** "epoch 3 · batch 7/19 · sample 3/16", or "term 23/119". */
    public ReadOnlyStringProperty positionProperty() {
        return where.positionProperty();
    }

    /** Rows a second while running; why the run stopped by itself; where it rests while a step is a term. */
    public ReadOnlyStringProperty stateProperty() {
        return where.stateProperty();
    }

    /** Whether something runs that Pause would stop. */
    public ReadOnlyBooleanProperty runningProperty() {
        return where.runningProperty();
    }

    /** Whether there is data to train on. */
    public ReadOnlyBooleanProperty readyProperty() {
        return where.readyProperty();
    }

    /** Whether there is a next step. A run that diverged has none: only a new start goes on. */
    public BooleanBinding mayStep() {
        return mayStep;
    }

    /** Whether there is something to run. */
    public BooleanBinding mayRun() {
        return mayRun;
    }

    /** Whether there is a step to take back. */
    public BooleanBinding mayGoBack() {
        return mayGoBack;
    }

    /** Whether the run may start anew: not while it rests for the operations of a row. */
    public BooleanBinding mayNewSeed() {
        return mayNewSeed;
    }

    /** How far a step goes. */
    public GranularityChoice granularity() {
        return granularity;
    }

    /** The notch of the speed slider. */
    public IntegerProperty speedProperty() {
        return speed;
    }

    /** Its largest notch: as fast as it goes. */
    public int fastest() {
        return Speed.fastest();
    }

    /** The speed in words. */
    public ReadOnlyStringProperty speedTextProperty() {
        return speedText.getReadOnlyProperty();
    }

    /** One step. */
    public void step() {
        if (isTerm()) {
            terms.step();
        } else {
            workbench.step();
        }
    }

    /** One step back. */
    public void back() {
        if (isTerm()) {
            terms.back();
        } else {
            workbench.time().back();
        }
    }

    /** Run or pause. */
    public void toggleRun() {
        if (isTerm()) {
            terms.toggleRun();
        } else {
            workbench.toggleRun();
        }
    }

    /** The same start again: of the run, or of the row's operations. */
    public void reset() {
        if (isResting()) {
            toStart();
        } else {
            workbench.reset();
        }
    }

    /** To the start of all that has happened, or of the row's operations. */
    public void toStart() {
        if (isTerm()) {
            goTo(0);
        } else {
            workbench.time().toStart();
        }
    }

    /** To the end of all that has happened, or of the row's operations. */
    public void toEnd() {
        if (isTerm()) {
            terms.toEnd();
        } else {
            workbench.time().toEnd();
        }
    }

    /** Another start of the run; not while it rests. */
    public void newSeed() {
        if (!isResting()) {
            workbench.newSeed();
        }
    }

    /** One notch faster (+1) or slower (−1). */
    public void faster(int notches) {
        speed.set(Math.max(0, Math.min(Speed.fastest(), speed.get() + notches)));
    }

    private void goTo(int operations) {
        terms.pause();
        terms.goTo(operations);
    }

    private boolean isTerm() {
        return terms.chosenProperty().get();
    }

    private boolean leadsOn() {
        return terms.leadsOnProperty().get();
    }

    /** Whether the run rests, because a step is an operation on a row that is held still. */
    private boolean isResting() {
        return isTerm() && !leadsOn();
    }

    private boolean atEnd() {
        return terms.positionProperty().get() == terms.sizeProperty().get();
    }

    private void showSpeed() {
        speedText.set(words.speed(Speed.at(speed.get()), isTerm()));
    }
}
