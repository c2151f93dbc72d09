package org.fmworkbench.cli;

import java.nio.file.Path;
import org.fmworkbench.experiment.ProbesFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of {@code probes}, which writes the probe rows for somebody's own code. */
@Command(name = "probes", resourceBundle = "org.fmworkbench.cli.usage", sortOptions = false)
final class ProbesCommand extends Subcommand {
    @Option(names = "--out", paramLabel = "FILE", required = true, converter = Converters.FileName.class)
    private Path out;

    @Option(names = "--format", paramLabel = "json|csv|python", converter = Converters.ProbesFormatId.class)
    private ProbesFormat format;

    @Override
    public Integer call() throws Exception {
        return new ProbesRun(streams()).run(out, format);
    }
}
