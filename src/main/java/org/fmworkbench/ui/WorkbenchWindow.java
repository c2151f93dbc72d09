package org.fmworkbench.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.chart.ChartController;
import org.fmworkbench.ui.compare.CompareViewModel;
import org.fmworkbench.ui.compare.runs.RunsViewModel;
import org.fmworkbench.ui.compare.sweep.SweepViewModel;
import org.fmworkbench.ui.data.DataController;
import org.fmworkbench.ui.data.DataViewModel;
import org.fmworkbench.ui.data.EncodingController;
import org.fmworkbench.ui.dialogs.UnsavedDialog;
import org.fmworkbench.ui.files.FileBannerController;
import org.fmworkbench.ui.files.FileParts;
import org.fmworkbench.ui.files.FilesController;
import org.fmworkbench.ui.files.FilesViewModel;
import org.fmworkbench.ui.identity.IdentityViewModel;
import org.fmworkbench.ui.identity.derivation.DerivationViewModel;
import org.fmworkbench.ui.identity.row.Focus;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.square.SquareViewModel;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.settings.SettingsController;
import org.fmworkbench.ui.settings.SettingsViewModel;
import org.fmworkbench.ui.sheet.SheetController;
import org.fmworkbench.ui.sheet.SheetDialog;
import org.fmworkbench.ui.sheet.SheetViewModel;
import org.fmworkbench.ui.shell.ShellController;
import org.fmworkbench.ui.shell.ShellKeys;
import org.fmworkbench.ui.shell.ShellViewModel;
import org.fmworkbench.ui.theme.Theme;
import org.fmworkbench.ui.time.RunToViewModel;
import org.fmworkbench.ui.train.TrainController;
import org.fmworkbench.ui.train.TrainViewModel;
import org.fmworkbench.ui.train.walk.WalkController;
import org.fmworkbench.ui.train.walk.WalkViewModel;
import org.fmworkbench.ui.transport.TransportController;
import org.fmworkbench.ui.transport.TransportViewModel;
import org.fmworkbench.ui.verify.VerifyViewModel;
import org.fmworkbench.ui.verify.check.CheckViewModel;

/** The window: makes the parts, ties them together, and takes them down when it is closed. */
public final class WorkbenchWindow {
    /** From this height on there is room for larger type. */
    private static final double ROOMY = 950;

    private final Pulse pulse = new Pulse();
    private final Workbench workbench = new Workbench(pulse);
    private final ShellViewModel shell = new ShellViewModel(workbench);
    private final TransportViewModel transport = new TransportViewModel(workbench);
    private final TimeParts time = new TimeParts(workbench);
    private final SettingsViewModel settings = new SettingsViewModel(workbench);
    private final TrainViewModel train = new TrainViewModel(workbench);
    private final SheetViewModel sheet = new SheetViewModel(workbench);
    private final WalkViewModel walk = new WalkViewModel(workbench);
    private final DataViewModel data = new DataViewModel(workbench);
    private final IdentityRow identityRow = new IdentityRow(workbench);
    private final IdentityParts identity = new IdentityParts(workbench, identityRow);
    private final VerifyParts verify = new VerifyParts(workbench, identityRow);
    private final FilesViewModel files = new FilesViewModel(workbench, System::nanoTime);
    private final FilesController fileActions = new FilesController(files);
    private final CompareParts compare = new CompareParts(workbench);
    private final Stage stage;

    private WorkbenchWindow(Stage stage) {
        this.stage = stage;
        pulse.onPulse(files::beat);
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @param file an experiment or a table to begin with; null: the data set of the first start
     * @throws InputException if there is no display to open it on
     * @throws InterruptedException if the wait is broken off
     */
    public static void open(Path file) throws InputException, InterruptedException {
        Display.require();
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Runnable start = () -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.countDown());
                WorkbenchWindow window = show(stage);
                if (file != null) {
                    window.files.open(file);
                }
            } catch (RuntimeException | Error e) {
                thrown.set(e); // thrown below, by the thread that waits
                closed.countDown();
            }
        };
        try {
            Platform.startup(start);
            closed.await();
        } catch (UnsupportedOperationException e) {
            throw new InputException(Display.missing(), e);
        }
        Platform.exit();
        if (thrown.get() != null) {
            throw new IllegalStateException("the window could not be opened", thrown.get());
        }
    }

    /** Shows a window on {@code stage}, with the data set of the first start. On the FX thread. */
    public static WorkbenchWindow show(Stage stage) {
        WorkbenchWindow window = new WorkbenchWindow(stage);
        window.show();
        window.workbench.openFirst();
        window.files.start();
        return window;
    }

    /** The step sheet's view model. */
    public SheetViewModel sheet() {
        return sheet;
    }

    /** What the window works on. */
    public Workbench workbench() {
        return workbench;
    }

    /** The frame's view model. */
    public ShellViewModel shell() {
        return shell;
    }

    /** The stage Train's view model. */
    public TrainViewModel train() {
        return train;
    }

    /** The experiment as a file. */
    public FilesViewModel files() {
        return files;
    }

    /** The settings rail's view model. */
    public SettingsViewModel settings() {
        return settings;
    }

    /** The row of the stages Identity and Verify. */
    public IdentityRow identityRow() {
        return identityRow;
    }

    /** The step of the derivation that is in focus on the stage Identity. */
    public Focus focus() {
        return identity.focus();
    }

    /** The derivation on the stage Identity. */
    public DerivationViewModel derivation() {
        return identity.derivation();
    }

    /** The stage Identity's view model. */
    public IdentityViewModel identity() {
        return identity.identity();
    }

    /** The folded square's view model. */
    public SquareViewModel square() {
        return identity.square();
    }

    /** Until when a run is to go on. */
    public RunToViewModel runTo() {
        return time.runTo();
    }

    /** The stage Verify's view model. */
    public VerifyViewModel verify() {
        return verify.verify();
    }

    /** The view model of Check my code. */
    public CheckViewModel check() {
        return verify.check();
    }

    /** The stage Compare's view model. */
    public CompareViewModel compare() {
        return compare.compare();
    }

    /** The view model of the lens Runs. */
    public RunsViewModel runs() {
        return compare.runs();
    }

    /** The view model of the lens Sweep. */
    public SweepViewModel sweep() {
        return compare.sweep();
    }

    private void show() {
        Theme.loadFonts();
        Theme.use(false);
        shell.darkProperty().subscribe(dark -> Theme.use(dark));
        Parent root = load();
        Scene scene = new Scene(root);
        Theme.style(scene);
        scene.heightProperty().subscribe(height -> {
            root.getStyleClass().remove("roomy");
            if (height.doubleValue() >= ROOMY) {
                root.getStyleClass().add("roomy");
            }
        });
        stage.setScene(scene);
        stage.setTitle(Texts.beside(ShellViewModel.class).get("app"));
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        shell.presentingProperty().subscribe(presenting -> {
            stage.setFullScreen(presenting);
            root.getStyleClass().remove("presenting");
            if (presenting) {
                root.getStyleClass().add("presenting");
            }
        });
        shell.dataTitleProperty().subscribe(title -> showTitle());
        files.titleProperty().subscribe(name -> showTitle());
        stage.setOnCloseRequest(this::closing);
        sheet.openProperty().subscribe(this::showSheet);
        stage.showingProperty().subscribe(this::beat);
        stage.iconifiedProperty().subscribe(this::beat);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            files.close();
            workbench.close();
        });
        stage.show();
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        Pulse.later(this::sayTheSizeAgain);
    }

    private void showTitle() {
        String file = files.titleProperty().get();
        String title = shell.dataTitleProperty().get();
        stage.setTitle(
                file.isEmpty() ? title : Texts.beside(ShellViewModel.class).get("window.file", file, title));
    }

    /** What is unsaved is not given up without a question. */
    private void closing(WindowEvent event) {
        if (!files.unsavedProperty().get()) {
            return;
        }
        switch (UnsavedDialog.ask(stage)) {
            case SAVE -> {
                event.consume();
                fileActions.saveAnd(stage::hide);
            }
            case DISCARD -> files.discard();
            case CANCEL -> event.consume();
        }
    }

    /** Some X window managers drop the size that a window was given before it was mapped. */
    private void sayTheSizeAgain() {
        double width = stage.getWidth();
        double height = stage.getHeight();
        stage.setWidth(width + 1);
        stage.setWidth(width);
        stage.setHeight(height + 1);
        stage.setHeight(height);
    }

    /** The pulse goes while there is something to see. */
    private void beat() {
        if (stage.isShowing() && !stage.isIconified()) {
            pulse.start();
        } else {
            pulse.stop();
        }
        if (stage.isIconified()) {
            files.keep(); // no beat comes while there is nothing to see
        }
    }

    private void showSheet(boolean open) {
        if (open) {
            SheetDialog.show(stage, Layouts.load(new SheetController(sheet)), sheet::close);
        }
    }

    private Parent load() {
        Parent rail = Layouts.load(new SettingsController(settings));
        return Layouts.load(new ShellController(
                shell,
                new ShellKeys(
                        shell,
                        transport,
                        time.time(),
                        train,
                        verify.verify(),
                        compare.compare(),
                        Map.of(
                                StageName.IDENTITY,
                                identity.keys(),
                                StageName.TRAIN,
                                Map.of(KeyCombination.valueOf("Shortcut+E"), sheet::open))),
                Map.of(
                        StageName.DATA,
                                Layouts.load(new DataController(data, Layouts.load(new EncodingController(data)))),
                        StageName.TRAIN,
                                Layouts.load(new TrainController(
                                        train,
                                        rail,
                                        Layouts.load(new ChartController(train.chart())),
                                        walk,
                                        Layouts.load(new WalkController(walk)),
                                        sheet)),
                        StageName.IDENTITY, identity.load(),
                        StageName.VERIFY, verify.load(),
                        StageName.COMPARE, compare.load()),
                Layouts.load(new TransportController(transport, time.load())),
                new FileParts(
                        files, fileActions, Layouts.load(fileActions), Layouts.load(new FileBannerController(files)))));
    }
}
