package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fmworkbench.training.Change;
import org.fmworkbench.training.RunSettings;

/** The settings of a run as JSON, by the same names wherever they are written. */
public final class SettingsJson {
    /** In place of a batch size: all training rows. */
    static final String ALL_ROWS = "all";

    private SettingsJson() {}

    /** Writes the members of an object that has been begun. */
    public static void write(RunSettings settings, JsonGenerator json) throws IOException {
        json.writeNumberField("k", settings.k());
        json.writeStringField("tables", settings.tables().id());
        json.writeStringField("optimizer", settings.optimizer().id());
        json.writeNumberField("learning_rate", settings.learningRate());
        json.writeNumberField("l2", settings.l2());
        if (settings.batchSize() == 0) {
            json.writeStringField("batch_size", ALL_ROWS);
        } else {
            json.writeNumberField("batch_size", settings.batchSize());
        }
        json.writeNumberField("epochs", settings.epochs());
        json.writeNumberField("init_std", settings.initStd());
        json.writeNumberField("seed", settings.seed());
        json.writeBooleanField("shuffle", settings.shuffle());
        json.writeStringField("holdout", settings.holdout().id());
        json.writeStringField("standardize_target", settings.standardizeTarget().id());
    }

    /** Writes the changes of a run as the list {@code changes}. */
    public static void writeChanges(List<Change> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeNumberField("rows", change.rows());
            json.writeNumberField("learning_rate", change.settings().learningRate());
            json.writeNumberField("l2", change.settings().l2());
            json.writeNumberField("epochs", change.settings().epochs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
