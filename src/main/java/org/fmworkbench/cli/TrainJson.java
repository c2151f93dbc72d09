package org.fmworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.fmworkbench.data.Field;
import org.fmworkbench.data.Task;
import org.fmworkbench.experiment.SettingsJson;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Metrics;
import org.fmworkbench.training.RunSettings;

/** A run's result as JSON. */
final class TrainJson {
    private final TrainResult result;
    private final JsonGenerator json;

    private TrainJson(TrainResult result, JsonGenerator json) {
        this.result = result;
        this.json = json;
    }

    static void write(TrainResult result, JsonGenerator json) throws IOException {
        new TrainJson(result, json).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        writeData();
        json.writeNumberField("vocabulary", result.training().vocabulary());
        json.writeNumberField("k", result.settings().k());
        writeSettings(result.settings());
        writeChanges();
        json.writeArrayFieldStart("preparation");
        for (String sentence : result.preparation()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        writeSteps();
        json.writeArrayFieldStart("epochs");
        for (EpochMetrics epoch : result.epochs()) {
            writeEpoch(epoch);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("final");
        EpochMetrics last = result.last();
        writeMetrics("train", last == null ? null : last.train());
        writeMetrics("holdout", last == null ? null : last.holdout());
        json.writeEndObject();
        Json.number(json, "seconds", result.seconds());
        Json.number(json, "rows_per_second", result.rowsPerSecond());
        json.writeEndObject();
    }

    private void writeData() throws IOException {
        json.writeStringField("dataset", result.data().name());
        json.writeStringField("task", result.data().task().id());
        json.writeStringField("target", result.data().target().name());
        json.writeStringField("positive", result.data().target().positive());
        json.writeObjectFieldStart("rows");
        json.writeNumberField("train", result.training().train().length);
        json.writeNumberField("holdout", result.training().holdout().length);
        json.writeNumberField("dropped", result.data().dropped());
        json.writeEndObject();
        json.writeArrayFieldStart("fields");
        for (Field field : result.data().fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeNumberField("size", field.size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSettings(RunSettings settings) throws IOException {
        json.writeObjectFieldStart("settings");
        SettingsJson.write(settings, json);
        json.writeNumberField("bins", result.bins());
        json.writeStringField("start", result.start());
        json.writeEndObject();
    }

    /** Only where there are some: a run of {@code train} has none. */
    private void writeChanges() throws IOException {
        if (result.changes().isEmpty()) {
            return;
        }
        SettingsJson.writeChanges(result.changes(), json);
    }

    private void writeSteps() throws IOException {
        Losses losses = result.stepLosses();
        if (losses != null) {
            json.writeArrayFieldStart("step_losses");
            for (int i = 0; i < losses.size(); i++) {
                json.writeNumber(losses.get(i));
            }
            json.writeEndArray();
        }
    }

    private void writeEpoch(EpochMetrics epoch) throws IOException {
        json.writeStartObject();
        json.writeNumberField("epoch", epoch.epoch());
        Json.number(json, "train_loss", epoch.train().loss());
        Json.number(
                json,
                "holdout_loss",
                epoch.holdout() == null ? Double.NaN : epoch.holdout().loss());
        json.writeEndObject();
    }

    private void writeMetrics(String key, Metrics metrics) throws IOException {
        if (metrics == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        Json.number(json, "loss", metrics.loss());
        if (result.data().task() == Task.BINARY) {
            Json.number(json, "log_loss", metrics.logLoss());
            Json.number(json, "auc", metrics.auc());
            Json.number(json, "accuracy", metrics.accuracy());
        } else {
            Json.number(json, "rmse", metrics.rmse());
            Json.number(json, "r2", metrics.r2());
        }
        json.writeEndObject();
    }
}
