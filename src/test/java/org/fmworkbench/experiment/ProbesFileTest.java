package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProbesFileTest {
    @TempDir
    Path directory;

    @Test
    void jsonHoldsEveryRowToTheLastBit() throws Exception {
        JsonNode rows =
                new ObjectMapper().readTree(ProbesFile.text(ProbesFormat.JSON)).get("rows");
        assertEquals(ProbeRows.all().size(), rows.size());
        for (ProbeRow probe : ProbeRows.all()) {
            JsonNode json = rows.get(probe.row() - 1);
            Row data = probe.data();
            assertEquals(probe.row(), json.get("row").asInt());
            assertEquals(probe.kind().word(), json.get("kind").asText());
            assertEquals(data.fields(), json.get("x").size());
            assertEquals(data.fields(), json.get("v").size());
            for (int i = 0; i < data.fields(); i++) {
                assertEquals(data.x(i), json.get("x").get(i).asDouble());
                assertEquals(data.k(), json.get("v").get(i).size());
                for (int k = 0; k < data.k(); k++) {
                    assertEquals(data.v(i, k), json.get("v").get(i).get(k).asDouble());
                }
            }
        }
    }

    @Test
    void csvHoldsEveryEntryToTheLastBit() {
        List<String> lines = ProbesFile.text(ProbesFormat.CSV).lines().toList();
        assertEquals("row,kind,field,factor,x,v", lines.get(0));
        int at = 1;
        for (ProbeRow probe : ProbeRows.all()) {
            Row data = probe.data();
            for (int i = 0; i < data.fields(); i++) {
                for (int k = 0; k < data.k(); k++) {
                    String[] cells = lines.get(at++).split(",", -1);
                    String place = probe.row() + "," + probe.kind().word() + "," + (i + 1) + "," + (k + 1);
                    assertEquals(place, String.join(",", cells[0], cells[1], cells[2], cells[3]));
                    assertEquals(data.x(i), Double.parseDouble(cells[4]));
                    assertEquals(data.v(i, k), Double.parseDouble(cells[5]));
                }
            }
        }
        assertEquals(lines.size(), at);
    }

    @Test
    void pythonHoldsEveryRow() {
        String text = ProbesFile.text(ProbesFormat.PYTHON);
        assertTrue(text.contains("(1, \"one-hot\", [1.0, 1.0, 1.0], [[0.5, -0.25], [1.5, 0.75], [-0.625, 1.125]]),\n"));
        assertEquals(
                ProbeRows.all().size(),
                text.lines().filter(line -> line.matches(" {4}\\([0-9]+, \".*")).count());
        assertFalse(text.contains("PROBES = []"));
    }

    @ParameterizedTest
    @EnumSource(ProbesFormat.class)
    void theFileIsTheText(ProbesFormat format) throws Exception {
        Path file = directory.resolve("probes" + format.ending());
        ProbesFile.write(file, format);
        assertEquals(ProbesFile.text(format), Files.readString(file));
        assertEquals(Optional.of(format), ProbesFormat.of(file));
    }

    @Test
    void anEndingThatStandsForNothingHasNoFormat() {
        assertEquals(Optional.empty(), ProbesFormat.of(Path.of("probes.txt")));
        assertEquals(Optional.of(ProbesFormat.JSON), ProbesFormat.of(Path.of("PROBES.JSON")));
    }
}
