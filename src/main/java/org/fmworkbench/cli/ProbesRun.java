package org.fmworkbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.experiment.AtomicFile;
import org.fmworkbench.experiment.ProbesFile;
import org.fmworkbench.experiment.ProbesFormat;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Writes the probe rows. */
final class ProbesRun {
    private final Streams streams;
    private final Texts texts = Texts.beside(ProbesRun.class);

    ProbesRun(Streams streams) {
        this.streams = streams;
    }

    /** Writes {@code out}; without a format its name says which. */
    int run(Path out, ProbesFormat given) throws InputException {
        ProbesFormat format = given == null ? ProbesFormat.of(out).orElse(null) : given;
        if (format == null) {
            throw new InputException(texts.get("probes.format", out));
        }
        AtomicFile.check(out);
        ProbesFile.write(out, format);
        if (Files.isRegularFile(out)) { // else the rows themselves went to where the words would go
            streams.out()
                    .println(texts.get("probes.written", out, ProbeRows.all().size()));
            streams.out().println(texts.get("probes.next." + format));
            streams.out().flush();
        }
        return Shell.OK;
    }
}
