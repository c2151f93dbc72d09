package org.fmworkbench.ui.verify.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.ui.FxExtension;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measuring with a clock that moves by 10 ns at each look: a round is 10 ns, and has one call. */
@ExtendWith(FxExtension.class)
@Timeout(60)
class CostViewModelTest {
    @Test
    void theTimesAreThoseOfTheClockForEverySizeAndTheKThatIsSet() {
        AtomicLong now = new AtomicLong();
        AtomicLong looks = new AtomicLong();
        Workbench workbench = FxExtension.call(() -> new Workbench(new Pulse()));
        CostViewModel model = FxExtension.call(() -> new CostViewModel(
                workbench,
                new SimpleBooleanProperty(true),
                () -> {
                    looks.incrementAndGet();
                    return now.getAndAdd(10);
                },
                new Timing.Plan(100, 5, 10)));
        assertEquals(0, looks.get());
        assertNull(FxExtension.call(() -> model.timedProperty().get()));
        FxExtension.run(() -> {
            model.k().textProperty().set("3");
            model.measure();
        });
        TimeFrame frame = await(model);
        double[] ten = new double[TimeWords.FIELDS.size()];
        Arrays.fill(ten, 10);
        assertArrayEquals(ten, frame.naive().median());
        assertArrayEquals(ten, frame.derived().median());
        assertEquals("nanoseconds for one row, K = 3", frame.axis());
        assertEquals("", frame.note());
        assertTrue(frame.slopes().startsWith("Slopes, F ≥ 32: naive 0.00 beside 2"), frame.slopes());
        FxExtension.run(workbench::close);
    }

    private static TimeFrame await(CostViewModel model) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (FxExtension.call(() -> model.timedProperty().get()) == null && System.nanoTime() < end) {
            FxExtension.pulse();
        }
        return FxExtension.call(() -> model.timedProperty().get());
    }
}
