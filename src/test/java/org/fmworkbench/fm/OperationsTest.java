package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    @Test
    void theFirstRowOfTheTourTakes59And38Operations() {
        assertEquals(59, Operations.naive(6, 2).total());
        assertEquals(38, Operations.derived(6, 2).total());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 13, 39})
    void countsEqualTheClosedFormulas(int fields) {
        for (int k = 1; k <= 16; k++) {
            long pairs = (long) fields * (fields - 1) / 2;
            assertEquals(new Operations(pairs * k, Math.max(0, pairs * k - 1)), Operations.naive(fields, k));
            long plus = 2L * (fields - 1) * k + 2L * k - 1;
            assertEquals(new Operations((fields + 1L) * k + 1, plus), Operations.derived(fields, k));
        }
    }

    @Test
    void aLinearModelHasNoCrossTerm() {
        assertEquals(new Operations(0, 0), Operations.naive(6, 0));
        assertEquals(new Operations(0, 0), Operations.derived(6, 0));
    }
}
