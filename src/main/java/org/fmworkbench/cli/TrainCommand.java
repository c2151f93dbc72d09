package org.fmworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.training.Standardize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of {@code train}; null: not given, so the data set's card or the program chooses. */
@Command(name = "train", resourceBundle = "org.fmworkbench.cli.usage", sortOptions = false)
final class TrainCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "DATA", descriptionKey = "data", converter = Converters.DataName.class)
    String data;

    @Option(names = "--target", paramLabel = "NAME")
    String target;

    @Option(names = "--fields", paramLabel = "A,B,C", split = ",", hideParamSyntax = true)
    List<String> fields;

    @Option(names = "--task", paramLabel = "auto|binary|regression", converter = Converters.TaskChoice.class)
    Converters.TaskChoice.Choice task;

    @Option(names = "--positive", paramLabel = "VALUE")
    String positive;

    @Option(names = "--bins", paramLabel = "N", converter = NumberConverters.Bins.class)
    Integer bins;

    @Option(names = "--k", paramLabel = "N", converter = NumberConverters.Factors.class)
    Integer k;

    @Option(names = "--tables", paramLabel = "per-field|shared", converter = Converters.TablesId.class)
    Tables tables;

    @Option(names = "--optimizer", paramLabel = "sgd|momentum|adagrad|adam", converter = Converters.Optimizer.class)
    OptimizerKind optimizer;

    @Option(names = "--learning-rate", paramLabel = "X", converter = NumberConverters.Positive.class)
    Double learningRate;

    @Option(names = "--l2", paramLabel = "X", converter = NumberConverters.NotNegative.class)
    Double l2;

    @Option(names = "--batch", paramLabel = "N|all", converter = NumberConverters.Batch.class)
    Integer batch;

    @Option(names = "--epochs", paramLabel = "N", converter = NumberConverters.FromOne.class)
    Integer epochs;

    @Option(names = "--init-std", paramLabel = "X", converter = NumberConverters.NotNegative.class)
    Double initStd;

    @Option(names = "--seed", paramLabel = "N", converter = NumberConverters.Seed.class)
    Long seed;

    @Option(names = "--no-shuffle")
    boolean noShuffle;

    @Option(names = "--holdout", paramLabel = "none|FRACTION|every:N", converter = Converters.HoldoutChoice.class)
    Holdout holdout;

    @Option(names = "--standardize-target", paramLabel = "auto|yes|no", converter = Converters.StandardizeId.class)
    Standardize standardizeTarget;

    @Option(names = "--start", paramLabel = "MODEL.json", converter = Converters.FileName.class)
    Path start;

    @Option(names = "--save", paramLabel = "MODEL.json", converter = Converters.FileName.class)
    Path save;

    @Option(names = "--predictions", paramLabel = "OUT.csv", converter = Converters.FileName.class)
    Path predictions;

    @Option(names = "--experiment", paramLabel = "OUT.fmx", converter = Converters.FileName.class)
    Path experiment;

    @Option(names = "--steps")
    boolean steps;

    @Option(names = "--format", paramLabel = "text|json", converter = Converters.Format.class)
    OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() throws Exception {
        return new TrainRun(streams(), this).run();
    }
}
