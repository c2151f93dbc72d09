package org.fmworkbench.ui.chart;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.CurvesCsv;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Jobs;

/** Writes a chart to files, off the FX thread, and says what became of them. */
final class ChartFiles {
    private final Jobs jobs;
    private final Texts texts;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    ChartFiles(Jobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
    }

    /** What became of the file that was saved last; empty if nothing was. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Closes the message. */
    void forgetMessage() {
        message.set("");
    }

    /** Writes a drawing. */
    void save(Path file, String text) {
        save(file, () -> AtomicFile.write(file, out -> out.write(text)));
    }

    /** Writes a picture. */
    void save(Path file, PixelImage picture) {
        save(file, () -> AtomicFile.write(file, picture.png()));
    }

    /** Writes the numbers of curves. */
    void save(Path file, List<CurvesCsv.Line> curves) {
        save(file, () -> AtomicFile.write(file, out -> CurvesCsv.write(out, curves)));
    }

    private void save(Path file, Work work) {
        message.set("");
        jobs.start(
                job -> {
                    work.run();
                    return file;
                },
                done -> message.set(texts.get("saved", done.getFileName())),
                message::set);
    }

    private interface Work {
        void run() throws InputException;
    }
}
