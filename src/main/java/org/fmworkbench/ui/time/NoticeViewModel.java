package org.fmworkbench.ui.time;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Arrival;
import org.fmworkbench.training.Divergence;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Goal;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.TimeMachine;
import org.fmworkbench.ui.model.Workbench;

/** What is said when a run has stopped by itself: why, and what can be done now. */
public final class NoticeViewModel {
    private final Texts texts = Texts.beside(NoticeViewModel.class);
    private final Workbench workbench;
    private final TimeMachine time;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper(this, "offer", "");
    private final ReadOnlyBooleanWrapper trouble = new ReadOnlyBooleanWrapper(this, "trouble");
    private Record shown; // why the run stopped, as it was last told
    private Runnable accept = () -> {};

    /** Notices about the run of {@code workbench}. */
    public NoticeViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.time = workbench.time();
        workbench.snapshotProperty().subscribe(this::follow);
    }

    /** Why the run stopped; empty if there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** What can be done at the press of a button; empty if nothing. */
    public ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Whether it is bad news. */
    public ReadOnlyBooleanProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Does what is offered. */
    public void accept() {
        Runnable wanted = accept;
        dismiss();
        wanted.run();
    }

    /** Says no more of it. */
    public void dismiss() {
        say("", "", () -> {});
    }

    private void follow(Snapshot now) {
        if (now == null || time.lookingProperty().get()) {
            return;
        }
        Record why = now.divergence().isPresent()
                ? now.divergence().get()
                : now.timeline().arrival().orElse(null);
        if (why == null) {
            shown = null;
            dismiss();
        } else if (!why.equals(shown)) {
            shown = why;
            tell(why);
        }
    }

    private void tell(Record why) {
        trouble.set(why instanceof Divergence);
        if (why instanceof Divergence divergence) {
            int epoch = time.lastGoodEpoch();
            String rate = Numbers.plain(time.milderLearningRate());
            String back = epoch == 0
                    ? texts.get("diverged.offer.start", rate)
                    : texts.get("diverged.offer", Numbers.grouped(epoch), rate);
            say(divergence.message(), back, time::goBackMilder);
        } else if (why instanceof Arrival arrival) {
            tell(arrival);
        }
    }

    private void tell(Arrival arrival) {
        EpochMetrics best = arrival.best();
        if (arrival.goal() instanceof Goal.LossReached goal) {
            say(texts.get("reached.loss", Numbers.plain(goal.loss())), "", () -> {});
        } else if (arrival.goal() instanceof Goal.NoImprovement goal && best != null) {
            String kind = best.holdout() == null ? "reached.patience.train" : "reached.patience";
            double loss = best.holdout() == null
                    ? best.train().loss()
                    : best.holdout().loss();
            int batches = workbench.snapshotProperty().get().position().batches();
            say(
                    texts.get(
                            kind,
                            Numbers.grouped(goal.epochs()),
                            Numbers.grouped(best.epoch()),
                            Numbers.significant(loss, 4)),
                    texts.get("reached.patience.offer", Numbers.grouped(best.epoch())),
                    () -> time.travelToUpdate((long) best.epoch() * batches));
        }
    }

    private void say(String words, String button, Runnable action) {
        message.set(words);
        offer.set(button);
        accept = action;
    }
}
