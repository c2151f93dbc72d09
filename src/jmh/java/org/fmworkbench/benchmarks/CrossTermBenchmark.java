package org.fmworkbench.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fmworkbench.fm.CrossTerm;
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
import org.openjdk.jmh.annotations.Warmup;

/** The two forms of the cross term by the clock: O(F²K) against O(FK). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CrossTermBenchmark {
    /** F. */
    @Param({"2", "3", "4", "5", "8", "16", "64", "256"})
    public int fields;

    /** K. */
    @Param({"1", "4", "16", "64"})
    public int k;

    private double[] u;

    /** Draws u evenly from −1 … 1. */
    @Setup
    public void draw() {
        u = new Random(1).doubles((long) fields * k, -1, 1).toArray();
    }

    /** Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk. */
    @Benchmark
    public double naive() {
        return CrossTerm.naive(u, fields, k);
    }

    /** ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²]. */
    @Benchmark
    public double derived() {
        return CrossTerm.derived(u, fields, k);
    }
}
