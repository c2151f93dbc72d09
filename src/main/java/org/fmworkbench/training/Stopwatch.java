package org.fmworkbench.training;

import java.util.function.LongSupplier;

/** Time spent on training steps and on evaluation, told apart. The clock comes from outside; without one it does nothing. */
final class Stopwatch {
    private LongSupplier nanoTime;
    private long since;
    private long training;
    private long evaluation;
    private boolean evaluating;

    void clock(LongSupplier clock) {
        nanoTime = clock;
    }

    void start() {
        if (nanoTime != null) {
            since = nanoTime.getAsLong();
        }
    }

    void stop() {
        if (nanoTime != null) {
            long now = nanoTime.getAsLong();
            if (evaluating) {
                evaluation += now - since;
            } else {
                training += now - since;
            }
            since = now;
        }
    }

    /** From here on it is evaluation that takes the time, or training again. */
    void evaluating(boolean now) {
        stop();
        evaluating = now;
    }

    long training() {
        return training;
    }

    long evaluation() {
        return evaluation;
    }
}
