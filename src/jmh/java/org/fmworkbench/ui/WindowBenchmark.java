package org.fmworkbench.ui;

import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.training.TrainingSession;

/**
 * What watching costs: the window at 1920×1080 on {@code birdstrikes} with K = 16, training as fast as it goes. Prints frames a
 * second, the answer times of the FX thread and of Pause, and rows a second with and without the window. Run it with
 * {@code mvn -Pbenchmarks test-compile exec:exec -Dbenchmark=org.fmworkbench.ui.WindowBenchmark}.
 */
public final class WindowBenchmark {
    private static final int SECONDS = 10;
    private static final int EPOCHS = 1_000_000;

    private WindowBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws InterruptedException {
        FxExtension.start();
        try (OpenWindow window = new OpenWindow(1920, 1080)) {
            window.open("birdstrikes");
            FxExtension.run(() -> {
                RunSettings settings = window.workbench().settingsProperty().get();
                window.workbench().apply(settings.withK(16).withEpochs(EPOCHS));
                window.workbench().speed(Double.POSITIVE_INFINITY);
            });
            Snapshot ready = window.awaitSnapshot(s -> s.settings().k() == 16);
            for (String round : new String[] {"warm-up", "measured"}) {
                double alone = alone(ready.data(), ready.settings());
                System.out.printf("%s: %,.0f rows a second without the window%n", round, alone);
                double watched = watched(window);
                System.out.printf("%s: %,.0f rows a second with it, %.0f %%%n", round, watched, 100 * watched / alone);
            }
            pauses(window);
        }
        System.exit(0);
    }

    private static double alone(TrainingData data, RunSettings settings) throws InterruptedException {
        try (TrainingSession session = new TrainingSession(System::nanoTime, Throwable::printStackTrace)) {
            session.begin(data, settings);
            session.run(Granularity.SAMPLE);
            long start = System.nanoTime();
            Thread.sleep(SECONDS * 1000L);
            session.pause();
            double seconds = (System.nanoTime() - start) / 1e9;
            Snapshot last = session.take();
            while (last == null || last.phase() != Phase.PAUSED) {
                last = session.take();
            }
            return rows(last) / seconds;
        }
    }

    private static double watched(OpenWindow window) throws InterruptedException {
        AtomicLong frames = new AtomicLong();
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.incrementAndGet();
            }
        };
        FxExtension.run(() -> {
            window.workbench().reset();
            window.workbench().toggleRun();
        });
        window.awaitSnapshot(s -> s.phase() == Phase.RUNNING && s.position().step() > 0);
        FxExtension.run(counter::start);
        double rowsBefore = rows(window.snapshot());
        long framesBefore = frames.get();
        long start = System.nanoTime();
        long slowest = 0;
        while (System.nanoTime() - start < SECONDS * 1_000_000_000L) {
            long asked = System.nanoTime();
            FxExtension.run(() -> {});
            slowest = Math.max(slowest, System.nanoTime() - asked);
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = (rows(window.snapshot()) - rowsBefore) / seconds;
        System.out.printf(
                "%.1f frames a second; the FX thread answered within %.0f ms%n",
                (frames.get() - framesBefore) / seconds, slowest / 1e6);
        FxExtension.run(() -> {
            counter.stop();
            window.workbench().toggleRun();
        });
        window.awaitSnapshot(s -> s.phase() == Phase.PAUSED);
        return rate;
    }

    private static void pauses(OpenWindow window) throws InterruptedException {
        long slowest = 0;
        for (int n = 0; n < 20; n++) {
            FxExtension.run(() -> window.workbench().toggleRun());
            window.awaitSnapshot(s -> s.phase() == Phase.RUNNING);
            Thread.sleep(100);
            long asked = System.nanoTime();
            FxExtension.run(() -> window.workbench().toggleRun());
            window.awaitSnapshot(s -> s.phase() == Phase.PAUSED);
            slowest = Math.max(slowest, System.nanoTime() - asked);
        }
        System.out.printf("Pause was on the screen within %.0f ms (20 times)%n", slowest / 1e6);
    }

    private static double rows(Snapshot s) {
        int n = s.data().train().length;
        int batch = s.settings().batchSize() == 0 ? n : s.settings().batchSize();
        return (double) s.position().epoch() * n
                + (double) s.position().batch() * batch
                + s.position().sample();
    }
}
