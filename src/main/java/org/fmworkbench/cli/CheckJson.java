package org.fmworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.RowVerdict;
import org.fmworkbench.derivation.mistakes.RowVerdict.GradientVerdict;

/** What a check found as JSON. Fields and factors count from 1. */
final class CheckJson {
    private final JsonGenerator json;

    private CheckJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(CheckReport report, JsonGenerator json) throws IOException {
        new CheckJson(json).write(report);
    }

    private void write(CheckReport report) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("pass", report.pass());
        json.writeArrayFieldStart("mistakes");
        for (Mistake mistake : report.mistakes()) {
            json.writeString(mistake.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (int row : report.missing()) {
            json.writeNumber(row);
        }
        json.writeEndArray();
        json.writeBooleanField("starts_at_zero", report.startsAtZero());
        json.writeArrayFieldStart("rows");
        for (RowVerdict row : report.rows()) {
            write(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("explanations");
        for (Mistake mistake : report.mistakes()) {
            write(mistake);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RowVerdict row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row.probe().row());
        json.writeStringField("kind", row.probe().kind().word());
        json.writeNumberField("expected", row.expected());
        json.writeFieldName("got");
        if (row.got().length == 1) {
            Json.numberOrWord(json, row.got()[0]);
        } else {
            json.writeStartArray();
            for (double number : row.got()) {
                Json.numberOrWord(json, number);
            }
            json.writeEndArray();
        }
        Json.number(json, "difference", row.difference());
        json.writeNumberField("bound", row.bound());
        json.writeBooleanField("ok", row.ok());
        json.writeBooleanField("full_precision", row.fullPrecision());
        if (row.gradient() != null) {
            write(row.gradient());
        }
        json.writeEndObject();
    }

    private void write(GradientVerdict gradient) throws IOException {
        json.writeObjectFieldStart("gradient");
        json.writeBooleanField("ok", gradient.ok());
        json.writeNumberField("worst_field", gradient.i() + 1);
        json.writeNumberField("worst_factor", gradient.column() + 1);
        json.writeNumberField("expected", gradient.expected());
        json.writeFieldName("got");
        Json.numberOrWord(json, gradient.got());
        json.writeNumberField("bound", gradient.bound());
        json.writeEndObject();
    }

    private void write(Mistake mistake) throws IOException {
        json.writeStartObject();
        json.writeStringField("mistake", mistake.name());
        json.writeStringField("title", mistake.title());
        json.writeStringField("wrong", mistake.whatWentWrong());
        json.writeArrayFieldStart("reported");
        for (String report : mistake.reports()) {
            json.writeString(report);
        }
        json.writeEndArray();
        json.writeStringField("right", mistake.rightCode());
        json.writeEndObject();
    }
}
