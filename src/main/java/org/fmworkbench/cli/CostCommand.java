package org.fmworkbench.cli;

import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of {@code cost}, which counts and measures what both forms of the cross term take. */
@Command(name = "cost", resourceBundle = "org.fmworkbench.cli.usage", sortOptions = false)
final class CostCommand extends Subcommand {
    private static final int[] FEW_FIELDS = {2, 3, 4, 5, 6, 7, 8, 16, 32, 64};
    private static final int[] FEW_FACTORS = {1, 4, 16};

    @Option(names = "--fields", paramLabel = "2..64", converter = SizesConverter.class)
    Sizes fields = new Sizes(IntStream.of(FEW_FIELDS).boxed().toList());

    @Option(names = "--k", paramLabel = "1..32", converter = SizesConverter.class)
    Sizes k = new Sizes(IntStream.of(FEW_FACTORS).boxed().toList());

    @Option(names = "--measure")
    boolean measure;

    @Option(names = "--format", paramLabel = "text|json|csv", converter = Converters.CostFormat.class)
    OutputFormat format = OutputFormat.TEXT;

    /** Several sizes, ascending. */
    record Sizes(List<Integer> all) {}

    @Override
    public Integer call() throws Exception {
        return new CostRun(streams(), this).run();
    }
}
