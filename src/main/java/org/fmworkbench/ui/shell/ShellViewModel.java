package org.fmworkbench.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Loading;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/** The frame of the window: which stage is shown, what is open, what is being loaded, what went wrong. */
public final class ShellViewModel {
    private final Texts texts = Texts.beside(ShellViewModel.class);
    private final Workbench workbench;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ReadOnlyStringWrapper dataChip = new ReadOnlyStringWrapper(this, "dataChip", "");
    private final ReadOnlyStringWrapper dataTitle = new ReadOnlyStringWrapper(this, "dataTitle", texts.get("app"));
    private final ReadOnlyStringWrapper seedChip = new ReadOnlyStringWrapper(this, "seedChip", "");
    private final ReadOnlyStringWrapper loadingText = new ReadOnlyStringWrapper(this, "loadingText", "");
    private final ReadOnlyDoubleWrapper loadingFraction = new ReadOnlyDoubleWrapper(this, "loadingFraction", -1);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");

    /** The frame around {@code workbench}. */
    public ShellViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.dataProperty().subscribe(this::showData);
        workbench.settingsProperty().subscribe(settings -> {
            if (settings != null) {
                seedChip.set(texts.get("chip.seed", settings.seed()));
            }
        });
        workbench.loadingProperty().subscribe(this::showLoading);
    }

    /** The stage that is shown. */
    public ObjectProperty<StageName> stageProperty() {
        return workbench.stageProperty();
    }

    /** Whether the theme is the dark one. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the window is presenting. */
    public BooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** "MONK-1 · 432 rows · F = 6 · vocabulary 17". */
    public ReadOnlyStringProperty dataChipProperty() {
        return dataChip.getReadOnlyProperty();
    }

    /** The title of the window. */
    public ReadOnlyStringProperty dataTitleProperty() {
        return dataTitle.getReadOnlyProperty();
    }

    /** "seed 7". */
    public ReadOnlyStringProperty seedChipProperty() {
        return seedChip.getReadOnlyProperty();
    }

    /** Whether something is being loaded. */
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** What is being loaded. */
    public ReadOnlyStringProperty loadingTextProperty() {
        return loadingText.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; −1 if that is not known. */
    public ReadOnlyDoubleProperty loadingFractionProperty() {
        return loadingFraction.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return workbench.problemProperty();
    }

    /** Closes the message about what went wrong. */
    public void forgetProblem() {
        workbench.forgetProblem();
    }

    /** Stops what is being loaded. */
    public void cancelLoading() {
        Loading now = workbench.loadingProperty().get();
        if (now != null) {
            now.cancel();
        }
    }

    /** Unpins what is pinned. Returns whether anything was. */
    public boolean unpin() {
        return workbench.selection().unpin();
    }

    private void showData(OpenData open) {
        if (open == null) {
            dataChip.set(texts.get("chip.none"));
            return;
        }
        Dataset data = open.dataset();
        String title = open.source().card().map(card -> card.title()).orElse(data.name());
        dataTitle.set(texts.get("window.title", title));
        dataChip.set(texts.get(
                "chip.data",
                title,
                Numbers.grouped(data.rows()),
                data.fieldCount(),
                Numbers.grouped(open.training().vocabulary())));
    }

    private void showLoading(Loading now) {
        loading.set(now != null);
        loadingFraction.unbind();
        if (now != null) {
            loadingText.set(texts.get("loading", now.name()));
            loadingFraction.bind(now.fractionProperty());
        }
    }
}
