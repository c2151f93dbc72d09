package org.fmworkbench.ui.compare.runs;

/**
 * A run in a choice.
 *
 * @param id the run's number
 * @param name what the user calls it
 */
record RunName(int id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
