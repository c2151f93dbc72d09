package org.fmworkbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.data.DataController;
import org.fmworkbench.ui.data.DataViewModel;
import org.fmworkbench.ui.data.EncodingController;
import org.fmworkbench.ui.identity.IdentityController;
import org.fmworkbench.ui.identity.IdentityViewModel;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.identity.derivation.DerivationController;
import org.fmworkbench.ui.identity.derivation.DerivationViewModel;
import org.fmworkbench.ui.identity.derivation.ProofController;
import org.fmworkbench.ui.identity.derivation.ProofViewModel;
import org.fmworkbench.ui.identity.lanes.LanesController;
import org.fmworkbench.ui.identity.lanes.LanesViewModel;
import org.fmworkbench.ui.identity.numbers.NumbersController;
import org.fmworkbench.ui.identity.numbers.NumbersViewModel;
import org.fmworkbench.ui.identity.row.Focus;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.square.SquareController;
import org.fmworkbench.ui.identity.square.SquareKeys;
import org.fmworkbench.ui.identity.square.SquareViewModel;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.settings.SettingsController;
import org.fmworkbench.ui.settings.SettingsViewModel;
import org.fmworkbench.ui.shell.ShellController;
import org.fmworkbench.ui.shell.ShellKeys;
import org.fmworkbench.ui.shell.ShellViewModel;
import org.fmworkbench.ui.theme.Theme;
import org.fmworkbench.ui.train.TrainController;
import org.fmworkbench.ui.train.TrainViewModel;
import org.fmworkbench.ui.transport.TransportController;
import org.fmworkbench.ui.transport.TransportViewModel;
import org.fmworkbench.ui.verify.LensName;
import org.fmworkbench.ui.verify.VerifyController;
import org.fmworkbench.ui.verify.VerifyViewModel;
import org.fmworkbench.ui.verify.check.CheckController;
import org.fmworkbench.ui.verify.check.CheckViewModel;
import org.fmworkbench.ui.verify.cost.CostController;
import org.fmworkbench.ui.verify.cost.CostViewModel;
import org.fmworkbench.ui.verify.gallery.GalleryController;
import org.fmworkbench.ui.verify.gallery.GalleryViewModel;
import org.fmworkbench.ui.verify.gradient.GradientController;
import org.fmworkbench.ui.verify.gradient.GradientViewModel;
import org.fmworkbench.ui.verify.lines.LinesController;
import org.fmworkbench.ui.verify.lines.LinesViewModel;
import org.fmworkbench.ui.verify.precision.PrecisionController;
import org.fmworkbench.ui.verify.precision.PrecisionViewModel;

/** The window: makes the parts, ties them together, and takes them down when it is closed. */
public final class WorkbenchWindow {
    /** From this height on there is room for larger type. */
    private static final double ROOMY = 950;

    private final Pulse pulse = new Pulse();
    private final Workbench workbench = new Workbench(pulse);
    private final ShellViewModel shell = new ShellViewModel(workbench);
    private final TransportViewModel transport = new TransportViewModel(workbench);
    private final SettingsViewModel settings = new SettingsViewModel(workbench);
    private final TrainViewModel train = new TrainViewModel(workbench);
    private final DataViewModel data = new DataViewModel(workbench);
    private final IdentityRow identityRow = new IdentityRow(workbench);
    private final Focus focus = new Focus();
    private final IdentityViewModel identity = new IdentityViewModel(workbench, identityRow);
    private final SquareViewModel square =
            new SquareViewModel(workbench, identityRow, focus, identity.shows(PartName.SQUARE));
    private final DerivationViewModel derivation =
            new DerivationViewModel(workbench, identityRow, focus, identity.shows(PartName.DERIVATION));
    private final VerifyViewModel verify = new VerifyViewModel(workbench);
    private final GalleryViewModel gallery = new GalleryViewModel(workbench, verify);
    private final CheckViewModel check = new CheckViewModel(workbench, gallery);
    private final Stage stage;

    private WorkbenchWindow(Stage stage) {
        this.stage = stage;
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @throws InputException if there is no display to open it on
     * @throws InterruptedException if the wait is broken off
     */
    public static void open() throws InputException, InterruptedException {
        Display.require();
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Runnable start = () -> {
            try {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.countDown());
                show(stage);
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
        return window;
    }

    /** What the window works on. */
    public Workbench workbench() {
        return workbench;
    }

    /** The frame's view model. */
    public ShellViewModel shell() {
        return shell;
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
        return focus;
    }

    /** The derivation on the stage Identity. */
    public DerivationViewModel derivation() {
        return derivation;
    }

    /** The stage Identity's view model. */
    public IdentityViewModel identity() {
        return identity;
    }

    /** The folded square's view model. */
    public SquareViewModel square() {
        return square;
    }

    /** The stage Verify's view model. */
    public VerifyViewModel verify() {
        return verify;
    }

    /** The view model of Check my code. */
    public CheckViewModel check() {
        return check;
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
        shell.dataTitleProperty().subscribe(title -> stage.setTitle(title));
        stage.showingProperty().subscribe(this::beat);
        stage.iconifiedProperty().subscribe(this::beat);
        stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDDEN, event -> workbench.close());
        stage.show();
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        Pulse.later(this::sayTheSizeAgain);
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
    }

    private Parent load() {
        Parent rail = load(new SettingsController(settings));
        return load(new ShellController(
                shell,
                new ShellKeys(shell, transport, train, verify, Map.of(StageName.IDENTITY, identityKeys())),
                Map.of(
                        StageName.DATA, load(new DataController(data, load(new EncodingController(data)))),
                        StageName.TRAIN, load(new TrainController(train, rail)),
                        StageName.IDENTITY, load(new IdentityController(identity, parts())),
                        StageName.VERIFY, load(new VerifyController(verify, lenses()))),
                load(new TransportController(transport))));
    }

    /** What the keys do on the stage Identity. */
    private Map<KeyCombination, Runnable> identityKeys() {
        Map<KeyCombination, Runnable> keys = new HashMap<>(SquareKeys.of(square));
        keys.put(KeyCombination.valueOf("Shortcut+Z"), identityRow::putBack);
        keys.put(new KeyCodeCombination(KeyCode.PAGE_DOWN), derivation::next);
        keys.put(new KeyCodeCombination(KeyCode.PAGE_UP), derivation::back);
        return keys;
    }

    /** The parts of the stage Identity. */
    private Map<PartName, Node> parts() {
        return Map.of(
                PartName.DERIVATION,
                loadDerivation(),
                PartName.NUMBERS,
                load(new NumbersController(
                        new NumbersViewModel(workbench, identityRow, identity.shows(PartName.NUMBERS)))),
                PartName.SQUARE,
                load(new SquareController(square)),
                PartName.LANES,
                load(new LanesController(new LanesViewModel(workbench, identity, identityRow))));
    }

    private Node loadDerivation() {
        return load(new DerivationController(derivation, load(new ProofController(new ProofViewModel(workbench)))));
    }

    /** The lenses of the stage Verify. */
    private Map<LensName, Node> lenses() {
        return Map.of(
                LensName.LINES,
                        load(new LinesController(
                                new LinesViewModel(workbench, identityRow, verify.shows(LensName.LINES)))),
                LensName.GRADIENT,
                        load(new GradientController(
                                new GradientViewModel(workbench, identityRow, verify.shows(LensName.GRADIENT)))),
                LensName.PRECISION,
                        load(new PrecisionController(
                                new PrecisionViewModel(workbench, verify.shows(LensName.PRECISION)))),
                LensName.COST, load(new CostController(new CostViewModel(workbench, verify.shows(LensName.COST)))),
                LensName.GALLERY, load(new GalleryController(gallery)),
                LensName.CHECK, load(new CheckController(check)));
    }

    /** Loads the FXML file that lies beside {@code controller}: X.fxml and its texts for an XController. */
    private static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String file = type.getSimpleName().replace("Controller", "") + ".fxml";
        FXMLLoader loader =
                new FXMLLoader(type.getResource(file), Texts.beside(type).bundle());
        loader.setControllerFactory(wanted -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("the layout " + file + " cannot be read", e);
        }
    }
}
