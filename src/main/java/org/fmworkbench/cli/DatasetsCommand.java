package org.fmworkbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of {@code datasets}, which lists the bundled data sets. */
@Command(name = "datasets", resourceBundle = "org.fmworkbench.cli.usage")
final class DatasetsCommand extends Subcommand {
    @Option(names = "--format", paramLabel = "text|json", converter = Converters.Format.class)
    private OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        return new DatasetsRun(streams()).run(format);
    }
}
