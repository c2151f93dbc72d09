package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingBoundTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noRowBreaksTheBounds(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 2_000; n++) {
            int fields = 1 + random.nextInt(12);
            int k = 1 + random.nextInt(6);
            double[] u = new double[fields * k];
            for (int i = 0; i < u.length; i++) {
                u[i] = Math.scalb(random.nextGaussian(), random.nextInt(60) - 30);
            }
            String row = "seed " + seed + ", row " + n;
            BigDecimal exact = exact(u, fields, k);
            holds(CrossTerm.naive(u, fields, k), exact, RoundingBound.naive(u, fields, k), row + ", naive");
            holds(CrossTerm.derived(u, fields, k), exact, RoundingBound.derived(u, fields, k), row + ", derived");
        }
    }

    @Test
    void theRowThatTheDerivedFormLosesIsInsideItsBoundAndOutsideTheNaiveOne() {
        double[] u = {1e9, 1e-8, -2e-8, 3e-8};
        assertEquals(0, CrossTerm.derived(u, 4, 1));
        assertEquals(20, CrossTerm.naive(u, 4, 1), 1e-13);
        assertTrue(RoundingBound.derived(u, 4, 1) >= 20);
        assertTrue(RoundingBound.naive(u, 4, 1) < 1e-12);
    }

    private static void holds(double computed, BigDecimal exact, double bound, String what) {
        BigDecimal error = new BigDecimal(computed).subtract(exact).abs();
        assertTrue(
                error.compareTo(new BigDecimal(bound)) <= 0, () -> what + ": " + error.doubleValue() + " > " + bound);
    }

    /** Σ_i Σ_{j<i} Σ_k u_ik u_jk without rounding: doubles are dyadic rationals. */
    private static BigDecimal exact(double[] u, int fields, int k) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                for (int f = 0; f < k; f++) {
                    sum = sum.add(new BigDecimal(u[i * k + f]).multiply(new BigDecimal(u[j * k + f])));
                }
            }
        }
        return sum;
    }
}
