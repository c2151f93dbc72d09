package org.fmworkbench.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
@Timeout(60)
class JobsTest {
    private final Workbench workbench = FxExtension.call(() -> new Workbench(new Pulse()));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();

    @Test
    void quickWorkDoesNotWaitBehindLongWorkWhichClosingStops() throws Exception {
        CompletableFuture<String> quick = new CompletableFuture<>();
        FxExtension.run(() -> {
            workbench.jobs().start(this::goOnUntilCancelled, stopped::complete, message -> stopped.complete(false));
            workbench.quickJobs().start(job -> "read", quick::complete, quick::complete);
        });
        assertTrue(begun.await(30, TimeUnit.SECONDS));
        assertEquals("read", quick.get(30, TimeUnit.SECONDS));
        assertNull(stopped.getNow(null));
        FxExtension.run(workbench::close);
        assertEquals(true, stopped.get(30, TimeUnit.SECONDS));
    }

    private boolean goOnUntilCancelled(Job job) {
        begun.countDown();
        while (!job.cancelled()) {
            Thread.onSpinWait();
        }
        return true;
    }
}
