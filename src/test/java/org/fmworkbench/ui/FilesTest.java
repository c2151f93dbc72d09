package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Track;
import org.fmworkbench.ui.files.FilesViewModel;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Experiments as files, in the window. */
@Timeout(120)
@ExtendWith(FxExtension.class)
class FilesTest {
    @TempDir
    Path directory;

    private String homeBefore;

    @BeforeEach
    void home() throws IOException {
        homeBefore = System.getProperty("fm.workbench.home");
        System.setProperty(
                "fm.workbench.home",
                Files.createDirectories(directory.resolve("home")).toString());
    }

    @AfterEach
    void goHome() {
        System.setProperty("fm.workbench.home", homeBefore);
    }

    private Path file() {
        return directory.resolve("mine.fmx");
    }

    private static FilesViewModel files(OpenWindow window) {
        return window.window().files();
    }

    private void save(OpenWindow window) {
        FxExtension.run(() -> files(window).saveTo(file(), () -> {}));
        OpenWindow.await(() -> files(window).fileProperty().get() != null
                && !files(window).unsavedProperty().get());
    }

    private static void change(OpenWindow window, double learningRate) {
        FxExtension.run(() -> {
            window.window().settings().learningRateProperty().set(String.valueOf(learningRate));
            window.window().settings().commit();
        });
        window.awaitSnapshot(s -> s.settings().learningRate() == learningRate && s.phase() == Phase.PAUSED);
    }

    /** A run with a change, a branch, a pin, and a step back. */
    private static Snapshot work(OpenWindow window) {
        window.train(2);
        window.press(KeyCode.P);
        change(window, 0.3);
        window.train(1);
        window.press(KeyCode.LEFT);
        window.awaitSnapshot(s -> s.phase() == Phase.PAUSED && s.timeline().isPast());
        change(window, 0.01);
        FxExtension.run(() -> {
            window.workbench().granularityProperty().set(Granularity.SAMPLE);
            window.workbench().step();
        });
        window.awaitSnapshot(s -> s.phase() == Phase.PAUSED
                && !s.timeline().isPast()
                && s.timeline().moment().rows() > s.timeline().origin().at().rows());
        window.press(KeyCode.LEFT);
        window.show(StageName.IDENTITY);
        return window.awaitSnapshot(s -> s.phase() == Phase.PAUSED
                && s.settings().learningRate() == 0.01
                && s.timeline().isPast());
    }

    @Test
    void savedOpenedAndGoneOnWithIsTheSameAsNeverHavingStopped() throws Exception {
        Snapshot end;
        Snapshot then;
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            then = work(window);
            assertTrue(FxExtension.call(() -> files(window).unsavedProperty().get()));
            save(window);
            window.show(StageName.TRAIN);
            window.train(2);
            end = window.snapshot();
        }
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            FxExtension.run(() -> files(window).open(file()));
            Snapshot opened = window.awaitSnapshot(s -> s.phase() == Phase.PAUSED
                    && s.timeline().moment().equals(then.timeline().moment())
                    && s.timeline().tracks().size() == 2);
            assertEquals(then.timeline().script(), opened.timeline().script());
            assertEquals(then.timeline().end(), opened.timeline().end());
            assertEquals(StageName.IDENTITY, window.workbench().stageProperty().get());
            assertEquals(ids(then, Track::name), ids(opened, Track::name));
            assertEquals(ids(then, Track::origin), ids(opened, Track::origin));
            assertEquals(
                    ids(then, t -> t.result().outcome().latest()),
                    ids(opened, t -> t.result().outcome().latest()));
            window.show(StageName.TRAIN);
            assertArrayEquals(then.entries().values(), opened.entries().values());
            assertFalse(FxExtension.call(() -> files(window).unsavedProperty().get()));
            assertTrue(FxExtension.call(() -> window.stage().getTitle()).startsWith("mine.fmx"));
            window.train(2);
            assertEquals(end.position(), window.snapshot().position());
            assertArrayEquals(
                    end.entries().values(), window.snapshot().entries().values());
            assertEquals(end.latest(), window.snapshot().latest());
            OpenWindow.await(() -> files(window).unsavedProperty().get());
        }
    }

    private static <T> List<T> ids(Snapshot now, Function<Track, T> of) {
        return now.timeline().tracks().stream()
                .sorted((a, b) -> a.id() - b.id())
                .map(of)
                .toList();
    }

    @Test
    void aDamagedFileIsToldAndWhatIsOpenStaysOpen() throws Exception {
        Files.writeString(file(), "{\"format\":\"fm-workbench/experiment\",\"version\":9}");
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            window.train(1);
            Snapshot before = window.snapshot();
            FxExtension.run(() -> files(window).open(file()));
            OpenWindow.await(() -> !window.workbench().problemProperty().get().isEmpty());
            String problem = window.workbench().problemProperty().get();
            assertTrue(problem.contains("newer") && problem.contains("mine.fmx"), problem);
            assertEquals(before.position(), window.snapshot().position());
        }
    }

    @Test
    void dataThatMovedAreNamedAndLocatedAgain() throws Exception {
        Path data = directory.resolve("my.csv");
        Files.writeString(data, "a,b,y\n" + "p,q,yes\np,r,no\ns,q,no\ns,r,yes\n".repeat(20));
        Path moved = directory.resolve("moved.csv");
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            window.open(data.toString());
            window.awaitSnapshot(s -> s.data().rows() == 80);
            FxExtension.run(() -> {
                window.workbench().granularityProperty().set(Granularity.EPOCH);
                window.workbench().step();
            });
            window.awaitSnapshot(s -> s.position().epoch() == 1 && s.phase() == Phase.PAUSED);
            save(window);
            Snapshot before = window.snapshot();
            window.open("xor");
            Files.move(data, moved);
            FxExtension.run(() -> files(window).open(file()));
            Node banner = window.node(Node.class, "fileBanner");
            OpenWindow.await(banner::isVisible);
            Label question = window.node(Label.class, "fileQuestion");
            assertTrue(FxExtension.call(question::getText).contains(data.toString()));
            assertTrue(window.node(Node.class, "locateData").isVisible());
            assertEquals(
                    "xor", window.workbench().dataProperty().get().dataset().name());
            Files.writeString(moved, Files.readString(moved) + "p,q,no\n");
            FxExtension.run(() -> files(window).locate(moved));
            OpenWindow.await(() -> question.getText().contains("has changed"));
            Files.writeString(data, "a,b,y\n" + "p,q,yes\np,r,no\ns,q,no\ns,r,yes\n".repeat(20));
            FxExtension.run(() -> files(window).locate(data));
            Snapshot opened = window.awaitSnapshot(s -> s.data().rows() == 80
                    && s.phase() == Phase.PAUSED
                    && s.position().equals(before.position()));
            assertArrayEquals(before.entries().values(), opened.entries().values());
        }
    }

    @Test
    void whatACrashHasLeftIsOfferedAndRestored() throws Exception {
        Snapshot before;
        Path left;
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            window.train(2);
            before = window.snapshot();
            FxExtension.run(() -> files(window).keep());
            left = awaitFile();
            assertTrue(ExperimentFile.read(left).current().end().rows() > 0);
            Files.copy(left, directory.resolve("home").resolve("unsaved-1-1.fmx")); // as of a process that is no more
        }
        assertFalse(Files.exists(left), "closed in good order, nothing is left");
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            Node banner = window.node(Node.class, "fileBanner");
            OpenWindow.await(banner::isVisible);
            window.click("restoreLeft");
            Snapshot restored = awaitSame(window, before);
            assertArrayEquals(before.entries().values(), restored.entries().values());
            OpenWindow.await(() -> files(window).unsavedProperty().get());
            assertTrue(
                    Files.exists(directory.resolve("home").resolve("unsaved-1-1.fmx")), "until there is another copy");
            FxExtension.run(() -> files(window).keep());
            OpenWindow.await(() -> !Files.exists(directory.resolve("home").resolve("unsaved-1-1.fmx")));
        }
    }

    @Test
    void branchesThatAreNotSavedAreKeptWhenOtherDataAreOpened() {
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            window.train(1);
            window.press(KeyCode.P);
            Snapshot before = window.awaitSnapshot(s -> s.timeline().tracks().size() == 1);
            window.open("xor");
            Node banner = window.node(Node.class, "fileBanner");
            OpenWindow.await(banner::isVisible);
            Label question = window.node(Label.class, "fileQuestion");
            assertTrue(FxExtension.call(question::getText).contains("monk1"));
            window.click("restoreLeft");
            Snapshot back = awaitSame(window, before);
            window.awaitSnapshot(s -> s.timeline().tracks().size() == 1);
            assertArrayEquals(before.entries().values(), back.entries().values());
        }
    }

    /** Waits until the run stands where it stood, and the banner that was above it is gone from the layout. */
    private static Snapshot awaitSame(OpenWindow window, Snapshot before) {
        return window.awaitSnapshot(s -> s.phase() == Phase.PAUSED
                && s.position().equals(before.position())
                && s.entries().values().length == before.entries().values().length);
    }

    private Path awaitFile() {
        Path[] found = new Path[1];
        OpenWindow.await(() -> {
            try (var files = Files.list(directory.resolve("home"))) {
                found[0] = files.filter(f -> f.toString().endsWith(".fmx"))
                        .findFirst()
                        .orElse(null);
                return found[0] != null;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return found[0];
    }

    @Test
    void theFilesOfLateAreKeptFromStartToStart() throws Exception {
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            window.train(1);
            save(window);
        }
        try (OpenWindow window = new OpenWindow(1280, 720)) {
            OpenWindow.await(() -> files(window).recentPaths().equals(List.of(file())));
        }
    }
}
