package org.fmworkbench.ui.verify.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.derivation.mistakes.Check;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.experiment.ProbesFile;
import org.fmworkbench.experiment.ProbesFormat;
import org.fmworkbench.experiment.ResultsFile;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Jobs;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.gallery.GalleryViewModel;

/** Writes probe rows for somebody's own code, reads its results, and says whether they are right. */
public final class CheckViewModel {
    private final Texts texts = Texts.beside(CheckViewModel.class);
    private final Workbench workbench;
    private final CheckWords words;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
    private final ReadOnlyStringWrapper notSaved = new ReadOnlyStringWrapper(this, "notSaved", "");
    private final ReadOnlyStringWrapper command = new ReadOnlyStringWrapper(this, "command");
    private final ReadOnlyStringWrapper unreadable = new ReadOnlyStringWrapper(this, "unreadable", "");
    private final ReadOnlyObjectWrapper<CheckFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");

    /** The lens, which reads and writes in the background of {@code workbench}, and leads to mistakes of {@code gallery}. */
    public CheckViewModel(Workbench workbench, GalleryViewModel gallery) {
        this.workbench = workbench;
        this.words = new CheckWords(texts, gallery::open);
        command.set(texts.get("run.command", texts.get("run.file")));
    }

    /** Writes the probe rows. */
    public void save(Path file, ProbesFormat format) {
        workbench
                .quickJobs()
                .start(
                        job -> {
                            ProbesFile.write(file, format);
                            return file;
                        },
                        path -> wrote(path, format),
                        message -> {
                            saved.set("");
                            notSaved.set(message);
                        });
    }

    private void wrote(Path file, ProbesFormat format) {
        saved.set(texts.get("saved", file));
        notSaved.set("");
        if (format == ProbesFormat.PYTHON) {
            command.set(texts.get("run.command", quoted(file.getFileName().toString())));
        }
    }

    private static String quoted(String name) {
        return name.contains(" ") ? '"' + name + '"' : name;
    }

    /** Reads the results in {@code file} and checks them. */
    public void open(Path file) {
        check(file.getFileName().toString(), job -> ResultsFile.read(file));
    }

    /** Checks the results that {@code text} holds, as a file would. */
    public void paste(String text) {
        String name = texts.get("clipboard");
        check(name, job -> read(name, text));
    }

    private void check(String source, Jobs.Work<Results> reading) {
        workbench
                .quickJobs()
                .start(
                        job -> {
                            CheckReport report = Check.of(reading.run(job));
                            return words.frame(source, report);
                        },
                        result -> {
                            unreadable.set("");
                            frame.set(result);
                        },
                        message -> {
                            frame.set(null);
                            unreadable.set(message);
                        });
    }

    /** Reads a text by way of a file, which a message then calls {@code name}. */
    private Results read(String name, String text) throws InputException {
        try {
            Path file = Files.createTempFile("results", ".txt");
            try {
                Files.writeString(file, text);
                return ResultsFile.read(file);
            } catch (InputException e) {
                throw new InputException(e.getMessage().replace(file.toString(), name), e);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new InputException(texts.get("clipboard.unreadable", e.getMessage()), e);
        }
    }

    /** How many probe rows there are. */
    String rowsInWords() {
        return texts.get("export.what", ProbeRows.all().size());
    }

    /** What was written last; empty if nothing was. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why the probe rows could not be written; empty if they could. */
    public ReadOnlyStringProperty notSavedProperty() {
        return notSaved.getReadOnlyProperty();
    }

    /** The command that runs the Python file. */
    public ReadOnlyStringProperty commandProperty() {
        return command.getReadOnlyProperty();
    }

    /** Why the results could not be read; empty if they could. */
    public ReadOnlyStringProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** What the check found; null before results are opened. */
    ReadOnlyObjectProperty<CheckFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether the window is presenting: then there is room for the most important only. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The texts of this lens. */
    Texts texts() {
        return texts;
    }
}
