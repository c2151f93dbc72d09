package org.fmworkbench.derivation.trace;

/** The statements of the two methods that compute something, each known by a text that stands in its line and in no other. */
public enum Statement {
    /** Naive: {@code dot} becomes larger by u_ik u_jk. */
    DOT("dot += u["),
    /** Naive: {@code total} becomes larger by the dot product of a pair. */
    PAIR("total += dot"),
    /** Derived: {@code sum} becomes larger by u_ik. */
    SUM("sum += u["),
    /** Derived: {@code squares} becomes larger by u_ik². */
    SQUARES("squares += u["),
    /** Derived: {@code total} becomes larger by (Σ_i u_ik)² − Σ_i u_ik². */
    FACTOR("total += sum * sum"),
    /** Derived: half of {@code total} is the result. */
    HALF("return 0.5 *");

    private final String marker;

    Statement(String marker) {
        this.marker = marker;
    }

    /** The text that its line of the source is found by. */
    public String marker() {
        return marker;
    }
}
