package org.fmworkbench.training;

import java.util.function.LongSupplier;

/** Rows a second, over about the last half second. */
final class RateMeter {
    private static final long WINDOW = 500_000_000L;

    private final LongSupplier nanoTime;
    private long since;
    private long rowsThen;
    private double rate;

    RateMeter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    LongSupplier clock() {
        return nanoTime;
    }

    /** Begins anew with so many rows learned. */
    void restart(long rows) {
        since = nanoTime.getAsLong();
        rowsThen = rows;
        rate = 0;
    }

    /** The rate, now that so many rows have been learned in all. */
    double of(long rows) {
        long now = nanoTime.getAsLong();
        if (now - since >= WINDOW) {
            rate = (rows - rowsThen) * 1e9 / (now - since);
            since = now;
            rowsThen = rows;
        }
        return rate;
    }
}
