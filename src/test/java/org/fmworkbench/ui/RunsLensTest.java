package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Moment;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunResult;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Track;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.ui.chart.RunCurves;
import org.fmworkbench.ui.compare.CompareLens;
import org.fmworkbench.ui.compare.runs.RunLine;
import org.fmworkbench.ui.compare.runs.RunsViewModel;
import org.fmworkbench.ui.compare.runs.Variant;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs beside the one that goes on: pinned, computed, compared, renamed and given up, in the window. */
@Timeout(120)
@ExtendWith(FxExtension.class)
class RunsLensTest {
    private OpenWindow window;
    private RunsViewModel model;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        model = window.window().runs();
        window.show(StageName.COMPARE);
        FxExtension.run(() -> window.window().compare().lensProperty().set(CompareLens.RUNS));
        FxExtension.run(() -> window.workbench().granularityProperty().set(Granularity.EPOCH));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Snapshot step(int epoch) {
        window.press(KeyCode.RIGHT);
        return window.awaitSnapshot(
                s -> s.phase() == Phase.PAUSED && s.position().epoch() == epoch);
    }

    private List<RunLine> lines() {
        return FxExtension.call(() -> model.linesProperty().get());
    }

    /** The table as it is on the screen: what, A, B, B − A. */
    private String[] row(String label) {
        TableView<?> table = window.node(TableView.class, "runTable");
        return FxExtension.call(() -> {
            for (int n = 0; n < table.getItems().size(); n++) {
                int row = n;
                String[] texts = table.getColumns().stream()
                        .map(column -> ((TableColumn<?, ?>) column).getCellData(row))
                        .toArray(String[]::new);
                if (texts[0].equals(label)) {
                    return texts;
                }
            }
            return new String[0];
        });
    }

    private Track add(Variant variant) {
        int before = window.snapshot().timeline().tracks().size();
        FxExtension.run(() -> model.newRuns().start(variant));
        Snapshot now = window.awaitSnapshot(s -> s.timeline().tracks().size() > before);
        FxExtension.pulse();
        return now.timeline().tracks().get(before);
    }

    @Test
    void aRunThatIsAddedHasTheNumbersOfOneThatIsDrivenByHand() {
        Snapshot first = step(1);
        RunResult added = add(Variant.SEED).result();
        RunSettings settings = first.settings().withSeed(first.settings().seed() + 1);
        assertEquals(settings, added.script().start());
        assertEquals(new Moment((long) settings.epochs() * first.data().train().length, 0), added.end());
        TrainingData data = first.data();
        Trainer trainer = new Trainer(data, settings, Trainer.start(data, settings));
        while (trainer.position().epoch() < settings.epochs()) {
            trainer.step(Granularity.EPOCH);
        }
        assertArrayEquals(trainer.copyParameters().v(), added.outcome().v());
        assertArrayEquals(trainer.copyParameters().w(), added.outcome().w());
        assertEquals(trainer.lastEpoch().orElseThrow(), added.outcome().latest());
        assertEquals(first.position(), window.snapshot().position(), "the run that goes on is left alone");
    }

    @Test
    void whatDiffersIsTheOneSettingAndWhatCameOfIt() {
        Snapshot now = step(1);
        Track linear = add(Variant.LINEAR);
        assertEquals("linear model (K = 0)", linear.name());
        assertArrayEquals(new String[] {"K", "2", "0", ""}, row("K"));
        assertEquals(0, row("seed").length);
        String[] epochs = row("epochs");
        assertEquals("1", epochs[1]);
        assertEquals(String.valueOf(now.settings().epochs()), epochs[2]);
        assertArrayEquals(new String[] {"parameters", "52", "18", "−34"}, row("parameters"));
        assertEquals(
                org.fmworkbench.text.Numbers.fixed(
                        linear.result().outcome().latest().holdout().loss(), 4),
                row("hold-out loss")[2]);
    }

    @Test
    void bothHeatMapsShowAllOfTheirRun() {
        step(1);
        Track other = add(Variant.ONE_FACTOR);
        Snapshot now = window.awaitSnapshot(s -> s.tables() != null);
        FxExtension.pulse();
        Heatmap a = window.node(Heatmap.class, "runHeatA");
        Heatmap b = window.node(Heatmap.class, "runHeatB");
        for (int row = 0; row < now.data().vocabulary(); row++) {
            int r = row;
            assertEquals(now.tables()[r * 2 + 1], FxExtension.call(() -> a.value(r, 1)));
            assertEquals(now.weights()[r], FxExtension.call(() -> a.value(r, 2)));
            assertEquals(other.result().outcome().v()[r], FxExtension.call(() -> b.value(r, 0)));
            assertEquals(other.result().outcome().w()[r], FxExtension.call(() -> b.value(r, 1)));
        }
        assertEquals(FxExtension.call(a::getLimit), FxExtension.call(b::getLimit));
    }

    @Test
    void aPinIsComparedWithTheRunAsItGoesOn() {
        step(1);
        TableView<?> table = window.node(TableView.class, "runTable");
        assertTrue(FxExtension.call(() -> table.getItems().isEmpty()));
        window.press(KeyCode.P);
        window.awaitSnapshot(s -> s.timeline().tracks().size() == 1);
        FxExtension.pulse();
        assertEquals("0", row("training loss")[3]);
        assertEquals("Settings: all the same", row("Settings: all the same")[0]);
        step(2);
        FxExtension.pulse();
        assertEquals("2", row("epochs")[1]);
        assertEquals("1", row("epochs")[2]);
        assertFalse(row("training loss")[3].equals("0"));
        window.click("runSwap");
        assertEquals("1", row("epochs")[1]);
    }

    @Test
    void aRunIsHiddenRenamedGoneOnWithAndRemovedFromTheKeyboardToo() {
        step(1);
        Track pinned = add(Variant.SEED);
        ListView<?> list = window.node(ListView.class, "runList");
        FxExtension.run(() -> list.getSelectionModel().select(1));
        window.click("runShown");
        assertFalse(lines().get(1).shown());
        assertEquals(List.of(true, false), FxExtension.call(() -> model.chart().runs().stream()
                .map(RunCurves::shown)
                .toList()));
        window.click("runShown");
        assertTrue(lines().get(1).shown());
        TextField name = window.node(TextField.class, "runName");
        FxExtension.run(() -> {
            name.requestFocus();
            name.setText("the other seed");
        });
        window.press(KeyCode.ENTER);
        window.awaitSnapshot(s -> s.timeline().tracks().get(0).name().equals("the other seed"));
        FxExtension.pulse();
        assertEquals("the other seed", lines().get(1).name());
        ComboBox<?> b = window.node(ComboBox.class, "runB");
        assertEquals("the other seed", FxExtension.call(b::getValue).toString());
        window.click("runGoOn");
        Snapshot now = window.awaitSnapshot(s -> s.phase() == Phase.PAUSED
                && s.settings().seed() == pinned.result().script().start().seed()
                && s.position().equals(pinned.result().outcome().position()));
        assertEquals(pinned.result().outcome().latest(), now.latest());
        int kept = now.timeline().tracks().size();
        FxExtension.run(() -> list.getSelectionModel().select(1));
        Node forget = window.node(Node.class, "runForget");
        FxExtension.run(forget::requestFocus);
        window.press(KeyCode.ENTER);
        assertEquals(
                kept - 1,
                window.awaitSnapshot(s -> s.timeline().tracks().size() < kept)
                        .timeline()
                        .tracks()
                        .size());
    }

    @Test
    void aRunThatTakesLongCanBeCancelled() {
        FxExtension.run(() -> window.workbench()
                .apply(window.workbench().settingsProperty().get().withEpochs(1_000_000)));
        FxExtension.run(() -> model.newRuns().start(Variant.SEED));
        Node work = window.node(Node.class, "runWork");
        OpenWindow.await(work::isVisible);
        window.click("runCancel");
        OpenWindow.await(() -> !work.isVisible());
        assertEquals(
                "", FxExtension.call(() -> model.newRuns().messageProperty().get()));
        assertTrue(window.snapshot().timeline().tracks().isEmpty());
    }
}
