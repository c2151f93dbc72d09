package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void whateverATaskThrowsIsToldAndTheNextTaskRuns() throws InterruptedException {
        BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
        RuntimeException mistake = new IllegalStateException("a mistake");
        Error memory = new OutOfMemoryError("too little");
        CountDownLatch ran = new CountDownLatch(1);
        try (Background background = new Background("test", told::add)) {
            background.submit(() -> {
                throw mistake;
            });
            background.submit(() -> {
                throw memory;
            });
            background.submit(ran::countDown);
            assertTrue(ran.await(10, TimeUnit.SECONDS), "the thread has ended");
        }
        assertEquals(2, told.size());
        for (Throwable expected : List.of(mistake, memory)) {
            assertSame(expected, told.take());
        }
    }
}
