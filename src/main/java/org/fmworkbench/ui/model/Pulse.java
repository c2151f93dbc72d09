package org.fmworkbench.ui.model;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The only way from other threads to the FX thread: {@link #later} for a single message, {@link #onPulse} for looking at the
 * mailbox once a frame. The timer runs only while the window asks for it.
 */
public final class Pulse {
    private final List<Runnable> listeners = new ArrayList<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            for (Runnable listener : listeners) {
                listener.run();
            }
        }
    };

    /** Runs {@code task} on the FX thread, soon. */
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /** Calls {@code listener} on the FX thread once a frame while the pulse is running. */
    public void onPulse(Runnable listener) {
        listeners.add(listener);
    }

    /** Starts, when the window comes up. */
    public void start() {
        timer.start();
    }

    /** Stops, when nothing is shown. */
    public void stop() {
        timer.stop();
    }
}
