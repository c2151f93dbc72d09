package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Going back and forth on a run's path. The oracle is what was shown when the run was there for the first time. */
class TravelTest {
    private static final Watch WATCH = Watch.following(100).withTables(true);

    /** A stop of the first run: the moment, and what was shown. */
    private record Stop(Moment moment, String seen) {}

    static Stream<Arguments> runs() {
        return Stream.of(OptimizerKind.values()).flatMap(kind -> Stream.of(1, 4, 0)
                .flatMap(batch -> Stream.of(Tables.values()).flatMap(tables -> Stream.of(Granularity.values())
                        .map(step -> Arguments.of(kind, batch, tables, step)))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whatIsShownIsWhatWasShown(OptimizerKind kind, int batch, Tables tables, Granularity step) {
        Random random = new Random(23);
        TrainingRun run = run(kind, batch, tables);
        List<Stop> stops = firstTime(run, step, random);
        for (int trip = 0; trip < 40; trip++) {
            Stop to = stops.get(random.nextInt(stops.size()));
            run.depart(to.moment(), step);
            go(run, random);
            assertEquals(to.moment(), run.moment());
            assertEquals(to.seen(), shown(run), "seed 23, trip " + trip);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void backIsTheWayThatOneCame(OptimizerKind kind, int batch, Tables tables, Granularity step) {
        Random random = new Random(29);
        TrainingRun run = run(kind, batch, tables);
        List<Stop> stops = firstTime(run, step, random);
        for (int n = stops.size() - 2; n >= 0; n--) {
            Moment back = run.before(run.moment(), step);
            run.depart(back, step);
            go(run, random);
            assertEquals(stops.get(n), new Stop(run.moment(), shown(run)), "seed 29, stop " + n);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void goingOnAgainIsTheSameWay(OptimizerKind kind, int batch, Tables tables, Granularity step) {
        Random random = new Random(31);
        TrainingRun run = run(kind, batch, tables);
        List<Stop> stops = firstTime(run, step, random);
        Curves curves = run.path().history().copy();
        run.depart(Moment.START, step);
        go(run, random);
        for (Stop stop : stops.subList(1, stops.size())) {
            step(run, step, random);
            assertEquals(stop, new Stop(run.moment(), shown(run)));
        }
        assertSame(curves, run.path().history().copy(), "nothing was recorded twice");
    }

    private static TrainingRun run(OptimizerKind kind, int batch, Tables tables) {
        TrainingData data = Runs.data(25, 3, 4, tables, Loss.LOGISTIC, 5);
        RunSettings settings = Runs.settings(2, kind, 0.1, 0.01, batch);
        Path path = Path.of(1, "run", data, RunScript.of(settings), Moment.START, null);
        return TrainingRun.on(path, () -> 0);
    }

    /** Learns three epochs, changes the settings on the way, and writes down what is shown at each stop. */
    private static List<Stop> firstTime(TrainingRun run, Granularity step, Random random) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(run.moment(), shown(run)));
        while (run.moment().rows() < 3L * run.path().data().train().length) {
            step(run, step, random);
            stops.add(new Stop(run.moment(), shown(run)));
            if (random.nextInt(4) == 0) {
                RunSettings now = run.path().script().settingsAt(run.moment());
                run.tune(now.withLearningRate(now.learningRate() * 0.9).withL2(random.nextInt(2) * 0.02));
                stops.add(new Stop(run.moment(), shown(run)));
            }
        }
        return stops;
    }

    private static void step(TrainingRun run, Granularity step, Random random) {
        if (run.makeChangeThatIsNext()) {
            return;
        }
        run.openStep(WATCH, step);
        while (!run.advance(step, () -> random.nextInt(4) == 0)) {
            assertTrue(run.isRecording());
        }
        run.closeStep();
    }

    private static void go(TrainingRun run, Random random) {
        while (!run.travel(WATCH, () -> random.nextInt(4) == 0)) {
            assertTrue(run.isTravelling());
        }
    }

    private static String shown(TrainingRun run) {
        return Seen.of(run.snapshot(Phase.PAUSED, WATCH, List.of(), Optional.empty(), 0));
    }

    @Test
    void aLookLeavesTheRunWhereItIs() {
        Random random = new Random(37);
        TrainingRun run = run(OptimizerKind.ADAM, 4, Tables.PER_FIELD);
        List<Stop> stops = firstTime(run, Granularity.SAMPLE, random);
        String here = shown(run);
        TrainingRun look = TrainingRun.looking(run.path());
        for (int n = 0; n < 40; n++) {
            Stop to = stops.get(random.nextInt(stops.size()));
            look.follow();
            look.depart(to.moment(), Granularity.SAMPLE);
            go(look, random);
            assertEquals(to.seen(), shown(look));
            assertEquals(here, shown(run));
        }
        assertEquals(stops.get(stops.size() - 1).moment(), run.path().end());
    }

    @Test
    void aBranchHasTheNumbersOfARunThatWasChangedThere() {
        Random random = new Random(41);
        TrainingRun run = run(OptimizerKind.SGD, 4, Tables.SHARED);
        firstTime(run, Granularity.SAMPLE, random);
        for (int trial = 0; trial < 20; trial++) {
            long rows = random.nextInt((int) run.path().end().rows() + 1);
            run.depart(run.momentAt(rows), Granularity.BATCH);
            go(run, random);
            Moment end = run.path().end();
            RunScript script = run.path().script();
            TrainingRun branch = run.branch(2, "branch", Granularity.BATCH);
            if (branch.isTravelling()) {
                go(branch, random);
            }
            assertEquals(run.moment(), branch.moment());
            assertEquals(shown(run), shown(branch));
            branch.tune(script.settingsAt(run.moment()).withLearningRate(0.5));
            while (branch.moment().rows() < rows + 20) {
                step(branch, Granularity.SAMPLE, random);
            }
            assertEquals(end, run.path().end(), "the old path stays");
            assertEquals(script, run.path().script());
            assertIsStraight(branch);
        }
    }

    /** A branch shows and has recorded what a run has that never was anywhere else. */
    private static void assertIsStraight(TrainingRun branch) {
        Path path = branch.path();
        TrainingRun straight = TrainingRun.on(Path.of(1, "", path.data(), path.script(), path.end(), null), () -> 0);
        straight.depart(path.end(), Granularity.SAMPLE);
        assertTrue(straight.travel(WATCH, () -> false));
        assertEquals(
                0.5,
                straight.snapshot(Phase.PAUSED, WATCH, List.of(), Optional.empty(), 0)
                        .settings()
                        .learningRate());
        assertEquals(shown(straight), shown(branch));
        Curves expected = straight.path().history().copy();
        Curves actual = path.history().copy();
        assertArrayEquals(
                expected.of(CurveKind.BATCH_LOSS).last(),
                actual.of(CurveKind.BATCH_LOSS).last());
        assertArrayEquals(
                expected.of(CurveKind.HOLDOUT_LOSS).last(),
                actual.of(CurveKind.HOLDOUT_LOSS).last());
    }
}
