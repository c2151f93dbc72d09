package org.fmworkbench.ui.identity.derivation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.StepText;
import org.fmworkbench.ui.controls.Formula.Outlines;
import org.fmworkbench.ui.formula.Spoken;
import org.fmworkbench.ui.formula.Typeset;
import org.fmworkbench.ui.formula.Typesetter;
import org.fmworkbench.ui.formula.Wrapping;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Set;
import org.fmworkbench.ui.identity.row.ShownRow;

/** Sets the formulas of the steps. Not for the FX thread. */
final class Formulas {
    /** What a number needs at most, as a rule: the height that a formula with numbers gets must not change with them. */
    private static final String WIDEST = "−0.000";

    private static final int[] TERMS = {20, 16, 12, 10, 8, 7, 6, 5, 4, 3};
    private static final int FEWEST_TERMS = 2;
    private static final int MOST_KEPT = 200;
    private static final double WIDENING = 1.15;
    private static final double MOST_WIDENING = 1.5;

    private final Typesetter typesetter = new Typesetter();
    private final Map<Place, Room> rooms = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Room> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** What the room of a formula with numbers depends on. */
    private record Place(Step step, int fields, int k, boolean oneHot, int i, Space space) {}

    /** How many terms are written, in what width, and how high they are at most. */
    private record Room(int terms, double width, double height) {}

    /** Makes the first formula come as fast as the others. */
    void warmUp() {
        typesetter.warmUp();
    }

    /** The formula of a step with what the rule changed apart. */
    Set large(Step step, boolean oneHot) {
        StepText text = StepText.of(step, oneHot);
        return new Set(outlines(typesetter.set(text.latex())), text.sentence());
    }

    /** The same in one colour. */
    Set plain(Step step, boolean oneHot) {
        StepText text = StepText.of(step, oneHot);
        return new Set(outlines(typesetter.set(unmarked(text))), text.sentence());
    }

    private static String unmarked(StepText text) {
        return text.latex().replace("\\changed{", "{");
    }

    /** The same in one low line, in one colour. */
    Set small(Step step, boolean oneHot) {
        StepText text = StepText.of(step, oneHot);
        String low = "\\textstyle " + unmarked(text).replace("\\Bigl", "\\bigl").replace("\\Bigr", "\\bigr");
        return new Set(outlines(typesetter.set(low)), text.sentence());
    }

    /**
     * The formula with the row's numbers put in. Its height depends on the shape of the row and not on its numbers, so that
     * nothing moves when they change.
     */
    Set numbers(Step step, ShownRow shown, int i, int column, Space space) {
        Place place = new Place(
                step, shown.row().fields(), shown.row().k(), shown.row().isOneHot(), i, space);
        Room room = rooms.computeIfAbsent(place, p -> room(step, shown, i, column, space));
        String latex = latex(step, shown, i, column, Figures::inFormula, room.terms());
        Typeset set = typesetter.set(Wrapping.lines(latex, room.width()));
        double depth = Math.max(set.depth(), room.height() - set.ascent());
        double width = Math.max(set.width(), room.width() * Typeset.EM);
        return new Set(new Outlines(width, set.ascent(), depth, set.plain(), set.changed()), Spoken.of(latex));
    }

    /**
     * As many terms as have room if every number is as wide as it gets. If even the fewest need two more lines, they get more width,
     * so that they are shown smaller.
     */
    private Room room(Step step, ShownRow shown, int i, int column, Space space) {
        int terms = FEWEST_TERMS;
        for (int more : TERMS) {
            if (Wrapping.count(widest(step, shown, i, column, more), space.width()) <= space.lines()) {
                terms = more;
                break;
            }
        }
        String latex = widest(step, shown, i, column, terms);
        double width = space.width();
        while (Wrapping.count(latex, width) > space.lines() + 1 && width < MOST_WIDENING * space.width()) {
            width *= WIDENING;
        }
        Typeset set = typesetter.set(Wrapping.lines(latex, width));
        return new Room(terms, width, set.ascent() + set.depth());
    }

    private static String widest(Step step, ShownRow shown, int i, int column, int terms) {
        return latex(step, shown, i, column, value -> value == 1 ? "1" : WIDEST, terms);
    }

    private static String latex(
            Step step, ShownRow shown, int i, int column, DoubleFunction<String> format, int terms) {
        return "= " + StepText.numbers(step, shown.row(), shown.bias(), shown.w(), i, column, format, terms);
    }

    private static Outlines outlines(Typeset set) {
        return new Outlines(set.width(), set.ascent(), set.depth(), set.plain(), set.changed());
    }
}
