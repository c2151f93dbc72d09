package org.fmworkbench.ui.transport;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.Workbench;

/** What the bar at the bottom shows and does: Reset, New seed, Step, Run, granularity, speed, and where the run is. */
public final class TransportViewModel {
    private final Texts texts = Texts.beside(TransportViewModel.class);
    private final Workbench workbench;
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(this, "stopped");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final IntegerProperty speed = new SimpleIntegerProperty(this, "speed", 3);
    private final ReadOnlyStringWrapper speedText = new ReadOnlyStringWrapper(this, "speedText", "");
    private final BooleanProperty sample = new SimpleBooleanProperty(this, "sample", true);
    private final BooleanProperty batch = new SimpleBooleanProperty(this, "batch");
    private final BooleanProperty epoch = new SimpleBooleanProperty(this, "epoch");
    private long frames;

    /** A bar for {@code workbench}. */
    public TransportViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.snapshotProperty().subscribe(this::show);
        speed.subscribe(notch -> {
            double steps = Speed.at(notch.intValue());
            workbench.speed(steps);
            speedText.set(
                    Double.isInfinite(steps)
                            ? texts.get("speed.fastest")
                            : texts.get("speed.steps", Numbers.grouped((long) steps)));
        });
        chooses(sample, Granularity.SAMPLE);
        chooses(batch, Granularity.BATCH);
        chooses(epoch, Granularity.EPOCH);
    }

    /** "epoch 3 · batch 7/19 · sample 3/16". */
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Rows a second while running; why the run stopped by itself. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the worker is at work. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the run diverged: only a new start goes on. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether there is data to train on. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
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

    /** Whether a step is a sample; setting it makes it so. */
    public BooleanProperty sampleProperty() {
        return sample;
    }

    /** Whether a step is a batch; setting it makes it so. */
    public BooleanProperty batchProperty() {
        return batch;
    }

    /** Whether a step is an epoch; setting it makes it so. */
    public BooleanProperty epochProperty() {
        return epoch;
    }

    /** One step. */
    public void step() {
        workbench.step();
    }

    /** Run or pause. */
    public void toggleRun() {
        workbench.toggleRun();
    }

    /** The same start again. */
    public void reset() {
        workbench.reset();
    }

    /** Another start. */
    public void newSeed() {
        workbench.newSeed();
    }

    /** One notch faster (+1) or slower (−1). */
    public void faster(int notches) {
        speed.set(Math.max(0, Math.min(Speed.fastest(), speed.get() + notches)));
    }

    private void chooses(BooleanProperty chosen, Granularity granularity) {
        chosen.subscribe(is -> {
            if (is) {
                workbench.granularityProperty().set(granularity);
            }
        });
        workbench.granularityProperty().subscribe(now -> chosen.set(now == granularity));
    }

    private String within(Position at) {
        return texts.get(
                "position",
                at.epoch() + 1,
                Math.min(at.batch() + 1, at.batches()),
                at.batches(),
                at.sample(),
                at.samples());
    }

    private void show(Snapshot now) {
        ready.set(now != null);
        if (now == null) {
            return;
        }
        running.set(workbench.isBusy());
        stopped.set(now.phase() == Phase.DIVERGED);
        if (running.get() && frames++ % 3 != 2) {
            return; // while running, words change on every third frame: fast enough to read
        }
        Position at = now.position();
        position.set(now.phase() == Phase.FINISHED ? texts.get("position.finished", at.epoch()) : within(at));
        state.set(
                switch (now.phase()) {
                    case RUNNING, STEPPING -> texts.get("rate", Numbers.grouped(Math.round(now.rowsPerSecond())));
                    case FINISHED -> texts.get("finished", at.epoch());
                    case DIVERGED -> texts.get("diverged");
                    case PAUSED -> at.step() == 0 && at.sample() == 0 ? texts.get("start") : texts.get("paused");
                });
    }
}
