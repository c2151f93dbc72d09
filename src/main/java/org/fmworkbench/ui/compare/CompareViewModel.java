package org.fmworkbench.ui.compare;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/** Which lens of the stage Compare is shown. */
public final class CompareViewModel {
    private final Texts texts = Texts.beside(CompareViewModel.class);
    /** Kept here: a binding that nobody holds is forgotten, and its listeners with it. */
    private final Map<CompareLens, BooleanBinding> shown = new EnumMap<>(CompareLens.class);

    private final Workbench workbench;
    private final ObjectProperty<CompareLens> lens = new SimpleObjectProperty<>(this, "lens", CompareLens.RUNS);
    private List<CompareLens> lenses = List.of(CompareLens.values());

    /** The stage of {@code workbench}. */
    public CompareViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The lens that is chosen. */
    public ObjectProperty<CompareLens> lensProperty() {
        return lens;
    }

    /** Whether a lens is on the screen: only then it has to compute anything. */
    public BooleanBinding shows(CompareLens name) {
        return shown.computeIfAbsent(
                name,
                key -> Bindings.createBooleanBinding(
                        () -> workbench.stageProperty().get() == StageName.COMPARE && lens.get() == name,
                        workbench.stageProperty(),
                        lens));
    }

    /** The lenses that there are, in the order of their buttons. */
    public List<CompareLens> lenses() {
        return lenses;
    }

    void setLenses(Collection<CompareLens> available) {
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
    String name(CompareLens of) {
        return texts.get(of + ".name");
    }

    /** The question that a lens answers. */
    String question(CompareLens of) {
        return texts.get(of + ".question");
    }

    /** What its button does. */
    String tip(CompareLens of) {
        return texts.get(of + ".tip");
    }
}
