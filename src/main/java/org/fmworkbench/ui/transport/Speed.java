package org.fmworkbench.ui.transport;

import java.util.List;

/** The speeds of a run, from one step a second to as fast as it goes; speed never changes what a step is. */
final class Speed {
    private static final List<Double> STEPS_A_SECOND =
            List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 1000.0, Double.POSITIVE_INFINITY);

    private Speed() {}

    /** The notch of the slider for as fast as it goes. */
    static int fastest() {
        return STEPS_A_SECOND.size() - 1;
    }

    /** Steps a second at a notch of the slider. */
    static double at(int notch) {
        return STEPS_A_SECOND.get(Math.max(0, Math.min(fastest(), notch)));
    }
}
