package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fmworkbench.derivation.PrecisionCurve.Point;
import org.fmworkbench.derivation.PrecisionCurve.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrecisionCurveTest {
    /** Full digits, summed in the order of the entries; exact values from rational arithmetic on the inputs as stored. */
    @ParameterizedTest
    @CsvSource({
        "TWO_PERCENT, 199.99950029999673, 199.99951171875, 204",
        "PAIR, 0.06413396, 0.06413396, 0.1875",
        "DOUBLE, 20, 20, 0"
    })
    void presetsGiveTheNumbersThatTheySay(PrecisionPreset preset, double exact, double naive, double derived) {
        Point point = preset.point();
        assertAll(
                () -> assertEquals(exact, point.exact(), Math.abs(exact) * 1e-6),
                () -> assertEquals(naive, point.naive(), Math.abs(naive) * 1e-6),
                () -> assertEquals(derived, point.derived()),
                () -> assertTrue(point.naiveError() <= point.naiveBound()),
                () -> assertTrue(point.derivedError() <= point.derivedBound()),
                () -> assertTrue(point.derivedError() > 0.02),
                () -> assertTrue(point.naiveError() < 1e-7),
                () -> assertFalse(preset.title().isEmpty() || preset.sentence().isEmpty()));
    }

    @Test
    void anotherOrderOfSummationGivesAnotherDerivedValue() {
        Row row = Row.oneHot(4, 1, new double[] {0.03, 0.01, -0.02, 10_000});
        assertEquals(204, PrecisionPreset.TWO_PERCENT.point().derived());
        assertEquals(196, LineValues.inFloat(Line.D7, row));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void errorsGrowWithTheLargeEntryAndStayUnderTheirBounds(Precision precision) {
        List<Point> points =
                PrecisionCurve.of(-5, new double[] {0.01, -0.02, 0.03}, new Range(1e-3, 1e12, 46), precision);
        assertEquals(46, points.size());
        assertEquals(1e-3, points.get(0).size());
        assertEquals(1e12, points.get(45).size());
        for (Point point : points) {
            assertTrue(point.naiveError() <= point.naiveBound(), point::toString);
            assertTrue(point.derivedError() <= point.derivedBound(), point::toString);
        }
        assertTrue(points.get(45).derivedError() > 1e3 * points.get(45).naiveError());
        assertTrue(points.get(45).derivedBound() > 1e3 * points.get(45).naiveBound());
        assertTrue(points.get(45).exact() < 0);
    }

    @Test
    void zeroHasNoRelativeErrorAndOverflowHasNoBound() {
        Point zero = PrecisionCurve.at(5, new double[] {0, 0}, Precision.DOUBLE);
        assertTrue(Double.isNaN(zero.naiveError()) && Double.isNaN(zero.derivedBound()));
        Point overflow = PrecisionCurve.at(1e30, new double[] {1}, Precision.FLOAT);
        assertEquals(Double.POSITIVE_INFINITY, overflow.derivedBound());
        assertTrue(overflow.naiveError() <= overflow.naiveBound());
        Point infinite = PrecisionCurve.at(1e39, new double[] {1}, Precision.FLOAT);
        assertTrue(Double.isNaN(infinite.exact()) && Double.isNaN(infinite.naiveError()));
    }
}
