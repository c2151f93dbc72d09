package org.fmworkbench.ui.verify.lines;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.ui.FxExtension;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table makes its cells anew now and then: nothing holds those that it has dropped. */
@ExtendWith(FxExtension.class)
@Timeout(60)
class CellsTest {
    @Test
    void aVerdictThatTheTableDroppedIsHeldByNothing() {
        SimpleBooleanProperty brief = new SimpleBooleanProperty();
        assertForgotten(() -> new VerdictCell(brief));
        brief.set(true);
    }

    @Test
    void anEqualsSignThatTheTableDroppedIsHeldByNothing() {
        Workbench workbench = FxExtension.call(() -> new Workbench(new Pulse()));
        LinesViewModel model = FxExtension.call(
                () -> new LinesViewModel(workbench, new IdentityRow(workbench), new SimpleBooleanProperty()));
        assertForgotten(() -> new StepCell(model));
        assertNull(FxExtension.call(() -> model.formulasProperty().get()));
        FxExtension.run(workbench::close);
    }

    private static void assertForgotten(Supplier<Object> cell) {
        WeakReference<Object> made = new WeakReference<>(FxExtension.call(cell::get));
        for (int n = 0; n < 50 && made.get() != null; n++) {
            System.gc();
            FxExtension.pulse();
        }
        assertNull(made.get());
    }
}
