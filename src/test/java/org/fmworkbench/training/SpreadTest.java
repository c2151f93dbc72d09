package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @RepeatedTest(20)
    void agreesWithExactArithmetic(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        double[] values =
                random.doubles(2 + random.nextInt(30), -1, 1).map(x -> 1000 + x).toArray();
        MathContext digits = new MathContext(60);
        BigDecimal n = new BigDecimal(values.length);
        BigDecimal sum = Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(n, digits);
        BigDecimal squares = Arrays.stream(values)
                .mapToObj(x -> new BigDecimal(x).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        double deviation =
                squares.divide(n.subtract(BigDecimal.ONE), digits).sqrt(digits).doubleValue();
        Spread spread = Spread.of(values);
        assertEquals(mean.doubleValue(), spread.mean(), 1e-12);
        assertEquals(deviation, spread.deviation(), 1e-10);
        assertEquals(Arrays.stream(values).min().orElseThrow(), spread.min());
        assertEquals(Arrays.stream(values).max().orElseThrow(), spread.max());
        assertEquals(values.length, spread.count());
    }

    @Test
    void ofFewNumbersSaysWhatItCannotKnow() {
        assertEquals(new Spread(1, 3, 3, 3, Double.NaN), Spread.of(3));
        assertTrue(Double.isNaN(Spread.of().mean())
                && Double.isNaN(Spread.of().min())
                && Double.isNaN(Spread.of().max()));
        assertTrue(Double.isNaN(Spread.of(1, Double.NaN, 2).mean()));
    }
}
