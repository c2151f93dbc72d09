package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time travel by the session's commands. */
@Timeout(60)
class SessionTravelTest {
    private static final RunSettings SETTINGS =
            Runs.settings(2, OptimizerKind.ADAM, 0.05, 0, 4).withEpochs(6);

    private final TrainingData data = Runs.data(50, 3, 4, Tables.PER_FIELD, Loss.LOGISTIC, 9);
    private final long epoch = data.train().length;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final TrainingSession session = new TrainingSession(System::nanoTime, failure::set);

    @BeforeEach
    void run() {
        session.watch(Watch.following(data.vocabulary()).withTables(true));
        session.open(data, SETTINGS);
        session.run(Granularity.EPOCH);
        await(s -> s.phase() == Phase.FINISHED);
    }

    @AfterEach
    void close() {
        session.close();
        assertNull(failure.get());
    }

    /** A trainer that went there without any detour. */
    private Trainer straight(long rows) {
        Trainer trainer = Runs.trainer(data, SETTINGS);
        trainer.advance(rows, () -> false);
        return trainer;
    }

    private void assertIsAt(long rows, Snapshot now) {
        Trainer straight = straight(rows);
        assertEquals(straight.position(), now.position());
        assertArrayEquals(straight.copyParameters().v(), now.tables());
        assertEquals(straight.lastEpoch().orElse(null), now.latest());
    }

    @Test
    void manyPressesOfBackGoBackAsManySteps() {
        for (int n = 0; n < 7; n++) {
            session.back(Granularity.BATCH);
        }
        assertIsAt(6 * epoch - 7 * 4, awaitAt(6 * epoch - 7 * 4));
        session.back(Granularity.EPOCH);
        assertIsAt(5 * epoch, awaitAt(5 * epoch));
        session.back(Granularity.SAMPLE);
        assertIsAt(5 * epoch - 1, awaitAt(5 * epoch - 1));
    }

    @Test
    void stepsThatAreAskedForOnTheWayAreDoneThere() {
        session.travel(2 * epoch + 5, Granularity.SAMPLE);
        session.step(Granularity.SAMPLE);
        session.step(Granularity.BATCH);
        assertIsAt(2 * epoch + 8, awaitAt(2 * epoch + 8));
    }

    @Test
    void aRunInThePastGoesTheSameWayToTheEndAndThenOn() {
        Snapshot end = awaitAgain();
        session.travel(3, Granularity.SAMPLE);
        awaitAt(3);
        session.run(Granularity.SAMPLE, new Goal.Epochs(8));
        Snapshot beyond = await(s -> s.phase() == Phase.FINISHED);
        assertEquals(8 * epoch, beyond.timeline().end().rows());
        assertIsAt(8 * epoch, beyond);
        assertEquals(8, beyond.curves().of(CurveKind.TRAIN_LOSS).count());
        assertEquals(6, end.curves().of(CurveKind.TRAIN_LOSS).count());
    }

    private Snapshot awaitAgain() {
        session.watch(Watch.following(data.vocabulary()).withTables(true));
        return await(s -> s.tables() != null);
    }

    @Test
    void aLookShowsAMomentAndLeavesTheRunAlone() {
        session.look(2 * epoch + 1, Granularity.SAMPLE);
        Snapshot look = await(session::takeLook, s -> true);
        assertIsAt(2 * epoch + 1, look);
        session.look(epoch, Granularity.EPOCH);
        assertIsAt(epoch, await(session::takeLook, s -> s.timeline().moment().rows() == epoch));
        session.lookAway();
        assertIsAt(6 * epoch, awaitAgain());
    }

    @Test
    void aChangeInThePastMakesABranchAndTheOldPathCanBeGoneOnWith() {
        session.travel(2 * epoch + 5, Granularity.SAMPLE);
        session.tune(SETTINGS.withLearningRate(0.5));
        Snapshot branch = await(s -> s.settings().learningRate() == 0.5 && s.phase() == Phase.PAUSED);
        assertIsAt(2 * epoch + 5, branch);
        assertEquals(
                new Change(2 * epoch + 5, SETTINGS.withLearningRate(0.5)),
                branch.timeline().script().changes().get(0));
        assertEquals(new Moment(2 * epoch + 5, 0), branch.timeline().origin().at());
        Track old = branch.timeline().tracks().get(0);
        assertFalse(old.pinned());
        assertEquals(old.id(), branch.timeline().origin().run());
        assertEquals(6 * epoch, old.result().end().rows());
        assertArrayEquals(
                straight(6 * epoch).copyParameters().v(), old.result().outcome().v());
        session.step(Granularity.EPOCH);
        await(s -> s.phase() == Phase.PAUSED && s.position().epoch() == 3);
        session.goOnWith(old.id());
        assertIsAt(6 * epoch, awaitAt(6 * epoch));
        Snapshot back = awaitAgain();
        assertEquals(old.id(), back.timeline().id());
        assertEquals(List.of(branch.timeline().name()), names(back));
        session.travel(epoch + 2, Granularity.SAMPLE);
        assertIsAt(epoch + 2, awaitAt(epoch + 2));
    }

    private static List<String> names(Snapshot now) {
        return now.timeline().tracks().stream().map(Track::name).toList();
    }

    @Test
    void pinsStayWhenAnotherRunBegins() {
        session.pin();
        session.branch();
        await(s -> s.timeline().tracks().size() == 2 && s.phase() == Phase.PAUSED);
        session.rename(2, "mine");
        session.begin(data, SETTINGS.withSeed(99));
        Snapshot other = await(s -> s.settings().seed() == 99);
        assertEquals(List.of("mine"), names(other));
        Track pin = other.timeline().tracks().get(0);
        assertArrayEquals(
                straight(6 * epoch).copyParameters().v(), pin.result().outcome().v());
        session.goOnWith(pin.id());
        Snapshot copy = awaitAt(6 * epoch);
        assertIsAt(6 * epoch, copy);
        assertEquals(pin.id(), copy.timeline().origin().run());
        assertEquals(List.of("mine"), names(copy), "a run that has not begun is not worth keeping; the pin stays");
        session.forget(pin.id());
        await(s -> s.timeline().tracks().isEmpty());
        session.pin();
        await(s -> s.timeline().tracks().size() == 1);
        session.open(data, SETTINGS);
        await(s -> s.timeline().tracks().isEmpty());
    }

    @Test
    void aSavedRunIsReopenedWhereItStood() {
        RunScript script = RunScript.of(SETTINGS).with(new Change(epoch + 3, SETTINGS.withLearningRate(0.01)));
        RunResult saved = new RunResult(data, script, new Moment(3 * epoch, 1), Curves.EMPTY, null);
        session.reopen(data, new Track(7, "saved", false, saved, null), new Moment(epoch + 3, 0), 9);
        Snapshot open =
                await(s -> s.phase() == Phase.PAUSED && s.timeline().moment().equals(new Moment(epoch + 3, 0)));
        assertIsAt(epoch + 3, open);
        assertTrue(open.timeline().changeIsNext());
        assertEquals("saved", open.timeline().name());
        assertEquals(3, open.curves().of(CurveKind.TRAIN_LOSS).count());
        session.step(Granularity.SAMPLE);
        assertEquals(
                0.01,
                await(s -> s.timeline().moment().changes() == 1).settings().learningRate());
    }

    @Test
    void pauseStaysWhereATripHasComeTo() {
        session.travel(0, Granularity.SAMPLE);
        session.pause();
        Snapshot rests = await(s -> s.phase() == Phase.PAUSED);
        assertTrue(rests.timeline().moment().rows() <= 6 * epoch);
        session.travel(6 * epoch, Granularity.SAMPLE);
        assertIsAt(6 * epoch, awaitAt(6 * epoch));
    }

    @Test
    void aRunStopsAtALossAndAtTheEndOfItsPatience() {
        session.run(Granularity.EPOCH, new Goal.LossReached(0.5));
        Snapshot reached = await(s -> s.phase() == Phase.FINISHED);
        assertTrue(reached.latest().train().loss() <= 0.5);
        session.run(Granularity.SAMPLE, new Goal.NoImprovement(4));
        Snapshot patient = await(s -> s.phase() == Phase.FINISHED
                && s.timeline().arrival().isPresent()
                && s.timeline().arrival().get().goal() instanceof Goal.NoImprovement);
        EpochMetrics best = patient.timeline().arrival().orElseThrow().best();
        assertEquals(patient.position().epoch(), best.epoch() + 4);
        assertTrue(best.holdout().loss() <= patient.latest().holdout().loss());
        session.travel(best.epoch() * epoch, Granularity.EPOCH);
        assertEquals(best, awaitAt(best.epoch() * epoch).latest());
    }

    @Test
    void aRunThatDivergedGoesBackAndOnWithAMilderLearningRate() {
        session.tune(SETTINGS.withLearningRate(1e300));
        session.run(Granularity.EPOCH, new Goal.Divergence());
        Snapshot diverged = await(s -> s.phase() == Phase.DIVERGED);
        session.travel(6 * epoch, Granularity.SAMPLE);
        session.tune(SETTINGS.withLearningRate(0.001));
        Snapshot mild = await(s -> s.phase() == Phase.PAUSED && s.settings().learningRate() == 0.001);
        assertTrue(mild.divergence().isEmpty());
        Track old = mild.timeline().tracks().get(0);
        assertEquals(diverged.divergence(), old.result().outcome().divergence());
        session.goOnWith(old.id());
        assertEquals(
                diverged.divergence(), await(s -> s.phase() == Phase.DIVERGED).divergence());
    }

    private Snapshot awaitAt(long rows) {
        return await(s -> s.phase() == Phase.PAUSED && s.timeline().moment().rows() == rows);
    }

    private Snapshot await(Predicate<Snapshot> wanted) {
        return await(session::take, wanted);
    }

    private static Snapshot await(Supplier<Snapshot> from, Predicate<Snapshot> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            Snapshot now = from.get();
            if (now != null && wanted.test(now)) {
                assertNotNull(now.timeline());
                return now;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("waited in vain");
    }
}
