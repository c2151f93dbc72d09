package org.fmworkbench.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Checkpoints of one path, within a budget of memory. When there are too many, older ones are thinned out: the gap that is left
 * is kept small beside the distance to the newest, so that what has just been is reached fastest.
 */
final class Checkpoints {
    /** What the checkpoints of one path may take, in bytes. */
    static final long BUDGET = 64L << 20;

    private final long budget;
    private final List<Kept> kept = new ArrayList<>();
    private long bytes;

    /** A checkpoint and the moment it belongs to. */
    record Kept(Moment moment, Checkpoint checkpoint) {}

    Checkpoints(long budget) {
        this.budget = budget;
    }

    /** Keeps one more, if it fits the budget at all. */
    void add(Moment moment, Checkpoint checkpoint) {
        if (checkpoint.bytes() > budget) {
            return;
        }
        int at = after(moment);
        if (at > 0 && kept.get(at - 1).moment().equals(moment)) {
            return; // the same bits are there already
        }
        kept.add(at, new Kept(moment, checkpoint));
        bytes += checkpoint.bytes();
        while (bytes > budget) {
            bytes -= kept.remove(leastMissed()).checkpoint().bytes();
        }
    }

    /** The place of the first one after a moment. */
    private int after(Moment moment) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kept.get(middle).moment().compareTo(moment) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Neither the newest nor, while there is another, the oldest. */
    private int leastMissed() {
        int last = kept.size() - 1;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int n = 1; n < last; n++) {
            double gap = rows(n + 1) - rows(n - 1);
            double age = rows(last) - rows(n);
            double cost = gap / Math.max(1, age);
            if (cost < least) {
                least = cost;
                best = n;
            }
        }
        return best;
    }

    private double rows(int n) {
        return kept.get(n).moment().rows();
    }

    /** The last one that is not after a moment; null if there is none. */
    Kept before(Moment moment) {
        int at = after(moment);
        return at == 0 ? null : kept.get(at - 1);
    }

    /** The newest; null if there is none. */
    Kept newest() {
        return kept.isEmpty() ? null : kept.get(kept.size() - 1);
    }

    /** Copies of those up to a moment, in a collection of their own. */
    Checkpoints upTo(Moment moment) {
        Checkpoints copy = new Checkpoints(budget);
        for (Kept one : kept.subList(0, after(moment))) {
            copy.add(one.moment(), one.checkpoint());
        }
        return copy;
    }

    /** Gives up those of a moment and after it. */
    void removeFrom(Moment moment) {
        while (!kept.isEmpty() && !newest().moment().isBefore(moment)) {
            bytes -= kept.remove(kept.size() - 1).checkpoint().bytes();
        }
    }

    /** Only the newest, if it is small: what a path needs to be gone on with at once. */
    void keepNewestOnly(long atMost) {
        Kept newest = newest();
        kept.clear();
        bytes = 0;
        if (newest != null && newest.checkpoint().bytes() <= atMost) {
            add(newest.moment(), newest.checkpoint());
        }
    }

    /** What they take, in bytes; at most the budget. */
    long bytes() {
        return bytes;
    }

    int size() {
        return kept.size();
    }
}
