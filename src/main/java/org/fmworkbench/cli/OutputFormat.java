package org.fmworkbench.cli;

/** How a command writes its result. */
enum OutputFormat {
    /** Aligned, for people. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String id;

    OutputFormat(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}
