package org.fmworkbench.ui.verify.check;

import java.util.List;

/**
 * What the check found, in words.
 *
 * @param source where the results came from
 * @param passed whether all is right
 * @param headline the verdict in one sentence
 * @param notes more sentences: precision, missing rows, the start
 * @param suspects the known mistakes that give these numbers
 * @param lines the probe rows, each once
 * @param gradients whether gradients were given
 * @param first the first line that is not right, from 0; −1 if all are
 */
record CheckFrame(
        String source,
        boolean passed,
        String headline,
        List<String> notes,
        List<Suspect> suspects,
        List<Line> lines,
        boolean gradients,
        int first) {

    /**
     * A known mistake that gives these numbers.
     *
     * @param sentence what it is
     * @param button what the button says that leads to it
     * @param show leads to it
     */
    record Suspect(String sentence, String button, Runnable show) {}

    /** How a row, or its gradient, came out. */
    enum Outcome {
        RIGHT,
        WRONG,
        MISSING
    }

    /** One probe row: its name, the right number, what was given, how far off it is, the bound; and what its gradient says. */
    record Line(
            String name,
            String right,
            String got,
            String off,
            String bound,
            Outcome value,
            String verdict,
            Outcome gradient,
            String gradientVerdict) {}
}
