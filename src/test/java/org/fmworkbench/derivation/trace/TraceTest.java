package org.fmworkbench.derivation.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.fm.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final double[] ODD = {
        0.0, -0.0, 1e-200, -1e200, 1e308, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY
    };

    private static double value(Form form, double[] u, int fields, int k) {
        return form == Form.NAIVE ? CrossTerm.naive(u, fields, k) : CrossTerm.derived(u, fields, k);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theTwinsHaveTheBitsOfTheMethods(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 2_500; n++) {
            int fields = random.nextInt(13);
            int k = random.nextInt(6);
            boolean odd = n % 4 == 0;
            double[] u = new double[fields * k];
            Arrays.setAll(
                    u, at -> odd && random.nextInt(3) == 0 ? ODD[random.nextInt(ODD.length)] : random.nextGaussian());
            for (Form form : Form.values()) {
                Trace trace = form.trace(u, fields, k);
                assertEquals(
                        Double.doubleToLongBits(value(form, u, fields, k)),
                        Double.doubleToLongBits(trace.value()),
                        () -> form + " " + Arrays.toString(u));
            }
        }
    }

    @Test
    void aRowOfNegativeZerosHasTheSignOfTheMethods() {
        double[] u = {-0.0, -0.0, -0.0, -0.0, 0.0, -0.0};
        for (Form form : Form.values()) {
            for (int k : new int[] {1, 2, 3}) {
                assertEquals(
                        Double.doubleToLongBits(value(form, u, 6 / k, k)),
                        Double.doubleToLongBits(form.trace(u, 6 / k, k).value()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereAreAsManyOperationsAsCounted(Form form) {
        for (int fields = 0; fields <= 40; fields++) {
            for (int k = 0; k <= 8; k++) {
                Trace trace = form.trace(new double[fields * k], fields, k);
                Operations counted = new Operations(trace.multiplications(trace.size()), trace.additions(trace.size()));
                assertEquals(form.operations(fields, k), counted, "F = " + fields + ", K = " + k);
                assertEquals(counted.total(), trace.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyResultIsThatOfItsOperandsAndTheCountersCountThem(Form form) {
        double[] u = new Random(5).doubles(6 * 4, -2, 2).toArray();
        Trace trace = form.trace(u, 6, 4);
        int times = 0;
        for (int tick = 1; tick <= trace.size(); tick++) {
            Event event = trace.at(tick);
            double expected =
                    switch (event.operation()) {
                        case TIMES -> event.left() * event.right();
                        case PLUS -> event.left() + event.right();
                        case MINUS -> event.left() - event.right();
                    };
            assertEquals(expected, event.result());
            times += event.operation() == Operation.TIMES ? 1 : 0;
            assertEquals(times, trace.multiplications(tick));
            assertEquals(tick - times, trace.additions(tick));
        }
        Event last = trace.at(trace.size());
        assertEquals(trace.value(), last.result());
    }

    @Test
    void theRunningVariablesAreThoseOfTheLoops() {
        double[] u = {2, 3, 5, 7, 11, 13}; // rows (2, 3), (5, 7), (11, 13)
        Trace naive = Form.NAIVE.trace(u, 3, 2);
        assertArrayEquals(new double[] {10, 0}, naive.at(1).variables());
        assertArrayEquals(new double[] {10, 0}, naive.at(2).variables());
        assertArrayEquals(new double[] {31, 31}, naive.at(3).variables()); // the first pair's dot is total
        assertArrayEquals(new double[] {22, 31}, naive.at(4).variables());
        assertArrayEquals(new double[] {61, 92}, naive.at(7).variables());
        assertEquals(31 + 61 + 146, naive.value());
        Trace derived = Form.DERIVED.trace(u, 3, 2);
        assertArrayEquals(new double[] {2, 4, 0}, derived.at(1).variables());
        assertArrayEquals(new double[] {7, 4, 0}, derived.at(2).variables());
        assertArrayEquals(new double[] {18, 150, 0}, derived.at(7).variables());
        assertArrayEquals(new double[] {18, 150, 174}, derived.at(9).variables());
        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN, 476},
                derived.at(derived.size()).variables());
        assertEquals(238, derived.value());
    }

    @Test
    void theCellsThatAreReadMeetEveryPairAndEveryEntryAsOftenAsTheFormulaSays() {
        int fields = 5;
        int k = 3;
        double[] u = new Random(6).doubles((long) fields * k).toArray();
        Map<List<Integer>, Integer> products = new HashMap<>();
        Trace naive = Form.NAIVE.trace(u, fields, k);
        for (int tick = 1; tick <= naive.size(); tick++) {
            Event e = naive.at(tick);
            if (e.operation() == Operation.TIMES) {
                products.merge(List.of(e.i(), e.j(), e.k()), 1, Integer::sum);
                assertEquals(u[e.i() * k + e.k()] * u[e.j() * k + e.k()], e.result());
            }
        }
        assertEquals(fields * (fields - 1) / 2 * k, products.size());
        assertTrue(products.entrySet().stream()
                .allMatch(
                        e -> e.getValue() == 1 && e.getKey().get(1) < e.getKey().get(0)));
        Trace derived = Form.DERIVED.trace(u, fields, k);
        Map<List<Integer>, Integer> squares = new HashMap<>();
        for (int tick = 1; tick <= derived.size(); tick++) {
            Event e = derived.at(tick);
            if (e.statement() == Statement.SQUARES && e.operation() == Operation.TIMES) {
                squares.merge(List.of(e.i(), e.k()), 1, Integer::sum);
            }
        }
        assertEquals(fields * k, squares.size());
    }

    @ParameterizedTest
    @CsvSource({"39, 16, true", "1, 64, true", "100, 50, false", "2, 100000, false", "100000, 16, false"})
    void rowsWithTooManyOperationsAreRefused(int fields, int k, boolean fits) {
        assertEquals(fits, Trace.fits(fields, k));
        if (!fits) {
            assertThrows(IllegalArgumentException.class, () -> Form.NAIVE.trace(new double[0], fields, k));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNothingToSeeBeforeTheFirstAndAfterTheLastTick(Form form) {
        Trace trace = form.trace(new double[6], 3, 2);
        assertThrows(IndexOutOfBoundsException.class, () -> trace.at(0));
        assertThrows(IndexOutOfBoundsException.class, () -> trace.at(trace.size() + 1));
        assertEquals(trace.multiplications(trace.size()), trace.multiplications(trace.size() + 99));
        assertEquals(0, trace.additions(0));
    }

    @Test
    void everyStatementStandsInExactlyOneLineOfTheSourceThatWasCompiled() {
        Listing naive = Listing.of(Form.NAIVE);
        Listing derived = Listing.of(Form.DERIVED);
        for (Statement statement : Statement.values()) {
            boolean inNaive = statement == Statement.DOT || statement == Statement.PAIR;
            Listing own = inNaive ? naive : derived;
            Listing other = inNaive ? derived : naive;
            assertTrue(own.lines().get(own.line(statement)).contains(statement.marker()));
            assertThrows(IllegalStateException.class, () -> other.line(statement));
        }
        assertEquals(
                "public static double naive(double[] u, int fields, int k) {",
                naive.lines().get(0));
        assertEquals("}", naive.lines().get(naive.lines().size() - 1));
        assertEquals("    double total = 0;", derived.lines().get(1));
        assertFalse(String.join("\n", derived.lines()).contains("float"));
        assertEquals(derived.lines().size() - 2, derived.line(Statement.HALF));
    }

    @Test
    void theSameStatementsAreTracedAndListed() {
        for (Form form : Form.values()) {
            Trace trace = form.trace(new Random(7).doubles(12).toArray(), 4, 3);
            Listing listing = Listing.of(form);
            for (int tick = 1; tick <= trace.size(); tick++) {
                assertTrue(listing.line(trace.at(tick).statement()) > 0);
            }
        }
    }

    @Test
    void aMethodThatIsNotThereIsNamed() {
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> Listing.method("class A {}", "double lost(int a)"));
        assertTrue(e.getMessage().contains("double lost(int a)"), e.getMessage());
        Listing nested = Listing.method("class A {\n  int f() {\n    if (true) {\n    }\n  }\n}", "int f()");
        assertEquals(List.of("int f() {", "  if (true) {", "  }", "}"), nested.lines());
    }
}
