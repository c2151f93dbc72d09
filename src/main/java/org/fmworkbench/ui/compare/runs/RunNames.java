package org.fmworkbench.ui.compare.runs;

import javafx.util.StringConverter;

/** A run in a choice is its name. */
final class RunNames extends StringConverter<RunLine> {
    @Override
    public String toString(RunLine line) {
        return line == null ? "" : line.name();
    }

    @Override
    public RunLine fromString(String name) {
        throw new UnsupportedOperationException("runs are chosen, not typed");
    }
}
