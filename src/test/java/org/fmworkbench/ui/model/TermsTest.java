package org.fmworkbench.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private long now;
    private final Terms terms = new Terms(() -> now);

    @BeforeEach
    void choose() {
        terms.available(true);
        terms.choose();
        terms.size(59);
    }

    @Test
    void canBeChosenOnlyWhereItIsAvailableAndIsLeftWithTheStage() {
        terms.goTo(7);
        terms.toggleRun();
        terms.touch(Mark.pair(2, 1), Mark.field(1));
        terms.available(false);
        assertFalse(terms.chosenProperty().get());
        assertFalse(terms.runningProperty().get());
        assertEquals(Mark.NOTHING, terms.naiveProperty().get());
        terms.choose();
        assertFalse(terms.chosenProperty().get());
        terms.available(true);
        terms.choose();
        assertTrue(terms.chosenProperty().get());
        assertEquals(0, terms.positionProperty().get());
    }

    @Test
    void stepsAndGoesBackWithinItsEnds() {
        terms.back();
        assertEquals(0, terms.positionProperty().get());
        terms.step();
        terms.step();
        terms.back();
        assertEquals(1, terms.positionProperty().get());
        terms.goTo(1_000);
        terms.step();
        assertEquals(59, terms.positionProperty().get());
    }

    @Test
    void theLastTermLeadsToTheNextRowAndTheFirstBackToTheOneBefore() {
        List<String> asked = new ArrayList<>();
        terms.between(() -> asked.add("back"), () -> asked.add("on"));
        terms.choose();
        terms.renew(3, true);
        terms.step();
        terms.step();
        assertEquals(List.of(), asked);
        terms.step();
        terms.step(); // the next row's terms are not there yet
        assertEquals(List.of("on"), asked);
        terms.renew(5, true);
        assertEquals(0, terms.positionProperty().get());
        terms.back();
        terms.renew(3, true);
        assertEquals(2, terms.positionProperty().get());
        terms.renew(4, false);
        assertEquals(2, terms.positionProperty().get());
        terms.goTo(0);
        terms.back();
        terms.renew(4, false); // there was no row before
        assertEquals(0, terms.positionProperty().get());
        assertEquals(List.of("on", "back", "back"), asked);
    }

    @Test
    void aRunGoesOnFromRowToRow() {
        List<String> asked = new ArrayList<>();
        terms.between(() -> asked.add("back"), () -> asked.add("on"));
        terms.choose();
        terms.renew(2, true);
        terms.speed(10);
        terms.toggleRun();
        for (int n = 0; n < 8; n++) {
            now += TimeUnit.MILLISECONDS.toNanos(100);
            terms.beat();
        }
        assertEquals(List.of("on"), asked);
        terms.renew(2, true);
        assertTrue(terms.runningProperty().get());
        for (int n = 0; n < 3; n++) {
            now += TimeUnit.MILLISECONDS.toNanos(100);
            terms.beat();
        }
        assertEquals(List.of("on", "on"), asked);
    }

    @Test
    void aShorterRowPullsThePositionToItsEnd() {
        terms.goTo(40);
        terms.size(23);
        assertEquals(23, terms.positionProperty().get());
        terms.size(59);
        assertEquals(23, terms.positionProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "10, 11", "50, 51", "100, 59"})
    void aRunDoesOneOperationAtOnceAndThenAsManyASecondAsAsked(double speed, int afterASecond) {
        terms.speed(speed);
        terms.toggleRun();
        terms.beat();
        assertEquals(1, terms.positionProperty().get());
        for (int frame = 0; frame < 64; frame++) {
            pass(1 / 64.0);
        }
        assertEquals(afterASecond, terms.positionProperty().get());
        assertEquals(afterASecond < 59, terms.runningProperty().get());
    }

    @Test
    void asFastAsItGoesEndsALongRowWithinTwoSeconds() {
        terms.size(200_000);
        terms.speed(Double.POSITIVE_INFINITY);
        terms.toggleRun();
        for (int frame = 0; frame < 120; frame++) {
            pass(1 / 60.0);
        }
        assertEquals(200_000, terms.positionProperty().get());
    }

    @Test
    void aRunThatEndedBeginsAgainAndAHiddenWindowRunsNothing() {
        terms.goTo(59);
        terms.speed(10);
        terms.toggleRun();
        assertEquals(0, terms.positionProperty().get());
        pass(3_600);
        assertTrue(terms.positionProperty().get() <= 4);
        terms.toggleRun();
        pass(1);
        assertTrue(terms.positionProperty().get() <= 4);
        assertFalse(terms.runningProperty().get());
    }

    private void pass(double seconds) {
        now += (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        terms.beat();
    }
}
