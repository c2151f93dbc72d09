package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;

/** Writes a model as JSON: a line for each value, all digits, the same characters on every JDK. */
final class ModelWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private ModelWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Model model, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new Layout(model.tables() == Tables.PER_FIELD));
            new ModelWriter(json).write(model);
        }
        out.write('\n');
    }

    /** Writes a model as a part of something else. */
    static void inside(Model model, JsonGenerator json) throws IOException {
        new ModelWriter(json).write(model);
    }

    private void write(Model model) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", ModelFile.FORMAT);
        json.writeNumberField("version", ModelFile.VERSION);
        if (model.task() != null) {
            json.writeStringField("task", model.task().id());
        }
        json.writeStringField("tables", model.tables().id());
        json.writeNumberField("k", model.k());
        json.writeNumberField("bias", model.bias());
        if (model.target() != null) {
            write(model.target(), model.task());
        }
        json.writeArrayFieldStart("fields");
        for (int i = 0; i < model.fields().size(); i++) {
            writeField(model, i);
        }
        json.writeEndArray();
        if (model.tables() == Tables.SHARED) {
            write("shared", model.weights(0));
            writeRanges(model);
        }
        json.writeEndObject();
    }

    private void write(ModelTarget target, Task task) throws IOException {
        json.writeObjectFieldStart("target");
        if (target.name() != null) {
            json.writeStringField("name", target.name());
        }
        if (target.positive() != null) {
            json.writeStringField("positive", target.positive());
        }
        if (task == Task.REGRESSION) {
            json.writeNumberField("mean", target.mean());
            json.writeNumberField("std", target.std());
        }
        json.writeEndObject();
    }

    private void writeField(Model model, int field) throws IOException {
        if (model.tables() == Tables.SHARED) {
            json.writeString(model.fields().get(field));
            return;
        }
        json.writeStartObject();
        json.writeStringField("name", model.fields().get(field));
        write("values", model.weights(field));
        json.writeEndObject();
    }

    private void writeRanges(Model model) throws IOException {
        if (model.ranges().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("ranges");
        for (String field : model.ranges().keySet()) {
            json.writeArrayFieldStart(field);
            for (String value : model.ranges().get(field)) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(String key, WeightTable table) throws IOException {
        json.writeArrayFieldStart(key);
        for (int row = 0; row < table.size(); row++) {
            json.writeStartObject();
            json.writeStringField("value", table.values().get(row));
            json.writeNumberField("w", table.w(row));
            json.writeArrayFieldStart("v");
            for (int factor = 0; factor < table.k(); factor++) {
                json.writeNumber(table.v(row, factor));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A line for each key of the top level, each field and each value; vectors stay in one line. */
    private static final class Layout extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;
        private final boolean fieldLines;

        Layout(boolean fieldLines) {
            this.fieldLines = fieldLines;
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(json.getOutputContext().getParent().inRoot() ? ",\n " : ",");
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw(lineBreak(json));
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw("," + lineBreak(json));
        }

        private String lineBreak(JsonGenerator json) {
            JsonStreamContext parent = json.getOutputContext().getParent();
            boolean top = parent.getParent().inRoot();
            return switch (parent.getCurrentName()) {
                case "fields" -> top && fieldLines ? "\n  " : "";
                case "shared" -> top ? "\n   " : "";
                case "values" -> fieldLines ? "\n   " : "";
                default -> "";
            };
        }
    }
}
