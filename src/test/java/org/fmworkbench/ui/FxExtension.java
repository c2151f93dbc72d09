package org.fmworkbench.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * JavaFX for tests: starts the toolkit once in a JVM, runs code on its thread and waits. A test fails when anything is
 * thrown on the FX thread, even where no one waits for it.
 */
public final class FxExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final AtomicReference<Throwable> THROWN = new AtomicReference<>();
    private static final int TIMEOUT_SECONDS = 60;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        THROWN.set(null);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        pulse();
        Throwable thrown = THROWN.getAndSet(null);
        if (thrown != null) {
            throw new AssertionError("thrown on the FX thread", thrown);
        }
    }

    /** Starts the toolkit unless it runs. */
    public static void start() throws InterruptedException {
        if (STARTED.compareAndSet(false, true)) {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            if (!up.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit does not start");
            }
            Platform.setImplicitExit(false);
            run(() -> Thread.currentThread().setUncaughtExceptionHandler((t, e) -> THROWN.compareAndSet(null, e)));
        }
    }

    /** Runs {@code action} on the FX thread and waits for it. What it throws is thrown here. */
    public static void run(Action action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** Computes on the FX thread and waits for the result. What is thrown there is thrown here. */
    public static <T> T call(Task<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable t) {
                result.completeExceptionally(t);
            }
        });
        try {
            return result.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError("thrown on the FX thread", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread does not answer", e);
        }
    }

    /** Waits until two pulses have passed: what was asked for before is laid out and painted then. */
    public static void pulse() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch passed = new CountDownLatch(1);
            run(() -> new javafx.animation.AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    passed.countDown();
                }
            }.start());
            try {
                if (!passed.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("no pulse comes");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        run(() -> {});
    }

    /** Something to do on the FX thread. */
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }

    /** Something to compute on the FX thread. */
    public interface Task<T> {
        /** Computes it. */
        T call() throws Exception;
    }
}
