package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossTermTest {
    static Stream<JsonNode> cases() throws IOException {
        try (InputStream in = CrossTermTest.class.getResourceAsStream("/golden/cross_term.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).get("cases");
            assertEquals(7, cases.size());
            return StreamSupport.stream(cases.spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothFormsAreWithinTheirBoundsOfTheExactFraction(JsonNode json) {
        int fields = json.get("fields").asInt();
        int k = json.get("k").asInt();
        double[] u = new double[fields * k];
        for (int n = 0; n < u.length; n++) {
            u[n] = json.get("embeddings").get(n / k).get(n % k).asDouble();
        }
        BigDecimal exact = new BigDecimal(
                        new BigInteger(json.get("exact_numerator").asText()))
                .divide(
                        new BigDecimal(
                                new BigInteger(json.get("exact_denominator").asText())),
                        new MathContext(200));
        assertEquals(
                json.get("exact_cross").asDouble(), Exact.cross(u, fields, k).doubleValue());
        assertTrue(exact.subtract(Exact.cross(u, fields, k)).abs().doubleValue()
                <= Math.abs(exact.doubleValue()) * 1e-150);
        checkDouble(u, fields, k);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothFormsAgreeWithinTheirBoundsOnRandomRows(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 400; n++) {
            int fields = random.nextInt(30);
            int k = random.nextInt(9);
            double[] u = new double[fields * k];
            float[] single = new float[u.length];
            for (int at = 0; at < u.length; at++) {
                double spread = StrictMath.pow(10, random.nextInt(2 + n % 13) - n % 7);
                single[at] = (float) (random.nextGaussian() * spread);
                u[at] = random.nextInt(8) == 0 ? 0 : random.nextGaussian() * spread;
            }
            checkDouble(u, fields, k);
            checkFloat(single, fields, k);
        }
    }

    private static void checkDouble(double[] u, int fields, int k) {
        BigDecimal exact = Exact.cross(u, fields, k);
        within(CrossTerm.naive(u, fields, k), exact, Exact.naiveBound(u, fields, k, Exact.DOUBLE));
        within(CrossTerm.derived(u, fields, k), exact, Exact.derivedBound(u, fields, k, Exact.DOUBLE));
    }

    private static void checkFloat(float[] single, int fields, int k) {
        double[] u = new double[single.length];
        for (int n = 0; n < u.length; n++) {
            u[n] = single[n];
        }
        BigDecimal exact = Exact.cross(u, fields, k);
        within(CrossTerm.naive(single, fields, k), exact, Exact.naiveBound(u, fields, k, Exact.FLOAT));
        within(CrossTerm.derived(single, fields, k), exact, Exact.derivedBound(u, fields, k, Exact.FLOAT));
    }

    private static void within(double value, BigDecimal exact, BigDecimal bound) {
        BigDecimal error = new BigDecimal(value).subtract(exact).abs();
        assertTrue(error.compareTo(bound) <= 0, () -> value + " for " + exact + ", bound " + bound);
    }

    @Test
    void floatLosesDigitsInTheDerivedForm() {
        float[] u = {10000f, 0.01f, -0.02f, 0.03f};
        assertEquals(199.9995f, CrossTerm.naive(u, 4, 1), Math.ulp(199.9995f));
        assertEquals(204f, CrossTerm.derived(u, 4, 1));
        float[] pair = {1029.1417f, 6.231791e-5f};
        assertEquals(0.0641f, CrossTerm.naive(pair, 2, 1), 5e-5f);
        assertEquals(0.1875f, CrossTerm.derived(pair, 2, 1));
    }

    @Test
    void doubleLosesThemLater() {
        double[] u = {1e9, 1e-8, -2e-8, 3e-8};
        assertEquals(20, CrossTerm.naive(u, 4, 1), 1e-12);
        assertEquals(0, CrossTerm.derived(u, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({"0,3", "1,3", "5,0"})
    void isZeroWithoutAPairOrAColumn(int fields, int k) {
        double[] u = new Random(1).doubles((long) fields * k).toArray();
        assertEquals(0, CrossTerm.naive(u, fields, k));
        assertEquals(0, CrossTerm.derived(u, fields, k), 1e-15);
    }
}
