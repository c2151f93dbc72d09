package org.fmworkbench.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code check}, which checks what somebody's own code gave for the probe rows. */
@Command(name = "check", resourceBundle = "org.fmworkbench.cli.usage", sortOptions = false)
final class CheckCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "RESULTS", descriptionKey = "results", converter = Converters.FileName.class)
    private Path results;

    @Option(names = "--format", paramLabel = "text|json", converter = Converters.Format.class)
    private OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        return new CheckRun(streams()).run(results, format);
    }
}
