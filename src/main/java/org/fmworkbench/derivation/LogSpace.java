package org.fmworkbench.derivation;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Numbers in equal factors. */
final class LogSpace {
    private LogSpace() {}

    /** {@code points} numbers from {@code from} to {@code to}, both above 0; the first and the last are these exactly. */
    static DoubleStream of(double from, double to, int points) {
        double low = StrictMath.log(from);
        double high = StrictMath.log(to);
        return IntStream.range(0, points)
                .mapToDouble(n ->
                        n == 0 ? from : n == points - 1 ? to : StrictMath.exp(low + (high - low) * n / (points - 1)));
    }
}
