package org.fmworkbench.data;

/** What is predicted. */
public enum Task {
    /** One of two values; y is 0 or 1, ŷ is a logit. */
    BINARY("binary"),
    /** A number; ŷ is in the units that the loss is measured in (standardized unless switched off). */
    REGRESSION("regression");

    private final String id;

    Task(String id) {
        this.id = id;
    }

    /** The name in files and on the command line: {@code binary} or {@code regression}. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
