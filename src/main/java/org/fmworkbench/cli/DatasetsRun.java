package org.fmworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fmworkbench.data.Card;
import org.fmworkbench.data.CardSettings;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.text.Texts;

/** Lists the bundled data sets. */
final class DatasetsRun {
    private final Streams streams;
    private final Texts texts = Texts.beside(DatasetsRun.class);

    DatasetsRun(Streams streams) {
        this.streams = streams;
    }

    int run(OutputFormat format) throws IOException {
        if (format == OutputFormat.JSON) {
            Json.write(streams.out(), this::writeJson);
        } else {
            writeText();
        }
        return Shell.OK;
    }

    private void writeText() {
        TextTable table = TextTable.ofTexts();
        for (Card card : Catalog.cards()) {
            table.add(List.of(
                    card.name(),
                    card.task().id(),
                    texts.get("datasets.target", card.target(), card.fields().size()),
                    card.title()));
        }
        table.print(streams.out(), "");
    }

    private void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Card card : Catalog.cards()) {
            json.writeStartObject();
            json.writeStringField("name", card.name());
            json.writeStringField("title", card.title());
            json.writeStringField("story", card.story());
            json.writeStringField("task", card.task().id());
            json.writeStringField("target", card.target());
            json.writeStringField("positive", card.positive());
            json.writeArrayFieldStart("fields");
            for (String field : card.fields()) {
                json.writeString(field);
            }
            json.writeEndArray();
            writeSettings(json, card.settings());
            json.writeStringField("licence", card.licence());
            json.writeStringField("citation", card.citation());
            json.writeStringField("source", card.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSettings(JsonGenerator json, CardSettings settings) throws IOException {
        json.writeObjectFieldStart("settings");
        json.writeNumberField("k", settings.k());
        json.writeStringField("optimizer", settings.optimizer());
        Json.number(json, "learning_rate", settings.learningRate());
        Json.number(json, "l2", settings.l2());
        Json.number(json, "l2_at_k0", settings.l2AtK0());
        json.writeNumberField("batch_size", settings.batchSize());
        json.writeNumberField("epochs", settings.epochs());
        Json.number(json, "init_std", settings.initStd());
        json.writeEndObject();
    }
}
