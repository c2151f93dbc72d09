package org.fmworkbench.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code predict}, which applies a saved model to a file. */
@Command(name = "predict", resourceBundle = "org.fmworkbench.cli.usage")
final class PredictCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "MODEL.json", descriptionKey = "model", converter = Converters.FileName.class)
    private Path model;

    @Parameters(index = "1", paramLabel = "DATA", descriptionKey = "data", converter = Converters.DataName.class)
    private String data;

    @Option(names = "--out", paramLabel = "OUT.csv", required = true, converter = Converters.FileName.class)
    private Path out;

    @Override
    public Integer call() throws Exception {
        return new PredictRun(streams()).run(model, data, out);
    }
}
