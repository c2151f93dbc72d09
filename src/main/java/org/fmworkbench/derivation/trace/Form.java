package org.fmworkbench.derivation.trace;

import java.util.List;
import org.fmworkbench.fm.Operations;

/** The two forms of the cross term, each a method of {@link org.fmworkbench.fm.CrossTerm}. */
public enum Form {
    /** Σ_i Σ_{j&lt;i} Σ_k u_ik u_jk: O(F²K). */
    NAIVE("public static double naive(double[] u, int fields, int k)", "dot", "total") {
        @Override
        public Operations operations(int fields, int k) {
            return Operations.naive(fields, k);
        }

        @Override
        double run(double[] u, int fields, int k, Recorder out) {
            return Twins.naive(u, fields, k, out);
        }
    },

    /** ½ Σ_k [(Σ_i u_ik)² − Σ_i u_ik²]: O(FK). */
    DERIVED("public static double derived(double[] u, int fields, int k)", "sum", "squares", "total") {
        @Override
        public Operations operations(int fields, int k) {
            return Operations.derived(fields, k);
        }

        @Override
        double run(double[] u, int fields, int k, Recorder out) {
            return Twins.derived(u, fields, k, out);
        }
    };

    private final String signature;
    private final String variables;

    Form(String signature, String... variables) {
        this.signature = signature;
        this.variables = String.join(" ", variables);
    }

    /** The first line of the method, without its brace. */
    public String signature() {
        return signature;
    }

    /** The method's running variables, in the order in which an {@link Event} has their values. */
    public List<String> variables() {
        return List.of(variables.split(" ", -1));
    }

    /** How many operations the form takes for F fields and K factors. */
    public abstract Operations operations(int fields, int k);

    /** Runs the traced twin of the method. Returns what the method returns. */
    abstract double run(double[] u, int fields, int k, Recorder out);

    /**
     * Runs the method's traced twin.
     *
     * @param u u_ik, F × K row-major
     * @throws IllegalArgumentException if the row has too many operations ({@link Trace#fits})
     */
    public Trace trace(double[] u, int fields, int k) {
        if (!Trace.fits(fields, k)) {
            throw new IllegalArgumentException("too many operations to be traced: F = " + fields + ", K = " + k);
        }
        Recorder out = new Recorder(this, operations(fields, k));
        double value = run(u, fields, k, out);
        return new Trace(this, out, value);
    }
}
