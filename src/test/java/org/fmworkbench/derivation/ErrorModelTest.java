package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorModelTest {
    private static final int ROWS = 100_000;
    /** How many times larger than the error the bound is, in the median over all rows and lines that have an error. */
    private static final double MEDIAN = 50;

    /** 100,000 rows; every fiftieth with all seven lines, the others with D4 and D7. */
    @ParameterizedTest
    @EnumSource(Precision.class)
    void noRowBreaksABound(Precision precision) {
        Random random = new Random(20);
        DoubleStream.Builder quotients = DoubleStream.builder();
        int claimed = 0;
        int checked = 0;
        for (int n = 0; n < ROWS; n++) {
            Row row = AdversarialRows.row(random);
            List<Line> lines = n % 50 == 0 ? List.of(Line.values()) : List.of(Line.D4, Line.D7);
            BigDecimal exact = null;
            for (Line line : lines) {
                double bound = ErrorModel.bound(line, row, precision);
                checked++;
                if (bound < Double.POSITIVE_INFINITY) {
                    claimed++;
                    exact = exact == null ? exact(row, precision) : exact;
                    double computed = LineValues.in(precision, line, row);
                    String what = precision + ", row " + n + ", " + line + ": ";
                    assertTrue(Double.isFinite(computed), what + computed);
                    BigDecimal error = new BigDecimal(computed).subtract(exact).abs();
                    assertTrue(
                            error.compareTo(new BigDecimal(bound)) <= 0,
                            () -> what + error.doubleValue() + " > " + bound);
                    if (error.signum() > 0) {
                        quotients.add(bound / error.doubleValue());
                    }
                }
            }
        }
        double[] sorted = quotients.build().sorted().toArray();
        double median = sorted[sorted.length / 2];
        int finite = claimed;
        int all = checked;
        assertAll(
                () -> assertTrue(median < MEDIAN, "median of bound / error is " + median),
                () -> assertTrue(finite > all * 0.7 && finite < all, finite + " of " + all + " had a bound"));
    }

    /** The cross term of the inputs as they are stored, by whole numbers. */
    private static BigDecimal exact(Row row, Precision precision) {
        int k = row.k();
        double[] x = Arrays.stream(row.x()).map(precision::round).toArray();
        double[] v = Arrays.stream(row.v()).map(precision::round).toArray();
        int ofX = Dyadic.scale(x);
        int ofV = Dyadic.scale(v);
        BigInteger[] u = new BigInteger[v.length];
        for (int n = 0; n < u.length; n++) {
            u[n] = Dyadic.scaled(x[n / k], ofX).multiply(Dyadic.scaled(v[n], ofV));
        }
        return Dyadic.decimal(Dyadic.twiceCross(u, row.fields(), k), 2 * (ofX + ofV) + 1);
    }

    /** A bound for the worst case grows with the number of operations, errors that come with either sign with its root. */
    @ParameterizedTest
    @CsvSource({"D4, DOUBLE, 20000", "D7, DOUBLE, 4000", "D6, DOUBLE, 30000", "D4, FLOAT, 40000", "D7, FLOAT, 6000"})
    void isNotAbsurdlyLooseOnLargeRows(Line line, Precision precision, double most) {
        RowSet rows = RowSet.random(100, 39, 16, 5);
        double[] quotients = new double[rows.size()];
        for (int n = 0; n < quotients.length; n++) {
            Row row = rows.row(n);
            BigDecimal error = new BigDecimal(LineValues.in(precision, line, row)).subtract(exact(row, precision));
            quotients[n] = ErrorModel.bound(line, row, precision) / Math.abs(error.doubleValue());
        }
        Arrays.sort(quotients);
        double median = quotients[quotients.length / 2];
        assertTrue(median < most, "median of bound / error is " + median);
    }

    @Test
    void zerosHaveNoErrorAndASingleFieldNoneInTheNaiveForm() {
        Row zeros = Row.oneHot(3, 2, new double[6]);
        Row single = Row.oneHot(1, 2, new double[] {0.1, 1e200});
        for (Line line : Line.values()) {
            assertEquals(0, ErrorModel.bound(line, zeros, Precision.DOUBLE));
        }
        assertEquals(0, ErrorModel.bound(Line.D4, single, Precision.DOUBLE));
    }

    @ParameterizedTest
    @CsvSource({"D4, DOUBLE, 1e160", "D7, DOUBLE, 1e160", "D7, FLOAT, 1e20", "D4, FLOAT, 1e39", "D1, DOUBLE, NaN"})
    void claimsNothingWhereSomethingMayOverflow(Line line, Precision precision, double entry) {
        Row row = Row.oneHot(2, 1, new double[] {entry, entry});
        assertEquals(Double.POSITIVE_INFINITY, ErrorModel.bound(line, row, precision));
    }

    @Test
    void claimsNothingWhereTheModelSaysNothing() {
        Row row = Row.oneHot(3000, 1, new double[3000]);
        assertEquals(Double.POSITIVE_INFINITY, ErrorModel.bound(Line.D4, row, Precision.FLOAT));
        assertEquals(0, ErrorModel.bound(Line.D7, row, Precision.FLOAT));
    }

    @Test
    void theLastPlaceIsCountedOnlyAboveTheBound() {
        assertAll(
                () -> assertEquals(2, ErrorModel.ulps(0x1p-51, 1.5, 1)),
                () -> assertEquals(2, ErrorModel.ulps(0x1p-22, 1.5, 1, Precision.FLOAT)),
                () -> assertEquals(Double.NaN, ErrorModel.ulps(0x1p-51, 1, 1)),
                () -> assertEquals(Double.NaN, ErrorModel.ulps(0, 5, Double.POSITIVE_INFINITY)));
    }

    /** One entry that is larger by a part in 10¹² is seen: the bound is no wider than rounding. */
    @Test
    void aLineOfSlightlyOtherNumbersBreaksTheBound() {
        Random random = new Random(3);
        for (int n = 0; n < 200; n++) {
            double[] v = random.doubles(6, 0.5, 1).toArray();
            Row row = Row.oneHot(3, 2, v);
            Row other = row.withV(1, 1, v[3] * (1 + 1e-12));
            for (Line line : Line.values()) {
                BigDecimal off =
                        new BigDecimal(LineValues.inDouble(line, other)).subtract(exact(row, Precision.DOUBLE));
                BigDecimal bound = new BigDecimal(ErrorModel.bound(line, row, Precision.DOUBLE));
                assertTrue(off.abs().compareTo(bound) > 0, line + " of row " + n);
            }
        }
    }
}
