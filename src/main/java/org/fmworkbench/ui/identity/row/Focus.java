package org.fmworkbench.ui.identity.row;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.StepText;
import org.fmworkbench.derivation.Touched;

/** The step of the derivation that is in focus, for all parts of the stage Identity. */
public final class Focus {
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.D1);
    private final ReadOnlyObjectWrapper<Set<Touched>> touched = new ReadOnlyObjectWrapper<>(this, "touched", Set.of());

    /** The first line is in focus. */
    public Focus() {
        step.subscribe(now -> touched.set(StepText.of(now).touches()));
    }

    /** The step. */
    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** What of the row the step speaks of. */
    public ReadOnlyObjectProperty<Set<Touched>> touchedProperty() {
        return touched.getReadOnlyProperty();
    }
}
