package org.fmworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.fmworkbench.derivation.Counts;
import org.fmworkbench.derivation.Timing.Point;
import org.fmworkbench.derivation.Timing.Spread;
import org.fmworkbench.fm.Operations;

/** Costs as JSON; times in nanoseconds, a slope that cannot be fitted is null. */
final class CostJson {
    private final CostResult result;
    private final JsonGenerator json;

    private CostJson(CostResult result, JsonGenerator json) {
        this.result = result;
        this.json = json;
    }

    static void write(CostResult result, JsonGenerator json) throws IOException {
        new CostJson(result, json).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("formulas");
        json.writeStringField("naive", Counts.naiveFormulaText());
        json.writeStringField("derived", Counts.derivedFormulaText());
        json.writeEndObject();
        json.writeArrayFieldStart("rows");
        for (CostResult.Count count : result.counts()) {
            write(count);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("crossover");
        for (int k : result.ks()) {
            json.writeStartObject();
            json.writeNumberField("k", k);
            json.writeNumberField("naive_up_to", Counts.crossover(k));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!result.times().isEmpty()) {
            writeTimes();
        }
        json.writeEndObject();
    }

    private void write(CostResult.Count count) throws IOException {
        json.writeStartObject();
        json.writeNumberField("fields", count.fields());
        json.writeNumberField("k", count.k());
        write("naive", count.naive(), count.naiveFormula());
        write("derived", count.derived(), count.derivedFormula());
        json.writeEndObject();
    }

    private void write(String form, Operations counted, Operations formula) throws IOException {
        json.writeObjectFieldStart(form);
        writeCounts(counted);
        json.writeObjectFieldStart("formula");
        writeCounts(formula);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeCounts(Operations operations) throws IOException {
        json.writeNumberField("multiplications", operations.multiplications());
        json.writeNumberField("additions", operations.additions());
        json.writeNumberField("total", operations.total());
    }

    private void writeTimes() throws IOException {
        json.writeArrayFieldStart("measured");
        for (Point point : result.times()) {
            json.writeStartObject();
            json.writeNumberField("fields", point.fields());
            json.writeNumberField("k", point.k());
            write("naive", point.naive());
            write("derived", point.derived());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("slopes");
        for (int k : result.ks()) {
            json.writeStartObject();
            json.writeNumberField("k", k);
            Json.number(json, "naive", result.slope(k, Point::naive));
            Json.number(json, "derived", result.slope(k, Point::derived));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String form, Spread spread) throws IOException {
        json.writeObjectFieldStart(form);
        json.writeNumberField("median_ns", spread.median());
        json.writeNumberField("quarter_ns", spread.low());
        json.writeNumberField("three_quarters_ns", spread.high());
        json.writeEndObject();
    }
}
