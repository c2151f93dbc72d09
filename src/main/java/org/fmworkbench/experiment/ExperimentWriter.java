package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.training.Moment;

/** Writes an experiment as JSON, the same characters on every JDK. */
final class ExperimentWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private ExperimentWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Experiment experiment, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new ExperimentWriter(json).write(experiment);
        }
        out.write('\n');
    }

    private void write(Experiment experiment) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", ExperimentFile.FORMAT);
        json.writeNumberField("version", ExperimentFile.VERSION);
        writeData(experiment.data());
        if (experiment.start() != null) {
            json.writeFieldName("start");
            ModelWriter.inside(experiment.start(), json);
        }
        json.writeArrayFieldStart("runs");
        for (SavedRun run : experiment.runs()) {
            writeRun(run);
        }
        json.writeEndArray();
        writeMoment("position", experiment.position());
        writeView(experiment.view());
        json.writeEndObject();
    }

    private void writeData(DataReference data) throws IOException {
        json.writeObjectFieldStart("data");
        if (data.name() != null) {
            json.writeStringField("name", data.name());
        } else {
            json.writeStringField("file", data.file().toString());
            json.writeStringField("sha256", data.sha256());
        }
        writeOptions(data.options());
        json.writeArrayFieldStart("preparation");
        for (String sentence : data.preparation()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What was left to the program is not written. */
    private void writeOptions(LoadOptions options) throws IOException {
        json.writeObjectFieldStart("options");
        if (options.target() != null) {
            json.writeStringField("target", options.target());
        }
        if (options.fields() != null) {
            json.writeArrayFieldStart("fields");
            for (String field : options.fields()) {
                json.writeString(field);
            }
            json.writeEndArray();
        }
        if (options.task() != null) {
            json.writeStringField("task", options.task().id());
        }
        if (options.positive() != null) {
            json.writeStringField("positive", options.positive());
        }
        json.writeNumberField("bins", options.bins());
        json.writeEndObject();
    }

    private void writeRun(SavedRun run) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", run.id());
        json.writeStringField("name", run.name());
        json.writeStringField("kind", run.kind().id());
        json.writeObjectFieldStart("settings");
        SettingsJson.write(run.script().start(), json);
        json.writeEndObject();
        if (run.given()) {
            json.writeBooleanField("start", true);
        }
        SettingsJson.writeChanges(run.script().changes(), json);
        writeMoment("end", run.end());
        if (run.origin() != null) {
            json.writeObjectFieldStart("origin");
            json.writeNumberField("run", run.origin().run());
            json.writeNumberField("rows", run.origin().at().rows());
            json.writeNumberField("changes", run.origin().at().changes());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeMoment(String key, Moment moment) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("rows", moment.rows());
        json.writeNumberField("changes", moment.changes());
        json.writeEndObject();
    }

    private void writeView(SavedView view) throws IOException {
        json.writeObjectFieldStart("view");
        json.writeStringField("stage", view.stage());
        json.writeStringField("granularity", view.granularity());
        json.writeNumberField("row", view.row());
        json.writeNumberField("first", view.first());
        json.writeNumberField("second", view.second());
        json.writeNumberField("factor", view.factor());
        json.writeEndObject();
    }
}
