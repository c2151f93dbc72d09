package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.SavedState;
import org.junit.jupiter.api.Test;

/** Memory for going back: bounded, whatever the run. */
class CheckpointsTest {
    private static final Watch WATCH = Watch.following(100).withTables(true);

    private static Checkpoint checkpoint(long rows, int numbers) {
        return new Checkpoint(rows, new SavedState(new double[numbers], new long[0]), null);
    }

    @Test
    void olderOnesAreThinnedOutAndTheBudgetHolds() {
        long each = checkpoint(0, 100).bytes();
        Checkpoints kept = new Checkpoints(50 * each);
        for (int n = 0; n < 10_000; n++) {
            kept.add(new Moment(n, 0), checkpoint(n, 100));
            assertTrue(kept.bytes() <= 50 * each);
        }
        assertEquals(50, kept.size());
        long later = 10_000;
        long gap = 0;
        for (Checkpoints.Kept one = kept.newest(); one != null; one = before(kept, one)) {
            long age = 10_000 - one.moment().rows();
            gap = later - one.moment().rows();
            assertTrue(gap <= 1 + age / 2, "a gap of " + gap + " at an age of " + age);
            later = one.moment().rows();
        }
        assertEquals(0, later, "the oldest stays");
    }

    private static Checkpoints.Kept before(Checkpoints kept, Checkpoints.Kept one) {
        long rows = one.moment().rows();
        return rows == 0 ? null : kept.before(new Moment(rows - 1, 0));
    }

    @Test
    void whatDoesNotFitIsNotKept() {
        Checkpoints kept = new Checkpoints(1000);
        kept.add(Moment.START, checkpoint(0, 1000));
        assertEquals(0, kept.bytes());
        assertNull(kept.newest());
        kept.add(Moment.START, checkpoint(0, 10));
        kept.add(new Moment(5, 0), checkpoint(5, 10));
        kept.removeFrom(new Moment(5, 0));
        assertEquals(Moment.START, kept.newest().moment());
        assertEquals(checkpoint(0, 10).bytes(), kept.bytes());
        kept.keepNewestOnly(10);
        assertEquals(0, kept.size());
    }

    /** With a budget so small that nearly all checkpoints are thinned out, and compared with a run that never goes back. */
    @Test
    void aMillionUpdatesAreScrubbedWithinTheBudget() {
        TrainingData data = Runs.data(125, 3, 40, Tables.PER_FIELD, Loss.LOGISTIC, 5);
        RunSettings settings = Runs.settings(4, OptimizerKind.SGD, 0.05, 1e-4, 1);
        long budget = 200_000;
        Path path = Path.of(1, "", data, RunScript.of(settings), Moment.START, null, budget);
        TrainingRun run = TrainingRun.on(path, () -> 0);
        long rows = 1_000_000;
        int epochs = (int) (rows / data.train().length);
        for (int epoch = 0; epoch < epochs; epoch++) {
            run.advance(Granularity.EPOCH, () -> false);
            assertTrue(path.checkpoints().bytes() <= budget);
        }
        assertEquals(rows, path.grid().updates(path.end().rows()));
        assertTrue(path.checkpoints().size() > 10);
        path.history().copy().all().values().forEach(curve -> assertTrue(curve.size() <= 1 << 14));
        Random random = new Random(3);
        for (int trip = 0; trip < 5; trip++) {
            long to = (long) (random.nextDouble() * rows);
            run.depart(run.momentAt(to), Granularity.SAMPLE);
            assertTrue(run.travel(WATCH, () -> false));
            Trainer straight = Runs.trainer(data, settings);
            straight.advance(to, () -> false);
            Snapshot now = run.snapshot(Phase.PAUSED, WATCH, List.of(), Optional.empty(), 0);
            assertEquals(straight.position(), now.position());
            assertEquals(Runs.bits(straight.copyParameters()), bits(now), "seed 3, trip " + trip);
        }
    }

    private static long bits(Snapshot now) {
        long hash = Double.doubleToRawLongBits(now.row().bias());
        for (double[] values : new double[][] {now.weights(), now.tables()}) {
            for (double value : values) {
                hash = 31 * hash + Double.doubleToRawLongBits(value);
            }
        }
        return hash;
    }
}
