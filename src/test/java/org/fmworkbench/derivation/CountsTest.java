package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fmworkbench.fm.Operations;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void theLoopsTheFormulasAndFmCountTheSame() {
        for (int fields = 1; fields <= 40; fields++) {
            for (int k = 1; k <= 16; k++) {
                String what = "F = " + fields + ", K = " + k;
                assertEquals(Counts.naiveFormula(fields, k), Counts.of(Line.D4, fields, k), what);
                assertEquals(Counts.derivedFormula(fields, k), Counts.of(Line.D7, fields, k), what);
                assertEquals(Operations.naive(fields, k), Counts.of(Line.D4, fields, k), what);
                assertEquals(Operations.derived(fields, k), Counts.of(Line.D7, fields, k), what);
            }
        }
    }

    /** Counted by hand for F = 3, K = 2: 3 pairs of 2 products, and so on. */
    @Test
    void smallCountsAreThoseThatAHandFinds() {
        assertEquals(new Operations(6, 5), Counts.of(Line.D4, 3, 2));
        assertEquals(new Operations(9, 11), Counts.of(Line.D7, 3, 2));
        assertEquals(new Operations(6 + 6, 5), Counts.of(Line.D1, 3, 2)); // 6 more: each table has a single row
        assertEquals(new Operations(2 * (9 + 3) + 2, 2 * (8 + 2) + 2 + 1), Counts.of(Line.D6, 3, 2));
        assertEquals(new Operations(0, 0), Counts.of(Line.D7, 5, 0));
    }

    @Test
    void theNaiveFormTakesFewerOperationsUpToFourFieldsForEveryK() {
        for (int k = 1; k <= 32; k++) {
            assertEquals(4, Counts.crossover(k), "K = " + k);
        }
        assertEquals(1, Counts.crossover(0)); // without factors neither form takes any: a tie is not fewer
    }
}
