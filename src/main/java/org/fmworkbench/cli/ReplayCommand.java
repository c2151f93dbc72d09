package org.fmworkbench.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code replay}, which runs an experiment again and shows what {@code train} would. */
@Command(name = "replay", resourceBundle = "org.fmworkbench.cli.usage", sortOptions = false)
final class ReplayCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "FILE.fmx", descriptionKey = "file", converter = Converters.FileName.class)
    Path file;

    @Option(names = "--data", paramLabel = "DATA", converter = Converters.FileName.class)
    Path data;

    @Option(names = "--steps")
    boolean steps;

    @Option(names = "--format", paramLabel = "text|json", converter = Converters.Format.class)
    OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        return new ReplayRun(streams(), this).run();
    }
}
