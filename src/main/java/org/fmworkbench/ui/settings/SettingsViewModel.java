package org.fmworkbench.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Standardize;
import org.fmworkbench.ui.model.Workbench;

/**
 * The settings rail. Learning rate, L2 and the number of epochs are live; every other change is collected, told in words, and
 * put in force by {@link #startAnew}.
 */
public final class SettingsViewModel {
    private final Texts texts = Texts.beside(SettingsViewModel.class);
    private final SettingsDraft drafts = new SettingsDraft(texts);
    private final Workbench workbench;
    private final StringProperty k = new SimpleStringProperty(this, "k", "");
    private final StringProperty tables = new SimpleStringProperty(this, "tables", "");
    private final StringProperty optimizer = new SimpleStringProperty(this, "optimizer", "");
    private final StringProperty learningRate = new SimpleStringProperty(this, "learningRate", "");
    private final StringProperty l2 = new SimpleStringProperty(this, "l2", "");
    private final StringProperty batch = new SimpleStringProperty(this, "batch", "");
    private final StringProperty epochs = new SimpleStringProperty(this, "epochs", "");
    private final StringProperty initStd = new SimpleStringProperty(this, "initStd", "");
    private final StringProperty seed = new SimpleStringProperty(this, "seed", "");
    private final BooleanProperty shuffle = new SimpleBooleanProperty(this, "shuffle");
    private final StringProperty holdout = new SimpleStringProperty(this, "holdout", "");
    private final StringProperty standardize = new SimpleStringProperty(this, "standardize", "");
    private final DoubleProperty learningRateNotch = new SimpleDoubleProperty(this, "learningRateNotch");
    private final DoubleProperty l2Notch = new SimpleDoubleProperty(this, "l2Notch");
    private final ReadOnlyStringWrapper pending = new ReadOnlyStringWrapper(this, "pending", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyBooleanWrapper regression = new ReadOnlyBooleanWrapper(this, "regression");
    private boolean filling;

    /** The settings of {@code workbench}. */
    public SettingsViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.settingsProperty().subscribe((old, now) -> follow(old, now));
        fill(workbench.settingsProperty().get());
        workbench.dataProperty().subscribe(open -> {
            regression.set(open != null && open.dataset().task() == Task.REGRESSION);
            fill(workbench.settingsProperty().get());
        });
        Stream.of(tables, optimizer, holdout, standardize).forEach(p -> p.subscribe(word -> commit()));
        shuffle.subscribe(is -> commit());
        learningRateNotch.subscribe(notch -> slide(learningRate, LogScale.LEARNING_RATE.text(notch.doubleValue())));
        l2Notch.subscribe(notch -> slide(l2, LogScale.L2.text(notch.doubleValue())));
    }

    /** Embedding size, as typed. */
    public StringProperty kProperty() {
        return k;
    }

    /** Id of the kind of tables. */
    public StringProperty tablesProperty() {
        return tables;
    }

    /** Id of the optimizer. */
    public StringProperty optimizerProperty() {
        return optimizer;
    }

    /** Learning rate, as typed. */
    public StringProperty learningRateProperty() {
        return learningRate;
    }

    /** L2, as typed. */
    public StringProperty l2Property() {
        return l2;
    }

    /** Batch size, as typed, or the word for all rows. */
    public StringProperty batchProperty() {
        return batch;
    }

    /** Number of epochs after which a run stops, as typed. */
    public StringProperty epochsProperty() {
        return epochs;
    }

    /** Standard deviation of V's start, as typed. */
    public StringProperty initStdProperty() {
        return initStd;
    }

    /** Seed, as typed. */
    public StringProperty seedProperty() {
        return seed;
    }

    /** Whether the rows are shuffled each epoch. */
    public BooleanProperty shuffleProperty() {
        return shuffle;
    }

    /** Id of the hold-out. */
    public StringProperty holdoutProperty() {
        return holdout;
    }

    /** Id of whether a regression target is standardized. */
    public StringProperty standardizeProperty() {
        return standardize;
    }

    /** The slider of the learning rate. */
    public DoubleProperty learningRateNotchProperty() {
        return learningRateNotch;
    }

    /** The slider of L2. */
    public DoubleProperty l2NotchProperty() {
        return l2Notch;
    }

    /** What would change with a new start, in words; empty if nothing. */
    public ReadOnlyStringProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** What is wrong with a field; empty if nothing. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether the target is a number. */
    public ReadOnlyBooleanProperty regressionProperty() {
        return regression.getReadOnlyProperty();
    }

    /** Ids to choose from. */
    public List<String> tablesChoices() {
        return Stream.of(Tables.values()).map(Tables::id).toList();
    }

    /** Ids to choose from. */
    public List<String> optimizerChoices() {
        return Stream.of(OptimizerKind.values()).map(OptimizerKind::id).toList();
    }

    /** Ids to choose from. */
    public List<String> standardizeChoices() {
        return Stream.of(Standardize.values()).map(Standardize::id).toList();
    }

    /** Ids to choose from. */
    public List<String> holdoutChoices() {
        return List.of("none", "every:2", "every:5", "every:10", "0.1", "0.2", "0.3", "0.5");
    }

    /** Sizes to choose from; others can be typed. */
    public List<String> batchChoices() {
        return List.of("1", "2", "4", "8", "16", "32", "64", "128", "256", drafts.batchText(0));
    }

    /** A choice's id in words. */
    public String words(String setting, String id) {
        return drafts.choice(setting, id);
    }

    /** Reads the fields: what is live takes effect, the rest is told as pending. */
    public void commit() {
        RunSettings now = workbench.settingsProperty().get();
        if (filling || now == null) {
            return;
        }
        SettingsDraft.Words words = words();
        RunSettings live = drafts.live(words, now);
        filling = true; // a live change must not throw away what waits for a new start
        try {
            workbench.apply(live);
            learningRateNotch.set(LogScale.LEARNING_RATE.notch(live.learningRate()));
            l2Notch.set(LogScale.L2.notch(live.l2()));
            RunSettings wanted = drafts.read(words);
            error.set("");
            pending.set(drafts.changes(live, wanted));
        } catch (InputException e) {
            error.set(e.getMessage());
        } finally {
            filling = false;
        }
    }

    /** Changes K by {@code by}. */
    public void addToK(int by) {
        try {
            k.set(String.valueOf(Math.max(0, Integer.parseInt(k.get().strip()) + by)));
        } catch (NumberFormatException e) {
            k.set(String.valueOf(workbench.settingsProperty().get().k()));
        }
        commit();
    }

    /** Puts the pending changes in force, with a new start. */
    public void startAnew() {
        try {
            workbench.apply(drafts.read(words()));
        } catch (InputException e) {
            error.set(e.getMessage());
        }
    }

    /** Puts the fields back to what is in force. */
    public void discard() {
        fill(workbench.settingsProperty().get());
    }

    private void slide(StringProperty field, String word) {
        if (!filling) {
            field.set(word);
            commit();
        }
    }

    private SettingsDraft.Words words() {
        return new SettingsDraft.Words(
                k.get(),
                tables.get(),
                optimizer.get(),
                learningRate.get(),
                l2.get(),
                batch.get(),
                epochs.get(),
                initStd.get(),
                seed.get(),
                shuffle.get(),
                holdout.get(),
                standardize.get());
    }

    /** Another seed alone leaves what waits for a new start as it is. */
    private void follow(RunSettings old, RunSettings now) {
        if (old == null || filling || !old.withSeed(now.seed()).equals(now)) {
            fill(now);
            return;
        }
        seed.set(String.valueOf(now.seed()));
        commit();
    }

    private void fill(RunSettings now) {
        if (now == null || filling) {
            return;
        }
        filling = true;
        SettingsDraft.Words words = drafts.words(now);
        k.set(words.k());
        tables.set(words.tables());
        optimizer.set(words.optimizer());
        learningRate.set(words.learningRate());
        l2.set(words.l2());
        batch.set(words.batch());
        epochs.set(words.epochs());
        initStd.set(words.initStd());
        seed.set(words.seed());
        shuffle.set(words.shuffle());
        holdout.set(words.holdout());
        standardize.set(words.standardize());
        learningRateNotch.set(LogScale.LEARNING_RATE.notch(now.learningRate()));
        l2Notch.set(LogScale.L2.notch(now.l2()));
        pending.set("");
        error.set("");
        filling = false;
    }
}
