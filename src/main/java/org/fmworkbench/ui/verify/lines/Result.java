package org.fmworkbench.ui.verify.lines;

import java.util.Map;
import org.fmworkbench.training.Snapshot;

/**
 * What a verification brought.
 *
 * @param asked what had been asked for
 * @param moment whose data and parameters the data's rows had
 * @param columns of the sets that were verified
 * @param outcome all of it in a sentence
 */
record Result(Asked asked, Snapshot moment, Map<RowSetName, Column> columns, String outcome) {
    /** Copies the map. */
    Result {
        columns = Map.copyOf(columns);
    }

    /** Whether {@code now} has the same data and the same K. */
    boolean isOf(Snapshot now) {
        return moment.data() == now.data()
                && moment.settings().k() == now.settings().k();
    }
}
