package org.fmworkbench.training;

import java.util.Random;

/** The streams of random numbers of a run, each a function of the seed and of nothing else. */
final class Streams {
    private static final long START = 1;
    private static final long SHUFFLE = 2;

    private Streams() {}

    /** For the start of V. */
    static Random start(long seed) {
        return new Random(mix(mix(seed) + START));
    }

    /** For the order of the rows in one epoch. */
    static Random shuffle(long seed, int epoch) {
        return new Random(mix(mix(mix(seed) + SHUFFLE) + epoch));
    }

    /** SplitMix64's finalizer (Steele, Lea, Flood 2014): neighbouring seeds give unrelated streams. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
