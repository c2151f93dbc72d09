package org.fmworkbench.ui.verify.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.FxExtension;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.lines.Verdict.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A verification that waits behind other long work. */
@ExtendWith(FxExtension.class)
@Timeout(60)
class LinesViewModelTest {
    private final CountDownLatch others = new CountDownLatch(1);
    private Pulse pulse;
    private Workbench workbench;
    private LinesViewModel model;

    @BeforeEach
    void open() {
        FxExtension.run(() -> {
            pulse = new Pulse();
            workbench = new Workbench(pulse);
            model = new LinesViewModel(workbench, new IdentityRow(workbench), new SimpleBooleanProperty());
            workbench.stageProperty().set(StageName.VERIFY);
            pulse.start();
            workbench.openFirst();
        });
        await(() -> workbench.snapshotProperty().get() != null
                && workbench.snapshotProperty().get().tables() != null);
        FxExtension.run(() -> {
            model.input().trials().textProperty().set("1");
            workbench.jobs().start(job -> waitForTheOthers(), done -> {}, refused -> {});
        });
    }

    @AfterEach
    void close() {
        others.countDown();
        FxExtension.run(() -> {
            pulse.stop();
            workbench.close();
        });
    }

    @Test
    void isCancelledWithoutATraceWhileItWaits() {
        String before = outcome();
        FxExtension.run(() -> model.verify());
        assertEquals("Verifying…", outcome());
        FxExtension.run(() -> model.verifying().cancel());
        others.countDown();
        await(() -> !model.verifying().runningProperty().get());
        assertEquals(before, outcome());
    }

    @Test
    void saysNothingOfDataThatAreNoLongerOpen() {
        FxExtension.run(() -> {
            model.verify();
            workbench.open("xor");
        });
        await(() -> column().title().equals("every row of xor"));
        others.countDown();
        await(() -> model.outcomeProperty().get().contains(" rows in "));
        assertEquals("every row of xor", FxExtension.call(this::column).title());
        assertEquals(
                State.OPEN, FxExtension.call(this::column).verdicts().get(5).state());
        assertEquals(
                State.HOLDS,
                FxExtension.call(() -> model.columnProperty(RowSetName.PROBES).get())
                        .verdicts()
                        .get(5)
                        .state());
        assertTrue(FxExtension.call(() -> model.outdatedProperty().get()));
    }

    @Test
    void isOutdatedOnceOtherDataAreOpen() {
        others.countDown();
        FxExtension.run(() -> model.verify());
        await(() -> column().verdicts().get(5).state() == State.HOLDS);
        assertFalse(FxExtension.call(() -> model.outdatedProperty().get()));
        FxExtension.run(() -> workbench.open("xor"));
        await(() -> model.outdatedProperty().get());
        assertEquals(
                State.OPEN, FxExtension.call(this::column).verdicts().get(5).state());
    }

    @Test
    void aRowBeyondTheDataIsNotHeld() {
        FxExtension.run(() -> hold(431));
        assertEquals(431, FxExtension.call(() -> workbench.watchProperty().get().heldRow()));
        FxExtension.run(() -> hold(9000));
        assertEquals(
                Watch.FOLLOW,
                FxExtension.call(() -> workbench.watchProperty().get().heldRow()));
    }

    private boolean waitForTheOthers() {
        try {
            return others.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void hold(int row) {
        workbench.watchProperty().set(workbench.watchProperty().get().withRow(row));
    }

    private Column column() {
        return model.columnProperty(RowSetName.DATA).get();
    }

    private String outcome() {
        return FxExtension.call(() -> model.outcomeProperty().get());
    }

    private static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!FxExtension.call(condition::get)) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            FxExtension.pulse();
        }
    }
}
