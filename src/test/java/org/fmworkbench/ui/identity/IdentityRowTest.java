package org.fmworkbench.ui.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.FxExtension;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
@Timeout(120)
class IdentityRowTest {
    private Pulse pulse;
    private Workbench workbench;
    private IdentityRow row;

    @BeforeEach
    void open() {
        FxExtension.run(() -> {
            pulse = new Pulse();
            workbench = new Workbench(pulse);
            row = new IdentityRow(workbench);
            pulse.start();
            workbench.openFirst();
        });
        await(() -> workbench.snapshotProperty().get() != null);
    }

    @AfterEach
    void close() {
        FxExtension.run(() -> {
            pulse.stop();
            workbench.close();
        });
    }

    @Test
    void followsTheRunWhileItsStageIsShownAndAsksForAllTables() {
        assertNull(FxExtension.call(this::shown));
        toIdentity();
        Snapshot now = snapshot();
        ShownRow shown = FxExtension.call(this::shown);
        assertArrayEquals(now.row().v(), shown.row().v());
        assertEquals(17, shown.row().tables().rows());
        assertEquals(
                shown.row().tables().stacked()[now.row().tableRows()[5] * 2 + 1],
                shown.row().v(5, 1));
        assertEquals(now.row().naive(), Line.D1.value(shown.row(), Arithmetic.DOUBLE), 1e-15);
        assertTrue(shown.labels().get(0).startsWith("head"), shown.labels().get(0));
        assertEquals("row " + (now.row().row() + 1) + " · epoch 1 · batch 1/346 · sample 0/1", shown.position());
        step();
        assertArrayEquals(
                snapshot().row().v(), FxExtension.call(() -> shown().row().v()));
    }

    @Test
    void aRowThatIsHeldStillIsRenewedWhenItIsLetGo() {
        toIdentity();
        ShownRow held = FxExtension.call(() -> {
            row.freeze(true);
            return shown();
        });
        step();
        assertSame(held, FxExtension.call(this::shown));
        FxExtension.run(() -> row.freeze(false));
        assertEquals(snapshot().row().row(), FxExtension.call(() -> shown().number()));
    }

    @Test
    void whatIsTypedIsACopyThatOneCallPutsBack() {
        toIdentity();
        ShownRow before = FxExtension.call(this::shown);
        FxExtension.run(() -> {
            row.setV(2, 1, 0.5);
            row.setX(0, -1);
        });
        ShownRow typed = FxExtension.call(this::shown);
        assertTrue(typed.whatIf() && row.whatIfProperty().get());
        assertEquals(0.5, typed.row().v(2, 1));
        assertEquals(-1, typed.row().x(0));
        assertEquals(before.row().v(0, 0), typed.row().v(0, 0));
        step();
        assertSame(typed, FxExtension.call(this::shown));
        FxExtension.run(row::putBack);
        assertFalse(row.whatIfProperty().get());
        assertArrayEquals(
                snapshot().row().v(), FxExtension.call(() -> shown().row().v()));
        assertTrue(FxExtension.call(() -> shown().row().isOneHot()));
    }

    @Test
    void anotherDataSetEndsWhatIfAndHolding() {
        toIdentity();
        FxExtension.run(() -> {
            row.freeze(true);
            row.setX(0, 2);
            workbench.open("titanic");
        });
        await(() -> shown().row().fields() == 3);
        assertFalse(FxExtension.call(
                () -> row.frozenProperty().get() || row.whatIfProperty().get() || shown().whatIf()));
    }

    private ShownRow shown() {
        return row.shownProperty().get();
    }

    private Snapshot snapshot() {
        return FxExtension.call(() -> workbench.snapshotProperty().get());
    }

    private void toIdentity() {
        FxExtension.run(() -> workbench.stageProperty().set(StageName.IDENTITY));
        await(() -> workbench.snapshotProperty().get().tables() != null);
    }

    private void step() {
        long before = snapshot().position().step();
        FxExtension.run(workbench::step);
        await(() -> workbench.snapshotProperty().get().position().step() > before && !workbench.isBusy());
    }

    private static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!FxExtension.call(condition::get)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            FxExtension.pulse();
        }
    }
}
