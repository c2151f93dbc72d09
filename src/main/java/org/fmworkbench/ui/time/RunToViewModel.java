package org.fmworkbench.ui.time;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Goal;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.Workbench;

/** Until when a run is to go on: an epoch, a loss, no improvement any more, or only if it diverges. */
public final class RunToViewModel {
    /** What a run is to stop at. */
    public enum Choice {
        /** An epoch. */
        EPOCH,
        /** A training loss. */
        LOSS,
        /** So many epochs without improvement. */
        PATIENCE,
        /** Nothing but divergence. */
        DIVERGENCE
    }

    private final Texts texts = Texts.beside(RunToViewModel.class);
    private final Workbench workbench;
    private final StringProperty epoch = new SimpleStringProperty(this, "epoch", "100");
    private final StringProperty loss = new SimpleStringProperty(this, "loss", "0.1");
    private final StringProperty patience = new SimpleStringProperty(this, "patience", "5");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /** For the run of {@code workbench}. */
    public RunToViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The last epoch, as typed. */
    public StringProperty epochProperty() {
        return epoch;
    }

    /** The training loss, as typed. */
    public StringProperty lossProperty() {
        return loss;
    }

    /** Epochs without improvement, as typed. */
    public StringProperty patienceProperty() {
        return patience;
    }

    /** What is wrong with what was typed; empty if nothing. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Runs until then; returns false, and says why, if what was typed cannot be meant. */
    public boolean run(Choice choice) {
        Optional<Goal> goal =
                switch (choice) {
                    case EPOCH -> epochs().map(Goal.Epochs::new);
                    case LOSS -> number().map(Goal.LossReached::new);
                    case PATIENCE -> whole(patience.get(), 1, "error.patience").map(Goal.NoImprovement::new);
                    case DIVERGENCE -> Optional.of(new Goal.Divergence());
                };
        goal.ifPresent(wanted -> {
            error.set("");
            workbench.time().run(wanted);
        });
        return goal.isPresent();
    }

    private Optional<Integer> epochs() {
        Snapshot now = workbench.snapshotProperty().get();
        int past = now == null ? 0 : now.position().epoch();
        return whole(epoch.get(), past + 1, "error.epoch");
    }

    private Optional<Integer> whole(String typed, int least, String key) {
        try {
            int number = Integer.parseInt(typed.strip());
            if (number >= least) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        error.set(texts.get(key, typed, least));
        return Optional.empty();
    }

    private Optional<Double> number() {
        try {
            double number = Double.parseDouble(loss.get().strip().replace(',', '.'));
            if (number > 0 && Double.isFinite(number)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        error.set(texts.get("error.loss", loss.get()));
        return Optional.empty();
    }
}
