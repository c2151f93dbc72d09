package org.fmworkbench.ui.verify;

import javafx.beans.property.ReadOnlyBooleanProperty;
import org.fmworkbench.ui.model.StageLenses;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/** Which lens of the stage Verify is shown. */
public final class VerifyViewModel extends StageLenses<LensName> {
    /** The stage of {@code workbench}. */
    public VerifyViewModel(Workbench workbench) {
        super(workbench, StageName.VERIFY, LensName.class);
    }

    /** Whether the window is presenting: the list of lenses is put away. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench().presentingProperty();
    }
}
