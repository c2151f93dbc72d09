package org.fmworkbench.ui.compare.sweep;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.SweepPlan;
import org.fmworkbench.training.SweptSetting;
import org.fmworkbench.ui.verify.parts.TypedNumber;

/** What is to be swept: a setting, its values, and how many seeds and epochs; and the plan that this makes. */
public final class SweepForm {
    private static final List<SweptSetting> SETTINGS = List.of(SweptSetting.values());

    private final Texts texts;
    private final SweepWords words;
    private final IntegerProperty setting = new SimpleIntegerProperty(this, "setting");
    private final StringProperty values = new SimpleStringProperty(this, "values", "");
    private final TypedNumber seeds;
    private final TypedNumber epochs;
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper(this, "preview", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyObjectWrapper<SweepPlan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private RunSettings base;
    private boolean choosing;

    SweepForm(Texts texts, SweepWords words) {
        this.texts = texts;
        this.words = words;
        seeds = TypedNumber.whole(texts.get("seeds"), 1, SweepPlan.MAX_RUNS, 3);
        epochs = TypedNumber.whole(texts.get("epochs"), 1, 100_000, 20);
        setting.subscribe(() -> values.set(texts.get("values." + setting())));
        values.set(texts.get("values." + setting()));
        values.addListener(o -> read());
        Stream.of(seeds, epochs).forEach(number -> {
            number.valueProperty().addListener(o -> read());
            number.errorProperty().addListener(o -> read());
        });
    }

    /** All that is not varied comes from these settings. */
    void base(RunSettings settings) {
        boolean otherEpochs = base == null || base.epochs() != settings.epochs();
        base = settings;
        if (otherEpochs) {
            epochs.valueProperty().set(settings.epochs());
        }
        read();
    }

    /** Fills in everything at once; the epochs stay. */
    void fill(SweptSetting wanted, int wantedSeeds) {
        choosing = true;
        setting.set(SETTINGS.indexOf(wanted));
        values.set(texts.get("values." + wanted));
        seeds.valueProperty().set(wantedSeeds);
        choosing = false;
        read();
    }

    private SweptSetting setting() {
        return SETTINGS.get(setting.get());
    }

    private void read() {
        if (base == null || choosing) {
            return;
        }
        String typed =
                (seeds.errorProperty().get() + " " + epochs.errorProperty().get()).strip();
        try {
            SweepPlan read =
                    SweepPlan.of(base.withEpochs(epochs.intValue()), setting(), values.get(), seeds.intValue());
            plan.set(typed.isEmpty() ? read : null);
            error.set(typed);
            preview.set(typed.isEmpty() ? words.preview(read) : "");
        } catch (InputException e) {
            plan.set(null);
            error.set(e.getMessage());
            preview.set("");
        }
    }

    /** What can be varied, by name. */
    List<String> settings() {
        return SETTINGS.stream().map(one -> texts.get("setting." + one)).toList();
    }

    /** Which of {@link #settings} is varied. */
    public IntegerProperty settingProperty() {
        return setting;
    }

    /** The list of values as it was typed. */
    public StringProperty valuesProperty() {
        return values;
    }

    /** How many seeds each value is trained with. */
    public TypedNumber seeds() {
        return seeds;
    }

    /** How many epochs a run has, unless they are what is varied. */
    public TypedNumber epochs() {
        return epochs;
    }

    /** How many runs that will be; empty if the form cannot be read. */
    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What is wrong; empty if nothing is. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The plan; null if the form cannot be read. */
    ReadOnlyObjectProperty<SweepPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }
}
