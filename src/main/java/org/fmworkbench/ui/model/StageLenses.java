package org.fmworkbench.ui.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.text.Texts;

/**
 * A stage with lenses, of which one is shown.
 *
 * @param <L> the lenses
 */
public abstract class StageLenses<L extends Enum<L>> {
    private final Texts texts = Texts.beside(getClass());
    private final Workbench workbench;
    private final StageName stage;
    private final ObjectProperty<L> lens;
    /** Kept here: a binding that nobody holds is forgotten, and its listeners with it. */
    private final Map<L, BooleanBinding> shown;

    private List<L> lenses;

    /** The stage of {@code workbench}, with all lenses of a kind. */
    protected StageLenses(Workbench workbench, StageName stage, Class<L> kind) {
        this.workbench = workbench;
        this.stage = stage;
        this.lenses = List.of(kind.getEnumConstants());
        this.lens = new SimpleObjectProperty<>(this, "lens", lenses.get(0));
        this.shown = new EnumMap<>(kind);
    }

    /** The workbench. */
    protected final Workbench workbench() {
        return workbench;
    }

    /** The lens that is chosen. */
    public final ObjectProperty<L> lensProperty() {
        return lens;
    }

    /** Whether a lens is on the screen: only then it has to compute anything. */
    public final BooleanBinding shows(L name) {
        return shown.computeIfAbsent(
                name,
                key -> Bindings.createBooleanBinding(
                        () -> workbench.stageProperty().get() == stage && lens.get() == name,
                        workbench.stageProperty(),
                        lens));
    }

    /** The lenses that there are, in their order. */
    public final List<L> lenses() {
        return lenses;
    }

    /** Says which lenses there are; the first of them is shown. */
    public final void setLenses(Collection<L> available) {
        lenses = available.stream().sorted().toList();
        lenses.stream().findFirst().ifPresent(lens::set);
    }

    /** Chooses the next (+1) or the last (−1) lens. */
    public final void nextLens(int by) {
        int now = lenses.indexOf(lens.get());
        if (now >= 0) {
            lens.set(lenses.get(Math.floorMod(now + by, lenses.size())));
        }
    }

    /** What a lens is called. */
    public final String name(L of) {
        return texts.get(of + ".name");
    }

    /** The question that a lens answers. */
    public final String question(L of) {
        return texts.get(of + ".question");
    }

    /** What the button of a lens does, where it has one. */
    public final String tip(L of) {
        return texts.get(of + ".tip");
    }
}
