package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptedRunTest {
    private static final RunSettings START = Runs.settings(3, OptimizerKind.SGD, 0.1, 0.01, 7);

    @ParameterizedTest
    @EnumSource(OptimizerKind.class)
    void comesToTheBitsOfTheRunThatTheScriptTells(OptimizerKind optimizer) {
        TrainingData data = Runs.data(60, 4, 5, Tables.SHARED, Loss.LOGISTIC, 3);
        RunSettings start = START.withOptimizer(optimizer);
        Random random = new Random(11);
        for (int trial = 0; trial < 20; trial++) {
            Trainer live = Runs.trainer(data, start);
            RunScript script = RunScript.of(start);
            RunSettings now = start;
            int rows = 0;
            for (int leg = 0; leg < 4; leg++) {
                int more = 1 + random.nextInt(40);
                for (int n = 0; n < more; n++) {
                    live.step(Granularity.SAMPLE);
                }
                rows += more;
                now = now.withLearningRate(now.learningRate() * (0.5 + random.nextDouble()));
                now = random.nextBoolean() ? now : now.withL2(random.nextBoolean() ? 0 : 0.05 * random.nextDouble());
                live.change(now.learningRate(), now.l2());
                script = script.with(new Change(rows, now));
            }
            ScriptedRun replay = new ScriptedRun(data, script);
            Moment end = new Moment(rows, 4);
            while (!replay.advance(end, () -> random.nextInt(3) == 0)) {
                assertTrue(replay.moment().isBefore(end) || !replay.trainer().isSettled());
            }
            assertEquals(end, replay.moment());
            assertEquals(now, replay.settings());
            assertEquals(Runs.result(live), Runs.result(replay.trainer()), "seed 11");
        }
    }

    @Test
    void aMomentIsBeforeOrAfterAChange() {
        RunScript script = RunScript.of(START)
                .with(new Change(10, START.withL2(0.5)))
                .with(new Change(10, START.withL2(0.25)))
                .with(new Change(12, START));
        assertEquals(2, script.changes().size());
        assertEquals(new Moment(9, 0), script.after(9));
        assertEquals(new Moment(10, 1), script.after(10));
        assertEquals(new Moment(20, 2), script.after(20));
        assertTrue(script.has(new Moment(10, 0)));
        assertTrue(script.has(new Moment(12, 1)));
        assertFalse(script.has(new Moment(11, 0)));
        assertFalse(script.has(new Moment(12, 0)));
        assertFalse(script.has(new Moment(9, 1)));
        assertEquals(0.25, script.settingsAt(new Moment(12, 1)).l2());
        assertEquals(1, script.upTo(new Moment(12, 1)).changes().size());
        assertTrue(new Moment(10, 0).isBefore(new Moment(10, 1)));
        assertTrue(new Moment(9, 7).isBefore(new Moment(10, 0)));
    }

    @Test
    void aScriptThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RunScript.of(START).with(new Change(3, START.withK(4))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RunScript(START, null, List.of(new Change(3, START), new Change(2, START))));
        assertThrows(IllegalArgumentException.class, () -> new Moment(-1, 0));
    }
}
