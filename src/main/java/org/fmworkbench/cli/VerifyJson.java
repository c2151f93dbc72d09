package org.fmworkbench.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.fmworkbench.derivation.Cell;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.experiment.VerifyReport.Fact;
import org.fmworkbench.experiment.VerifyTable;

/** What a verification found as JSON; a largest ulp that no row has is null, and so is what no row was computed for exactly; rows count from 1. */
final class VerifyJson {
    private VerifyJson() {}

    static void write(Report report, List<Fact> facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("holds", report.holds());
        json.writeBooleanField("complete", report.complete());
        json.writeStringField("precision", report.precision().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts) {
            writePair("name", fact.name(), "text", fact.text(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("row_sets");
        List<String> sets = VerifyTable.sets(report);
        for (int n = 0; n < sets.size(); n++) {
            writePair("name", sets.get(n), "note", report.notes().get(n), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Cell cell : report.cells()) {
            write(cell, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePair(String key, String value, String otherKey, String otherValue, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField(key, value);
        json.writeStringField(otherKey, otherValue);
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("line", line(cell.step()));
        json.writeStringField("against", against(cell.step()));
        json.writeStringField("row_set", cell.rowSet());
        json.writeNumberField("rows", cell.rows());
        Json.number(json, "max_difference", cell.maxDifference());
        Json.number(json, "max_ulp", cell.maxUlps());
        Json.number(json, "max_of_bound", cell.maxOfBound());
        json.writeBooleanField("within_bound", cell.withinBound());
        if (cell.exactRows() == 0) {
            json.writeNullField("exact");
        } else {
            json.writeBooleanField("exact", cell.exactZero());
        }
        json.writeNumberField("exact_rows", cell.exactRows());
        json.writeNumberField("overflowed", cell.overflowed());
        if (cell.worstRow() < 0) {
            json.writeNullField("worst_row");
        } else {
            json.writeNumberField("worst_row", cell.worstRow() + 1);
        }
        json.writeEndObject();
    }

    private static String line(Step step) {
        return switch (step) {
            case PREDICTION -> "prediction";
            case GRADIENT_NAIVE, GRADIENT_DERIVED -> "gradient";
            default -> step.name();
        };
    }

    /** What stands on the left of the sign: the line above, or the same thing computed with D4. */
    private static String against(Step step) {
        return step.line().flatMap(Line::above).map(Line::name).orElse(line(step) + " with D4");
    }
}
