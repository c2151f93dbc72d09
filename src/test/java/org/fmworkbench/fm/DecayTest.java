package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** L2 under plain SGD: decay put off against θ ← θ − η (g + λθ) on every row at every update. */
class DecayTest {
    private static final int VOCABULARY = 40;
    private static final int K = 3;
    private static final int FIELDS = 3;
    private final Random random = new Random(8);
    private final Parameters lazy = Parameters.normal(VOCABULARY, K, 0.5, random);
    private final Parameters dense = lazy.copy();
    private final Optimizer optimizer = Optimizer.of(OptimizerKind.SGD, VOCABULARY, K, 0.1, 0.05);
    private final Gradient gradient = new Gradient(VOCABULARY, K);
    private final Prediction prediction = new Prediction(FIELDS, K);

    private void step() {
        int[] index = random.ints(FIELDS, 0, VOCABULARY).toArray();
        optimizer.catchUp(lazy, index, 0, FIELDS);
        prediction.of(lazy, index, 0);
        gradient.clear();
        gradient.add(lazy, index, 0, FIELDS, prediction.sums(), 0.3);
        for (int row = 0; row < VOCABULARY; row++) {
            dense.w()[row] -= 0.1 * (gradient.meanW(row) + 0.05 * dense.w()[row]);
            for (int column = 0; column < K; column++) {
                int at = row * K + column;
                dense.v()[at] -= 0.1 * (gradient.meanV(row, column) + 0.05 * dense.v()[at]);
            }
        }
        optimizer.update(lazy, gradient);
    }

    @Test
    void catchingUpIsTheDecayOfEveryMissedUpdate() {
        for (int n = 0; n < 3000; n++) {
            step();
            if (n % 700 == 0) {
                assertClose(optimizer.caughtUp(lazy));
            }
        }
        assertTrue(optimizer.flush(lazy, () -> false));
        assertClose(lazy);
        assertArrayEquals(lazy.v(), optimizer.caughtUp(lazy).v());
    }

    /** Each update of the dense form rounds; the missed ones do so once: n roundings of 1.1e-16 relative. */
    private void assertClose(Parameters parameters) {
        assertArrayEquals(dense.w(), parameters.w(), 1e-13);
        assertArrayEquals(dense.v(), parameters.v(), 1e-13);
    }

    @Test
    void lookingChangesNothing() {
        Parameters before = null;
        double[] row = new double[K + 1];
        for (int n = 0; n < 50; n++) {
            step();
            before = lazy.copy();
            Parameters seen = optimizer.caughtUp(lazy);
            for (int r = 0; r < VOCABULARY; r++) {
                optimizer.current(lazy, r, row);
                assertEquals(seen.w()[r], row[0]);
                assertEquals(seen.v()[r * K], row[1]);
            }
            assertArrayEquals(before.w(), lazy.w());
            assertArrayEquals(before.v(), lazy.v());
        }
        optimizer.flush(lazy, () -> false);
        assertFalse(java.util.Arrays.equals(before.v(), lazy.v()));
    }

    @Test
    void stoppedFlushIsGoneOnWith() {
        Parameters start = Parameters.normal(300_000, 1, 1, random);
        Optimizer large = Optimizer.of(OptimizerKind.SGD, 300_000, 1, 0.1, 0.05);
        Gradient one = new Gradient(300_000, 1);
        one.add(start, new int[] {5}, 0, 1, new double[1], 1);
        large.update(start, one);
        Parameters expected = large.caughtUp(start);
        int calls = 1;
        while (!large.flush(start, () -> true)) {
            calls++;
            assertArrayEquals(expected.v(), large.caughtUp(start).v());
        }
        assertTrue(calls > 5);
        assertArrayEquals(expected.v(), start.v());
    }

    @Test
    void ratesCannotChangeWhileRowsWait() {
        step();
        assertThrows(IllegalStateException.class, () -> optimizer.rates(0.2, 0.05));
    }
}
