package org.fmworkbench.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a table holds that a model does not know.
 *
 * @param cells how many cells hold such a value
 * @param values "field=value" with the number of rows that hold it, in order of appearance
 */
public record UnseenValues(long cells, Map<String, Integer> values) {
    /** Nothing of the kind. */
    public static final UnseenValues NONE = new UnseenValues(0, Map.of());

    /** Copies the map. */
    public UnseenValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
