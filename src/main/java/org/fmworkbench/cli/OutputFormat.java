package org.fmworkbench.cli;

/** How a command writes its result. */
enum OutputFormat {
    /** Aligned, for people. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For tables of any program. */
    CSV("csv"),
    /** A report to hand in. */
    MARKDOWN("markdown");

    private final String id;

    OutputFormat(String id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return id;
    }
}
