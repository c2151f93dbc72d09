package org.fmworkbench.ui.identity.lanes;

import javafx.beans.value.ObservableBooleanValue;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;

/**
 * Holds the row still while a step is a term, from the moment when the run has come to rest, and afterwards lets it be as it was.
 * Who lets go of the row meanwhile, leaves the terms.
 */
final class StillRow {
    private final Workbench workbench;
    private final Terms terms;
    private final IdentityRow row;
    private final ObservableBooleanValue walking;
    private boolean holding;
    private boolean wasHeld;

    StillRow(Workbench workbench, IdentityRow row, ObservableBooleanValue walking) {
        this.workbench = workbench;
        this.terms = workbench.terms();
        this.row = row;
        this.walking = walking;
        workbench.snapshotProperty().subscribe(this::holdWhenAtRest);
        walking.subscribe(chosen -> {
            if (chosen) {
                wasHeld = row.frozenProperty().get();
                holdWhenAtRest();
            } else if (holding) {
                holding = false;
                row.freeze(wasHeld);
            }
        });
        row.frozenProperty().subscribe(frozen -> {
            if (!frozen && holding) {
                wasHeld = false;
                terms.leave();
            }
        });
    }

    private void holdWhenAtRest() {
        if (walking.get() && !holding && !workbench.isBusy()) {
            row.freeze(true);
            holding = row.frozenProperty().get();
        }
    }
}
