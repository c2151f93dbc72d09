package org.fmworkbench.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code verify}, which checks every equals sign of the derivation; null: not given. */
@Command(name = "verify", resourceBundle = "org.fmworkbench.cli.usage", sortOptions = false)
final class VerifyCommand extends Subcommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DATA",
            descriptionKey = "data",
            converter = Converters.DataName.class)
    String data;

    @Option(names = "--model", paramLabel = "MODEL.json", converter = Converters.FileName.class)
    Path model;

    @Option(names = "--trials", paramLabel = "N", converter = NumberConverters.Trials.class)
    Integer trials;

    @Option(names = "--fields", paramLabel = "F", converter = NumberConverters.Fields.class)
    Integer fields;

    @Option(names = "--k", paramLabel = "K", converter = NumberConverters.Factors.class)
    Integer k;

    @Option(names = "--seed", paramLabel = "N", converter = NumberConverters.Seed.class)
    Long seed;

    @Option(names = "--format", paramLabel = "text|json|markdown", converter = Converters.VerifyFormat.class)
    OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        return new VerifyRun(streams(), this).run();
    }
}
