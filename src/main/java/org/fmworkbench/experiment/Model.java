package org.fmworkbench.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;

/**
 * A factorization machine by name: what a model file says.
 *
 * @param task what is predicted; null if the file does not say
 * @param tables a table for each field, or one for all
 * @param k numbers of a vector
 * @param bias w₀
 * @param target what is predicted; null if the file does not say
 * @param fields the fields' names, in the order in which a row's terms are summed
 * @param weights one table for each field; with {@link Tables#SHARED} a single one
 * @param ranges with a shared table, the values of each field whose numbers were cut into ranges, in order: names of ranges
 *     alone do not tell which field they belong to
 */
public record Model(
        Task task,
        Tables tables,
        int k,
        double bias,
        ModelTarget target,
        List<String> fields,
        List<WeightTable> weights,
        Map<String, List<String>> ranges) {

    /** Copies the lists. */
    public Model {
        fields = List.copyOf(fields);
        weights = List.copyOf(weights);
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    /** The values that field number {@code field} may have. */
    public List<String> values(int field) {
        List<String> own = ranges.get(fields.get(field));
        return own == null ? weights(field).values() : own;
    }

    /** Where the values of field number {@code field} are looked up. */
    public WeightTable weights(int field) {
        return weights.get(tables == Tables.SHARED ? 0 : field);
    }
}
