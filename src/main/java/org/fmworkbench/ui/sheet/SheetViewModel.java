package org.fmworkbench.ui.sheet;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.sheet.SheetMaker;
import org.fmworkbench.sheet.SheetPart;
import org.fmworkbench.sheet.SheetSource;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.sheet.SheetPdf.Pixels;

/** The sheet of the step that comes next, with what is to be left blank; saved or printed. While it is open the run rests. */
public final class SheetViewModel {
    private static final float SCREEN = 110;
    private static final float PICTURE = 150;
    private static final float PRINTER = 200;

    private final Texts texts = Texts.beside(SheetViewModel.class);
    private final Workbench workbench;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final BooleanProperty integers = new SimpleBooleanProperty(this, "integers", true);
    private final Map<SheetPart, BooleanProperty> blanks = new EnumMap<>(SheetPart.class);
    private final ReadOnlyObjectWrapper<Drawn> drawn = new ReadOnlyObjectWrapper<>(this, "drawn");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    /** A sheet as it is shown: its PDF and its pages, small. */
    record Drawn(byte[] pdf, List<Pixels> pages) {}

    /** Sheets of {@code workbench}. */
    public SheetViewModel(Workbench workbench) {
        this.workbench = workbench;
        for (SheetPart part : SheetPart.values()) {
            BooleanProperty blank = new SimpleBooleanProperty(this, part.name(), true);
            blanks.put(part, blank);
            blank.subscribe(is -> draw());
        }
        integers.subscribe(is -> draw());
        workbench.snapshotProperty().subscribe(now -> draw());
    }

    /** Whether the sheet is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows the sheet of the step that comes next. */
    public void open() {
        if (workbench.snapshotProperty().get() == null || open.get()) {
            return;
        }
        if (workbench.isBusy()) {
            workbench.toggleRun();
        }
        message.set("");
        drawn.set(null);
        open.set(true);
        look(true);
    }

    /** The sheet is no longer shown. */
    public void close() {
        open.set(false);
        Terms terms = workbench.terms();
        look(terms.chosenProperty().get() && terms.leadsOnProperty().get());
    }

    private void look(boolean inside) {
        workbench.watchProperty().set(workbench.watchProperty().get().withInside(inside));
    }

    /** Whether numbers are made small and whole first. */
    public BooleanProperty integersProperty() {
        return integers;
    }

    /** Whether the numbers of a part are to be found. */
    BooleanProperty blank(SheetPart part) {
        return blanks.get(part);
    }

    BooleanProperty crossTermBlank() {
        return blank(SheetPart.CROSS_TERM);
    }

    BooleanProperty predictionBlank() {
        return blank(SheetPart.PREDICTION);
    }

    BooleanProperty gradientBlank() {
        return blank(SheetPart.GRADIENT);
    }

    BooleanProperty updateBlank() {
        return blank(SheetPart.UPDATE);
    }

    /** The sheet; null until it is drawn. */
    ReadOnlyObjectProperty<Drawn> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** What came of saving or printing. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    private void draw() {
        Snapshot now = workbench.snapshotProperty().get();
        if (!open.get() || now == null || now.next() == null) {
            return;
        }
        SheetSource source = source(now, workbench.dataProperty().get().dataset());
        boolean whole = integers.get();
        Set<SheetPart> chosen = EnumSet.noneOf(SheetPart.class);
        blanks.forEach((part, blank) -> {
            if (blank.get()) {
                chosen.add(part);
            }
        });
        workbench.latest().compute(this, () -> draw(source, whole, chosen), drawn::set);
    }

    private static SheetSource source(Snapshot now, Dataset dataset) {
        String[] names = new String[dataset.fieldCount()];
        for (int i = 0; i < names.length; i++) {
            int code = dataset.code(now.next().row().row(), i);
            names[i] = dataset.fields().get(i).name() + "="
                    + dataset.fields().get(i).vocabulary().value(code);
        }
        return new SheetSource(
                dataset.name(), names, now.data().loss(), now.settings().optimizer(), now.next());
    }

    private static Drawn draw(SheetSource source, boolean whole, Set<SheetPart> blanks) {
        byte[] pdf = SheetPdf.of(SheetMaker.make(source, whole, blanks));
        return new Drawn(pdf, SheetPdf.pages(pdf, SCREEN));
    }

    /** Writes the PDF. */
    public void savePdf(Path file) {
        byte[] pdf = drawn.get().pdf();
        save(() -> AtomicFile.write(file, pdf), texts.get("saved", file));
    }

    /** Writes a PNG of each page: NAME-exercise.png and NAME-answers.png. */
    public void savePng(Path file) {
        byte[] pdf = drawn.get().pdf();
        String name = file.getFileName().toString().replaceFirst("(?i)\\.png$", "");
        Path exercise = file.resolveSibling(name + "-" + texts.get("file.exercise") + ".png");
        Path answers = file.resolveSibling(name + "-" + texts.get("file.answers") + ".png");
        save(
                () -> {
                    List<byte[]> pages = SheetPdf.pngs(pdf, PICTURE);
                    AtomicFile.write(exercise, pages.get(0));
                    AtomicFile.write(answers, pages.get(1));
                },
                texts.get("saved.two", exercise, answers.getFileName()));
    }

    private interface Writing {
        void run() throws InputException;
    }

    private void save(Writing writing, String saved) {
        message.set(texts.get("saving"));
        workbench
                .quickJobs()
                .start(
                        job -> {
                            writing.run();
                            return saved;
                        },
                        message::set,
                        message::set);
    }

    /** Makes pages that are sharp on paper, then hands them to {@code printer}, which says what came of it. */
    void print(java.util.function.Function<List<Pixels>, String> printer) {
        byte[] pdf = drawn.get().pdf();
        message.set(texts.get("printing"));
        workbench
                .quickJobs()
                .start(job -> SheetPdf.pages(pdf, PRINTER), pages -> message.set(printer.apply(pages)), message::set);
    }
}
