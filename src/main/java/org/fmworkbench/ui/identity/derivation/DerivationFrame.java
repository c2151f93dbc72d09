package org.fmworkbench.ui.identity.derivation;

import java.util.List;
import org.fmworkbench.ui.controls.Formula.Outlines;

/**
 * The derivation for one row, ready to be shown.
 *
 * @param lines every step, in order
 * @param focus which of them is in focus, from 0
 * @param card what is said of it
 */
public record DerivationFrame(List<Line> lines, int focus, Card card) {
    /** Copies the list. */
    public DerivationFrame {
        lines = List.copyOf(lines);
    }

    /**
     * A formula as outlines and in words for a screen reader.
     *
     * @param outlines what is painted
     * @param words what is said
     */
    public record Set(Outlines outlines, String words) {
        /** No formula. */
        public static final Set NONE = new Set(Outlines.NONE, "");
    }

    /**
     * Whether something holds, in words; the words are empty where there is nothing to say.
     *
     * @param words what holds, or does not
     * @param holds whether it does
     */
    public record Verdict(String words, boolean holds) {
        /** Nothing to say. */
        public static final Verdict NONE = new Verdict("", true);
    }

    /**
     * A step on one line.
     *
     * @param name "D4"
     * @param formula its formula, small
     * @param value its value
     * @param exact whether it is exactly the number of the line above
     * @param rounded how far it is from the line above in double
     */
    public record Line(String name, Set formula, String value, Verdict exact, Verdict rounded) {}

    /**
     * The step in focus.
     *
     * @param name "D4"
     * @param rule how it comes from the step before; empty for the first
     * @param above the formula of the step before; none for the first
     * @param formula its formula, large, with what the rule changed apart
     * @param numbers the same with the row's numbers put in
     * @param entry which entry a gradient is taken by; empty for another step
     * @param sentence what it says
     * @param note what to know about it in the post that the program started from; empty if nothing
     * @param value its value, shortened
     * @param inDouble its value in double, all digits
     * @param inFloat its value in float, all digits
     * @param floatError how far that is from the exact value
     * @param exact its exact value, shortened
     * @param exactDigits its exact value, all digits
     * @param exactly whether it is exactly the number of the line above, in words
     * @param rounded how far it is from the line above in double, with the bound of rounding, in words
     */
    public record Card(
            String name,
            String rule,
            Set above,
            Set formula,
            Set numbers,
            String entry,
            String sentence,
            String note,
            String value,
            String inDouble,
            String inFloat,
            String floatError,
            String exact,
            String exactDigits,
            Verdict exactly,
            Verdict rounded) {}
}
