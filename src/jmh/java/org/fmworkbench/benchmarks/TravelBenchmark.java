package org.fmworkbench.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.text.InputException;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.training.TrainingSession;
import org.fmworkbench.training.Watch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Going to random moments of a run of 100 epochs on bird strikes: from the command until the snapshot is there that the screen
 * would show. Read the highest percentile: any moment has to be reached in 300 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 3, time = 10)
public class TravelBenchmark {
    private static final int EPOCHS = 100;

    /** The step that ends at the moment, and is shown. */
    @Param({"SAMPLE", "BATCH", "EPOCH"})
    public Granularity granularity;

    /** Which rule is replayed. */
    @Param({"adam", "sgd"})
    public String optimizer;

    private final Random random = new Random(1);
    private TrainingSession session;
    private long end;

    /** Trains. */
    @Setup
    public void train() throws InputException {
        Source source = Source.open("birdstrikes", Progress.NONE);
        Dataset dataset = source.encode(LoadOptions.auto());
        RunSettings settings = RunSettings.of(source.card().orElseThrow()).withEpochs(EPOCHS);
        if (optimizer.equals("sgd")) {
            settings =
                    settings.withOptimizer(org.fmworkbench.fm.OptimizerKind.SGD).withBatchSize(1);
        }
        TrainingData data = TrainingData.of(dataset, settings);
        session = new TrainingSession(System::nanoTime, Throwable::printStackTrace);
        session.open(data, settings);
        session.watch(Watch.following(data.vocabulary()));
        session.run(Granularity.EPOCH);
        end = await(Phase.FINISHED, -1).timeline().end().rows();
    }

    /** There and back again. */
    @Benchmark
    public Snapshot travel() {
        long rows = (long) (random.nextDouble() * (end + 1));
        session.travel(rows, granularity);
        return await(null, rows);
    }

    private Snapshot await(Phase phase, long rows) {
        while (true) {
            Snapshot now = session.take();
            if (now != null
                    && (now.phase() == phase
                            || (now.phase() == Phase.PAUSED
                                    && now.timeline().moment().rows() == rows))) {
                return now;
            }
            Thread.onSpinWait();
        }
    }

    /** Ends the worker. */
    @TearDown
    public void close() {
        session.close();
    }
}
