package org.fmworkbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Standardize;
import org.fmworkbench.training.Trainer;
import org.fmworkbench.training.TrainingData;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Epochs of SGD with batches of one row, ours and the plain loop's, one thread. Read the counters: million rows a
 * second are {@code rows} / {@code micros}. For the trainer they count training steps only, while the time of an operation
 * has the epoch's evaluation in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TrainingBenchmark {
    /** Rows and the time that their training steps took, added up over all iterations. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Speed {
        /** Rows learnt. */
        public long rows;

        /** Microseconds of training steps. */
        public long micros;

        /** Forgets what was counted before. */
        @Setup(Level.Iteration)
        public void clear() {
            rows = 0;
            micros = 0;
        }
    }

    /** S or W. */
    @Param({"S", "W"})
    public String workload;

    private Workload chosen;
    private PlainLoop plain;
    private Trainer trainer;

    /** Makes the rows and both starts. */
    @Setup
    public void start() {
        chosen = Workload.valueOf(workload);
        plain = new PlainLoop(chosen);
        TrainingData data = chosen.data();
        RunSettings settings = new RunSettings(
                chosen.k,
                Tables.PER_FIELD,
                OptimizerKind.SGD,
                0.05,
                0,
                1,
                1,
                0.1,
                1,
                true,
                new Holdout.None(),
                Standardize.NO);
        trainer = new Trainer(data, settings, Trainer.start(data, settings));
        trainer.clock(System::nanoTime);
    }

    /** The trainer. */
    @Benchmark
    public boolean trainer(Speed speed) {
        long before = trainer.trainingNanos();
        boolean done = trainer.step(Granularity.EPOCH);
        speed.micros += (trainer.trainingNanos() - before) / 1000;
        speed.rows += chosen.rows;
        return done;
    }

    /** The plain loop with the trainer's work. */
    @Benchmark
    public double plainLoop(Speed speed) {
        long before = System.nanoTime();
        double losses = plain.epoch(0.05);
        speed.micros += (System.nanoTime() - before) / 1000;
        speed.rows += chosen.rows;
        return losses;
    }

    /** The plain loop with less: no shuffle, no loss. */
    @Benchmark
    public double leanPlainLoop(Speed speed) {
        long before = System.nanoTime();
        double bias = plain.leanEpoch(0.05);
        speed.micros += (System.nanoTime() - before) / 1000;
        speed.rows += chosen.rows;
        return bias;
    }
}
