package org.fmworkbench.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final Timing.Plan SHORT = new Timing.Plan(1000, 5, 100);

    /** A clock that moves by 10 ns at each look: a round is 10 ns, however many calls. */
    @Test
    void theTimeOfACallIsThatOfARoundDividedByItsCalls() {
        AtomicLong now = new AtomicLong();
        List<Long> done = new ArrayList<>();
        List<Timing.Point> points = Timing.measure(
                List.of(2, 3), List.of(1), new Timing.Plan(100, 5, 10), () -> now.getAndAdd(10), listener(done, 99));
        assertEquals(new Timing.Spread(10, 10, 10), points.get(0).naive());
        assertEquals(List.of(2, 3), points.stream().map(Timing.Point::fields).toList());
        assertEquals(List.of(1L, 2L), done);
    }

    @Test
    void theSpreadHoldsTheMedian() {
        for (Timing.Point point :
                Timing.measure(List.of(2, 40), List.of(4), SHORT, System::nanoTime, ProgressListener.NONE)) {
            for (Timing.Spread spread : List.of(point.naive(), point.derived())) {
                assertTrue(spread.low() > 0 && spread.low() <= spread.median() && spread.median() <= spread.high());
            }
        }
    }

    @Test
    void itCanBeCancelledBetweenTwoSizes() {
        List<Long> done = new ArrayList<>();
        assertEquals(
                1,
                Timing.measure(List.of(2, 3, 4), List.of(1), SHORT, System::nanoTime, listener(done, 1))
                        .size());
    }

    @Test
    void theSlopeIsThePower() {
        double[] fields = {2, 4, 8, 16};
        assertEquals(2, Timing.slope(fields, new double[] {12, 48, 192, 768}), 1e-12);
        assertEquals(1, Timing.slope(fields, new double[] {3, 6, 12, 24}), 1e-12);
        assertTrue(Double.isNaN(Timing.slope(new double[] {4}, new double[] {5})));
    }

    private static ProgressListener listener(List<Long> done, int cancelAfter) {
        return new ProgressListener() {
            @Override
            public void update(long part, long total) {
                done.add(part);
            }

            @Override
            public boolean cancelled() {
                return done.size() >= cancelAfter;
            }
        };
    }
}
