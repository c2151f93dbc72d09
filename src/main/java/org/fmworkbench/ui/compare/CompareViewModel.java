package org.fmworkbench.ui.compare;

import org.fmworkbench.ui.model.StageLenses;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/** Which lens of the stage Compare is shown. */
public final class CompareViewModel extends StageLenses<CompareLens> {
    /** The stage of {@code workbench}. */
    public CompareViewModel(Workbench workbench) {
        super(workbench, StageName.COMPARE, CompareLens.class);
    }
}
