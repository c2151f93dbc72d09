package org.fmworkbench.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Field;
import org.fmworkbench.data.TableLayout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.data.Vocabulary;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TargetScale;

/** Between a model, which goes by names, and the parameters of a run, which go by row of V. */
public final class NamedParameters {
    private NamedParameters() {}

    /** The model that {@code parameters} are for {@code data}. */
    public static Model model(Dataset data, TableLayout layout, TargetScale scale, Parameters parameters) {
        List<WeightTable> tables = new ArrayList<>();
        if (layout.tables() == Tables.SHARED) {
            tables.add(sharedTable(layout, parameters));
        } else {
            for (int field = 0; field < data.fieldCount(); field++) {
                tables.add(fieldTable(data.fields().get(field).vocabulary(), layout.offset(field), parameters));
            }
        }
        String target = data.target().name();
        return new Model(
                data.task(),
                layout.tables(),
                parameters.k(),
                parameters.bias(),
                data.task() == Task.BINARY
                        ? ModelTarget.binary(target, data.target().positive())
                        : new ModelTarget(target, null, scale.mean(), scale.std()),
                data.fields().stream().map(Field::name).toList(),
                tables,
                layout.tables() == Tables.SHARED ? ranges(data) : Map.of());
    }

    /** The values of those fields whose numbers were cut into ranges. */
    private static Map<String, List<String>> ranges(Dataset data) {
        Map<String, List<String>> ranges = new LinkedHashMap<>();
        for (Field field : data.fields()) {
            List<String> values = field.vocabulary().values();
            if (!values.isEmpty() && values.get(0).startsWith("< ")) {
                ranges.put(field.name(), values);
            }
        }
        return ranges;
    }

    /**
     * The parameters that {@code model} gives to the rows of V of {@code data}. Fields and values that only the model has are
     * left out.
     *
     * @param file what messages call the model
     * @throws InputException if the data has a field or a value that the model lacks, or the two do not go together
     */
    public static Parameters parameters(Model model, String file, Dataset data, TableLayout layout)
            throws InputException {
        checkTarget(model, file, data);
        Parameters parameters = Parameters.zero(layout.vocabulary(), model.k());
        parameters.bias(model.bias());
        for (int field = 0; field < data.fieldCount(); field++) {
            String name = data.fields().get(field).name();
            int place = model.fields().indexOf(name);
            if (place < 0) {
                throw problem("start.field", file, name, String.join(", ", model.fields()));
            }
            Vocabulary vocabulary = data.fields().get(field).vocabulary();
            for (int code = 0; code < vocabulary.size(); code++) {
                int row = model.weights(place).find(vocabulary.value(code));
                if (row < 0) {
                    throw problem("start.value", file, name, vocabulary.value(code), model.k());
                }
                copy(model.weights(place), row, parameters, layout.row(field, code));
            }
        }
        return parameters;
    }

    private static void checkTarget(Model model, String file, Dataset data) throws InputException {
        if (model.task() != null && model.task() != data.task()) {
            throw problem("start.task", file, model.task(), data.task());
        }
        String positive = model.target() == null ? null : model.target().positive();
        if (positive != null
                && data.task() == Task.BINARY
                && !positive.equals(data.target().positive())) {
            throw problem("start.positive", file, positive, data.target().positive());
        }
    }

    private static WeightTable fieldTable(Vocabulary vocabulary, int offset, Parameters parameters) {
        WeightTable table = new WeightTable(parameters.k());
        for (int code = 0; code < vocabulary.size(); code++) {
            int row = offset + code;
            table.add(vocabulary.value(code), parameters.w()[row], parameters.v(), row * parameters.k());
        }
        return table;
    }

    private static WeightTable sharedTable(TableLayout layout, Parameters parameters) {
        WeightTable table = new WeightTable(parameters.k());
        for (int row = 0; row < layout.vocabulary(); row++) {
            table.add(layout.label(row), parameters.w()[row], parameters.v(), row * parameters.k());
        }
        return table;
    }

    private static void copy(WeightTable from, int row, Parameters to, int toRow) {
        to.w()[toRow] = from.w(row);
        from.copyV(row, to.v(), toRow * to.k());
    }

    private static InputException problem(String key, Object... arguments) {
        return new InputException(Texts.beside(NamedParameters.class).get(key, arguments));
    }
}
