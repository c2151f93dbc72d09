package org.fmworkbench.training;

/** Whether a regression target is brought to mean 0 and standard deviation 1 over the training rows. */
public enum Standardize {
    /** Yes for regression; a binary target never is. */
    AUTO("auto"),
    /** Yes, if the task is regression. */
    YES("yes"),
    /** No: the loss is in the target's own units, squared. */
    NO("no");

    private final String id;

    Standardize(String id) {
        this.id = id;
    }

    /** The name in files and on the command line: {@code auto}, {@code yes} or {@code no}. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
