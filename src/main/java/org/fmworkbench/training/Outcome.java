package org.fmworkbench.training;

import java.util.Optional;
import org.fmworkbench.fm.Parameters;

/**
 * What a run has come to at one moment. Immutable; the arrays must not be changed.
 *
 * @param position how far the run has come
 * @param latest the last evaluated epoch; null before the end of the first
 * @param bias w₀
 * @param w all of w, vocabulary numbers; null if V and w are too large to keep ({@link #isSmall})
 * @param v all of V, vocabulary × K row-major; null where {@code w} is
 * @param divergence why the run stopped, if it diverged
 */
public record Outcome(
        Position position, EpochMetrics latest, double bias, double[] w, double[] v, Optional<Divergence> divergence) {

    /** What {@code trainer} has come to, with all decay made up; the run does not change by it. */
    public static Outcome of(Trainer trainer) {
        Parameters now = trainer.parameters();
        boolean small = isSmall(now.vocabulary(), now.k());
        Parameters all = small ? trainer.copyParameters() : null;
        return new Outcome(
                trainer.position(),
                trainer.lastEpoch().orElse(null),
                now.bias(),
                small ? all.w() : null,
                small ? all.v() : null,
                trainer.divergence());
    }

    /** Whether V of vocabulary × K has no more than {@link Watch#LARGEST_TABLES} numbers. */
    static boolean isSmall(int vocabulary, int k) {
        return (long) vocabulary * k <= Watch.LARGEST_TABLES;
    }
}
