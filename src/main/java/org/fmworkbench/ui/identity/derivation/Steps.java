package org.fmworkbench.ui.identity.derivation;

import java.util.List;
import java.util.Optional;
import org.fmworkbench.derivation.Step;

/** The order of the steps. */
final class Steps {
    private static final List<Step> ALL = List.of(Step.values());

    private Steps() {}

    /** Its place, from 0. */
    static int place(Step step) {
        return ALL.indexOf(step);
    }

    /** The step at a place; empty if there is none. */
    static Optional<Step> at(int place) {
        return place >= 0 && place < ALL.size() ? Optional.of(ALL.get(place)) : Optional.empty();
    }

    /** The step before; empty for the first. */
    static Optional<Step> before(Step step) {
        return at(place(step) - 1);
    }

    /** The last place. */
    static int last() {
        return ALL.size() - 1;
    }
}
