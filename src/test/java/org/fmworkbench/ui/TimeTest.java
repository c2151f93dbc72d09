package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.TimeBar;
import org.fmworkbench.ui.time.RunToViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back, the bar over all that has happened, branches, pins, and what is said when a run stops by itself, in the window. */
@Timeout(120)
@ExtendWith(FxExtension.class)
class TimeTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void backShowsTheStepBeforeBitForBit() {
        Snapshot[] seen = new Snapshot[6];
        for (int step = 1; step < 6; step++) {
            window.press(KeyCode.RIGHT);
            int updates = step;
            seen[step] = window.awaitSnapshot(
                    s -> s.phase() == Phase.PAUSED && s.position().step() == updates && s.stepIsCurrent());
        }
        for (int step = 4; step > 0; step--) {
            window.press(KeyCode.LEFT);
            int updates = step;
            Snapshot now = window.awaitSnapshot(
                    s -> s.phase() == Phase.PAUSED && s.position().step() == updates);
            assertArrayEquals(seen[step].entries().values(), now.entries().values());
            assertArrayEquals(seen[step].entries().delta(), now.entries().delta());
            assertEquals(seen[step].row().logit(), now.row().logit());
            assertArrayEquals(seen[step].step().gradient(), now.step().gradient());
            assertEquals(5, now.timeline().end().rows());
        }
        assertTrue(text("state").contains("past"), text("state"));
    }

    @Test
    void theBarGoesAnywhereByMouseAndKeys() {
        window.train(3);
        TimeBar bar = window.node(TimeBar.class, "timeBar");
        Snapshot end = window.snapshot();
        double half = FxExtension.call(bar::getWidth) / 2;
        window.point(bar, half, 15);
        assertTrue(text("timeCaption").startsWith("epoch 2"), text("timeCaption"));
        window.clickHere();
        Snapshot middle = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.timeline().isPast());
        assertEquals(1, middle.position().epoch());
        window.press(KeyCode.PAGE_UP);
        Snapshot epoch = window.awaitSnapshot(
                s -> s.position().epoch() == 1 && s.position().batch() == 0);
        assertEquals(1, epoch.latest().epoch());
        window.press(KeyCode.HOME);
        window.awaitSnapshot(s -> s.timeline().moment().rows() == 0 && s.phase() == Phase.PAUSED);
        window.press(KeyCode.END);
        Snapshot again = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && !s.timeline().isPast());
        assertEquals(end.position(), again.position());
        assertArrayEquals(end.entries().values(), again.entries().values());
        assertEquals(end.latest(), again.latest());
    }

    @Test
    void aChangeOfTheLearningRateIsTakenBackAndMadeAgain() {
        window.press(KeyCode.RIGHT);
        window.awaitSnapshot(s -> s.position().step() == 1);
        change(0.5);
        window.awaitSnapshot(s -> s.settings().learningRate() == 0.5);
        window.press(KeyCode.RIGHT);
        Snapshot after = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.position().step() == 2);
        window.press(KeyCode.LEFT);
        window.awaitSnapshot(s -> s.position().step() == 1 && s.phase() == Phase.PAUSED);
        assertEquals(
                "0.5",
                FxExtension.call(
                        () -> window.window().settings().learningRateProperty().get()));
        window.press(KeyCode.LEFT);
        window.awaitSnapshot(s -> s.settings().learningRate() == 0.1);
        assertEquals(1, window.snapshot().position().step());
        assertEquals(
                "0.1",
                FxExtension.call(
                        () -> window.window().settings().learningRateProperty().get()));
        window.press(KeyCode.RIGHT);
        window.awaitSnapshot(s -> s.settings().learningRate() == 0.5);
        assertEquals(
                "0.5",
                FxExtension.call(
                        () -> window.window().settings().learningRateProperty().get()));
        window.press(KeyCode.RIGHT);
        Snapshot again = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.position().step() == 2);
        assertArrayEquals(after.entries().values(), again.entries().values());
    }

    @Test
    void aChangeInThePastLeavesThePathOnABranch() {
        window.train(2);
        Snapshot end = window.snapshot();
        window.press(KeyCode.HOME);
        window.awaitSnapshot(s -> s.timeline().moment().rows() == 0 && s.phase() == Phase.PAUSED);
        change(0.7);
        Snapshot branch = window.awaitSnapshot(s -> s.settings().learningRate() == 0.7);
        assertEquals(1, branch.timeline().tracks().size());
        assertEquals(
                end.timeline().end(), branch.timeline().tracks().get(0).result().end());
        assertEquals(
                end.latest(),
                branch.timeline().tracks().get(0).result().outcome().latest());
        assertTrue(text("timeCaption").contains("branch"), text("timeCaption"));
        FxExtension.run(() -> window.workbench()
                .time()
                .goOnWith(window.workbench()
                        .snapshotProperty()
                        .get()
                        .timeline()
                        .tracks()
                        .get(0)));
        Snapshot back = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.position().equals(end.position()));
        assertArrayEquals(end.entries().values(), back.entries().values());
        assertEquals(0.1, back.settings().learningRate());
    }

    @Test
    void pointingAtTheCurveShowsThatMomentAndAClickGoesThere() {
        window.train(3);
        Snapshot end = window.snapshot();
        SeriesChart chart = window.node(SeriesChart.class, "curveChart");
        window.point(chart, FxExtension.call(chart::getWidth) / 2, FxExtension.call(chart::getHeight) / 2);
        Snapshot look = window.awaitSnapshot(s -> s.position().epoch() < 3);
        assertTrue(text("state").contains("pointer"), text("state"));
        Snapshot then = straight(look.timeline().moment());
        assertArrayEquals(then.entries().values(), look.entries().values());
        window.point(window.node(Node.class, "heatmap"), 5, 5);
        assertEquals(
                end.position(),
                window.awaitSnapshot(s -> s.position().epoch() == 3).position());
        window.point(chart, FxExtension.call(chart::getWidth) / 2, FxExtension.call(chart::getHeight) / 2);
        window.clickHere();
        window.point(window.node(Node.class, "heatmap"), 5, 5);
        Snapshot there = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.timeline().isPast());
        assertEquals(look.timeline().moment(), there.timeline().moment());
        assertArrayEquals(look.entries().values(), there.entries().values());
        assertEquals(look.latest(), there.latest());
    }

    /** The same moment of the same run, come to without any detour. */
    private Snapshot straight(Moment moment) {
        try (OpenWindow other = new OpenWindow(1280, 720)) {
            FxExtension.run(() -> other.workbench().granularityProperty().set(Granularity.BATCH));
            for (long n = 1; n <= moment.rows(); n++) {
                FxExtension.run(() -> other.workbench().step());
            }
            return other.awaitSnapshot(
                    s -> s.phase() == Phase.PAUSED && s.timeline().moment().equals(moment));
        }
    }

    @Test
    void pinAndBranchByKey() {
        window.train(1);
        window.press(KeyCode.P);
        window.awaitSnapshot(s -> s.timeline().tracks().size() == 1);
        assertTrue(window.snapshot().timeline().tracks().get(0).pinned());
        window.press(KeyCode.B);
        window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.timeline().tracks().size() == 2);
        assertFalse(window.snapshot().timeline().tracks().get(1).pinned());
    }

    @Test
    void aRunThatDivergesOffersTheWayBack() {
        window.train(2);
        change(100000);
        FxExtension.run(() -> window.workbench().toggleRun());
        window.awaitSnapshot(s -> s.phase() == Phase.DIVERGED);
        assertTrue(text("noticeText").contains("100000"), text("noticeText"));
        Button offer = window.node(Button.class, "noticeOffer");
        assertTrue(FxExtension.call(offer::getText).contains("10000"), FxExtension.call(offer::getText));
        window.click("noticeOffer");
        Snapshot now = window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.settings().learningRate() == 10000);
        assertTrue(now.divergence().isEmpty());
        assertTrue(now.position().epoch() <= 2);
        assertEquals(1, now.timeline().tracks().size());
        assertTrue(
                now.timeline().tracks().get(0).result().outcome().divergence().isPresent());
        Node notice = window.node(Node.class, "notice");
        assertFalse(FxExtension.call(notice::isVisible));
    }

    @Test
    void aRunToALossStopsAndSaysSo() {
        window.open("titanic");
        FxExtension.run(() -> {
            window.workbench().granularityProperty().set(Granularity.EPOCH);
            window.workbench().speed(Double.POSITIVE_INFINITY);
        });
        FxExtension.run(() -> {
            RunToViewModel runTo = window.window().runTo();
            runTo.lossProperty().set("none");
            assertFalse(runTo.run(RunToViewModel.Choice.LOSS));
            assertTrue(runTo.errorProperty().get().contains("none"));
            runTo.lossProperty().set("0.55");
            assertTrue(runTo.run(RunToViewModel.Choice.LOSS));
        });
        Snapshot end = window.awaitSnapshot(s -> s.phase() == Phase.FINISHED);
        assertTrue(end.latest().train().loss() <= 0.55);
        assertTrue(text("noticeText").contains("0.55"), text("noticeText"));
    }

    @Test
    void aRunWithoutImprovementStopsAndOffersTheBestEpoch() {
        window.open("titanic");
        FxExtension.run(() -> {
            window.workbench().speed(Double.POSITIVE_INFINITY);
            RunToViewModel runTo = window.window().runTo();
            runTo.patienceProperty().set("3");
            assertTrue(runTo.run(RunToViewModel.Choice.PATIENCE));
        });
        Snapshot end = window.awaitSnapshot(s -> s.phase() == Phase.FINISHED);
        EpochMetrics best = end.timeline().arrival().orElseThrow().best();
        assertEquals(end.position().epoch(), best.epoch() + 3);
        window.click("noticeOffer");
        Snapshot there = window.awaitSnapshot(s -> s.phase() == Phase.PAUSED);
        assertEquals(best, there.latest());
        assertEquals(best.epoch(), there.position().epoch());
    }

    private void change(double learningRate) {
        FxExtension.run(() -> {
            window.window().settings().learningRateProperty().set(String.valueOf(learningRate));
            window.window().settings().commit();
        });
    }

    private String text(String id) {
        Label label = window.node(Label.class, id);
        return FxExtension.call(label::getText);
    }
}
