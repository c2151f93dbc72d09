package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 16})
    void allLinesAreTheSameQuadraticForm(int fields) {
        Proof proof = Proof.of(fields);
        assertTrue(proof.holds(), proof.failures()::toString);
        assertEquals(fields + fields * (fields - 1) / 2, proof.rows());
    }

    /** The derived form without its ½: twice what it should be on every e_a + e_b. */
    private static <T> T withoutHalf(Row row, Arithmetic<T> in) {
        T value = Line.D7.value(row, in);
        return in.add(value, value);
    }

    /** The derived form without the squares: wrong on e_a already. */
    private static <T> T withoutSquares(Row row, Arithmetic<T> in) {
        T sum = in.of(0);
        for (int i = 0; i < row.fields(); i++) {
            sum = in.add(sum, in.of(row.v(i, 0)));
        }
        return in.half(in.multiply(sum, sum));
    }

    @Test
    void aWrongFormulaFailsAndTheProofSaysWhere() {
        Proof half = Proof.of(3, ProofTest::withoutHalf);
        assertFalse(half.holds());
        assertEquals(
                new Proof.Failure(null, 1, 0, half.failures().get(0).got(), BigDecimal.ONE),
                half.failures().get(0));
        assertEquals(0, half.failures().get(0).got().compareTo(BigDecimal.valueOf(2)));
        assertEquals(3, half.failures().size());
        Proof squares = Proof.of(3, ProofTest::withoutSquares);
        assertEquals(6, squares.failures().size());
        assertEquals(0, squares.failures().get(0).b());
        assertTrue(Proof.of(3, Line.D5::value).holds());
    }

    @Test
    void itSaysHowFarItIsAndAPartOfAProofIsNone() {
        List<Long> done = new ArrayList<>();
        Proof proof = Proof.of(4, listener(done, 99));
        assertTrue(proof.holds());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L), done);
        done.clear();
        assertThrows(CancellationException.class, () -> Proof.of(4, listener(done, 3)));
        assertEquals(List.of(1L, 2L, 3L), done);
    }

    private static ProgressListener listener(List<Long> done, int cancelAfter) {
        return new ProgressListener() {
            @Override
            public void update(long now, long total) {
                assertEquals(10, total);
                done.add(now);
            }

            @Override
            public boolean cancelled() {
                return done.size() >= cancelAfter;
            }
        };
    }
}
