package org.fmworkbench.ui.verify;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/** Which lens of the stage Verify is shown. */
public final class VerifyViewModel {
    private final Texts texts = Texts.beside(VerifyViewModel.class);
    /** Kept here: a binding that nobody holds is forgotten, and its listeners with it. */
    private final Map<LensName, BooleanBinding> shown = new EnumMap<>(LensName.class);

    private final Workbench workbench;
    private final ObjectProperty<LensName> lens = new SimpleObjectProperty<>(this, "lens", LensName.LINES);
    private List<LensName> lenses = List.of(LensName.values());

    /** The stage of {@code workbench}. */
    public VerifyViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The lens that is chosen. */
    public ObjectProperty<LensName> lensProperty() {
        return lens;
    }

    /** Whether a lens is on the screen: only then it has to compute anything. */
    public BooleanBinding shows(LensName name) {
        return shown.computeIfAbsent(
                name,
                key -> Bindings.createBooleanBinding(
                        () -> workbench.stageProperty().get() == StageName.VERIFY && lens.get() == name,
                        workbench.stageProperty(),
                        lens));
    }

    /** Whether the window is presenting: the list of lenses is put away. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The lenses that there are, in the order of the list. */
    public List<LensName> lenses() {
        return lenses;
    }

    void setLenses(Collection<LensName> available) {
        lenses = available.stream().sorted().toList();
        lenses.stream().findFirst().ifPresent(lens::set);
    }

    /** Chooses the next (+1) or the last (−1) lens. */
    public void nextLens(int by) {
        int now = lenses.indexOf(lens.get());
        if (now >= 0) {
            lens.set(lenses.get(Math.floorMod(now + by, lenses.size())));
        }
    }

    /** What a lens is called. */
    String name(LensName of) {
        return texts.get(of + ".name");
    }

    /** The question that a lens answers. */
    String question(LensName of) {
        return texts.get(of + ".question");
    }
}
