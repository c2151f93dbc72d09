package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineTest {
    /** F ≤ 12, K ≤ 6, values x_i too, every number a whole one times a power of two; against whole numbers. */
    @Test
    void allLinesAreTheSameNumberOnTenThousandDyadicRows() {
        Random random = new Random(11);
        for (int n = 0; n < 10_000; n++) {
            int fields = 1 + random.nextInt(12);
            int k = 1 + random.nextInt(6);
            long[] x = random.longs(fields, -8, 9).toArray();
            long[] v = random.longs((long) fields * k, -1024, 1025).toArray();
            BigInteger[] u = new BigInteger[v.length];
            for (int at = 0; at < u.length; at++) {
                u[at] = BigInteger.valueOf(x[at / k] * v[at]);
            }
            BigDecimal expected = Dyadic.decimal(Dyadic.twiceCross(u, fields, k), 1 + 2 * (2 + 9));
            Row row = Row.of(
                    fields,
                    k,
                    Arrays.stream(x).mapToDouble(value -> value * 0x1p-2).toArray(),
                    Arrays.stream(v).mapToDouble(value -> value * 0x1p-9).toArray());
            for (Line line : Line.values()) {
                BigDecimal exact = line.value(row, Arithmetic.EXACT);
                int number = n;
                assertEquals(0, expected.compareTo(exact), () -> line + " of row " + number + ": " + exact);
            }
        }
    }

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = LineTest.class.getResourceAsStream("/golden/cross_term.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).get("cases");
            assertEquals(7, cases.size());
            return StreamSupport.stream(cases.spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allLinesAreTheExactFractionOfTheReferenceCases(JsonNode json) {
        int fields = json.get("fields").asInt();
        int k = json.get("k").asInt();
        double[] v = new double[fields * k];
        for (int n = 0; n < v.length; n++) {
            v[n] = json.get("embeddings").get(n / k).get(n % k).asDouble();
        }
        BigDecimal numerator = new BigDecimal(json.get("exact_numerator").asText());
        BigDecimal denominator = new BigDecimal(json.get("exact_denominator").asText());
        for (Line line : Line.values()) {
            BigDecimal exact = line.value(Row.oneHot(fields, k, v), Arithmetic.EXACT);
            assertEquals(0, exact.multiply(denominator).compareTo(numerator), line + ": " + exact);
            assertEquals(json.get("exact_cross").asDouble(), exact.doubleValue());
        }
    }

    /** Tables of several rows: D1 and D2 really multiply, and find the row that is marked. */
    @Test
    void theFirstLinesMultiplyOneHotVectorsWithWholeTables() {
        double[] stacked = {9, 9, 1, 2, 9, 9, 3, 4, 5, 6, 9, 9};
        FieldTables perField =
                new FieldTables(2, stacked, new int[] {0, 2, 4}, new int[] {2, 2, 2}, new int[] {1, 3, 4});
        FieldTables shared = new FieldTables(2, stacked, new int[] {0, 0, 0}, new int[] {6, 6, 6}, new int[] {1, 3, 1});
        for (Line line : Line.values()) {
            assertEquals(11 + 17 + 39, line.value(Row.oneHot(perField), Arithmetic.DOUBLE));
            assertEquals(11 + 5 + 11, line.value(Row.oneHot(shared), Arithmetic.DOUBLE));
            assertEquals(
                    2 * 11 + 17 + 2 * 39,
                    LineValues.inDouble(line, Row.oneHot(perField).withX(1, 2)));
        }
        double[] broken = stacked.clone();
        broken[0] = Double.NaN;
        FieldTables with = new FieldTables(2, broken, perField.first(), perField.size(), perField.hot());
        assertTrue(Double.isNaN(LineValues.inDouble(Line.D1, Row.oneHot(with))), "0 times NaN was left out");
        assertEquals(67, LineValues.inDouble(Line.D3, Row.oneHot(with)));
    }

    @Test
    void plainLoopsGiveTheBitsOfTheLinesAsTheyAreWritten() {
        Random random = new Random(3);
        for (int n = 0; n < 5_000; n++) {
            Row row = AdversarialRows.row(random);
            for (Line line : Line.values()) {
                same(line.value(row, Arithmetic.DOUBLE), LineValues.inDouble(line, row), line + " of row " + n);
                same(line.value(row, Arithmetic.FLOAT), LineValues.inFloat(line, row), line + " of row " + n);
            }
        }
    }

    /** The same bits but for the sign of a zero. */
    private static void same(double expected, double got, String what) {
        assertEquals(expected + 0.0, got + 0.0, what);
    }

    @Test
    void eachLineKnowsTheOneAbove() {
        assertEquals(Optional.empty(), Line.D1.above());
        assertEquals(Optional.of(Line.D6), Line.D7.above());
    }
}
