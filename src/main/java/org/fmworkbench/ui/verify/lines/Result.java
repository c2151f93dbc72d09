package org.fmworkbench.ui.verify.lines;

import java.util.Map;

/**
 * What a verification brought.
 *
 * @param asked what had been asked for
 * @param columns of the sets that were verified
 * @param outcome all of it in a sentence
 */
record Result(Asked asked, Map<RowSetName, Column> columns, String outcome) {
    /** Copies the map. */
    Result {
        columns = Map.copyOf(columns);
    }
}
