package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXMLLoader;
import javafx.scene.layout.Region;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.chart.ChartController;
import org.fmworkbench.ui.compare.CompareController;
import org.fmworkbench.ui.compare.CompareLens;
import org.fmworkbench.ui.compare.CompareViewModel;
import org.fmworkbench.ui.compare.runs.RunsController;
import org.fmworkbench.ui.compare.runs.RunsViewModel;
import org.fmworkbench.ui.compare.sweep.SweepController;
import org.fmworkbench.ui.compare.sweep.SweepViewModel;
import org.fmworkbench.ui.data.DataController;
import org.fmworkbench.ui.data.DataViewModel;
import org.fmworkbench.ui.data.EncodingController;
import org.fmworkbench.ui.files.FileBannerController;
import org.fmworkbench.ui.files.FileParts;
import org.fmworkbench.ui.files.FilesController;
import org.fmworkbench.ui.files.FilesViewModel;
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
import org.fmworkbench.ui.identity.square.SquareViewModel;
import org.fmworkbench.ui.model.Pulse;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.settings.SettingsController;
import org.fmworkbench.ui.settings.SettingsViewModel;
import org.fmworkbench.ui.sheet.SheetController;
import org.fmworkbench.ui.sheet.SheetViewModel;
import org.fmworkbench.ui.shell.ShellController;
import org.fmworkbench.ui.shell.ShellKeys;
import org.fmworkbench.ui.shell.ShellViewModel;
import org.fmworkbench.ui.time.NoticeController;
import org.fmworkbench.ui.time.NoticeViewModel;
import org.fmworkbench.ui.time.RunToController;
import org.fmworkbench.ui.time.RunToViewModel;
import org.fmworkbench.ui.time.TimeController;
import org.fmworkbench.ui.time.TimeViewModel;
import org.fmworkbench.ui.train.TrainController;
import org.fmworkbench.ui.train.TrainViewModel;
import org.fmworkbench.ui.train.walk.WalkController;
import org.fmworkbench.ui.train.walk.WalkViewModel;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every layout of the source tree can be loaded, with the texts beside it and a controller of the window. */
@ExtendWith(FxExtension.class)
class LayoutsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyLayoutLoadsWithItsTextsAndItsController() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            files = all.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty());
        FxExtension.run(() -> {
            try (Workbench workbench = new Workbench(new Pulse())) {
                Map<String, Object> controllers = controllers(workbench);
                for (Path file : files) {
                    load(file, controllers);
                }
                assertEquals(files.size(), controllers.size(), "a controller without a layout");
            }
        });
    }

    /** A part is found by its id: the window has each at most once. */
    @Test
    void noTwoLayoutsHaveTheSameId() throws IOException {
        Pattern id = Pattern.compile("fx:id=\"(\\w+)\"");
        Map<String, Path> places = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".fxml")).toList()) {
                Matcher found = id.matcher(Files.readString(file));
                while (found.find()) {
                    Path other = places.put(found.group(1), file);
                    assertTrue(other == null, found.group(1) + " stands in " + other + " and in " + file);
                }
            }
        }
    }

    private static void load(Path file, Map<String, Object> controllers) throws IOException {
        String name = RESOURCES.relativize(file).toString().replace(".fxml", "Controller");
        Object controller = controllers.get(name.replace(file.getFileSystem().getSeparator(), "."));
        assertNotNull(controller, file + " belongs to no controller of the window");
        Class<?> type = controller.getClass();
        FXMLLoader loader = new FXMLLoader(
                type.getResource(file.getFileName().toString()),
                Texts.beside(type).bundle());
        loader.setControllerFactory(wanted -> {
            assertEquals(type, wanted, file + " names another controller");
            return controller;
        });
        assertNotNull(loader.load());
    }

    private static Map<String, Object> controllers(Workbench workbench) {
        ShellViewModel shell = new ShellViewModel(workbench);
        FilesViewModel files = new FilesViewModel(workbench, System::nanoTime);
        TransportViewModel transport = new TransportViewModel(workbench);
        TrainViewModel train = new TrainViewModel(workbench);
        DataViewModel data = new DataViewModel(workbench);
        VerifyViewModel verify = new VerifyViewModel(workbench);
        CompareViewModel compare = new CompareViewModel(workbench);
        IdentityRow row = new IdentityRow(workbench);
        IdentityViewModel identity = new IdentityViewModel(workbench, row);
        Map<String, Object> byName = new LinkedHashMap<>();
        Stream.of(
                        new SettingsController(new SettingsViewModel(workbench)),
                        new EncodingController(data),
                        new DataController(data, new Region()),
                        new ChartController(train.chart()),
                        new TrainController(
                                train,
                                new Region(),
                                new Region(),
                                new WalkViewModel(workbench),
                                new Region(),
                                new SheetViewModel(workbench)),
                        new SheetController(new SheetViewModel(workbench)),
                        new WalkController(new WalkViewModel(workbench)),
                        new TransportController(transport, List.of()),
                        new TimeController(new TimeViewModel(workbench), new Region()),
                        new NoticeController(new NoticeViewModel(workbench)),
                        new RunToController(new RunToViewModel(workbench)),
                        new IdentityController(identity, Map.of()),
                        new SquareController(
                                new SquareViewModel(workbench, row, new Focus(), identity.shows(PartName.SQUARE))),
                        new LanesController(new LanesViewModel(workbench, identity, row)),
                        new DerivationController(
                                new DerivationViewModel(
                                        workbench, row, new Focus(), identity.shows(PartName.DERIVATION)),
                                new Region()),
                        new ProofController(new ProofViewModel(workbench)),
                        new NumbersController(new NumbersViewModel(workbench, row, identity.shows(PartName.NUMBERS))),
                        new VerifyController(verify, Map.of()),
                        new PrecisionController(new PrecisionViewModel(workbench, verify.shows(LensName.PRECISION))),
                        new LinesController(new LinesViewModel(
                                workbench, new IdentityRow(workbench), verify.shows(LensName.LINES))),
                        new GradientController(new GradientViewModel(
                                workbench, new IdentityRow(workbench), verify.shows(LensName.GRADIENT))),
                        new CostController(new CostViewModel(workbench, verify.shows(LensName.COST))),
                        new GalleryController(new GalleryViewModel(workbench, verify)),
                        new RunsController(new RunsViewModel(workbench, new SimpleBooleanProperty()), new Region()),
                        new CheckController(new CheckViewModel(workbench, new GalleryViewModel(workbench, verify))),
                        new CompareController(compare, Map.of()),
                        new SweepController(new SweepViewModel(workbench, compare.shows(CompareLens.SWEEP))),
                        new ShellController(
                                shell,
                                new ShellKeys(
                                        shell,
                                        transport,
                                        new TimeViewModel(workbench),
                                        train,
                                        verify,
                                        compare,
                                        Map.of()),
                                Map.of(),
                                new Region(),
                                new FileParts(files, new FilesController(files), new Region(), new Region())),
                        new FilesController(files),
                        new FileBannerController(files))
                .forEach(controller -> byName.put(controller.getClass().getName(), controller));
        return byName;
    }
}
