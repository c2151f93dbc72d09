package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.ui.controls.Formula.Outlines;
import org.fmworkbench.ui.formula.Spoken;
import org.fmworkbench.ui.formula.Typeset;
import org.fmworkbench.ui.formula.Typesetter;
import org.fmworkbench.ui.formula.Wrapping;
import org.fmworkbench.ui.train.walk.TermText.Table;

/**
 * What the panel and the pictures show at one place of the walk.
 *
 * @param headline which row, and which term has been done
 * @param done the part of the step that has been come to; null at the start
 * @param parts the parts that this row's step has
 * @param caption what has been done
 * @param formulas its formulas
 * @param numbers the same with numbers
 * @param table more numbers of it
 * @param nextPart what comes next
 * @param next the same in words
 * @param nextFormulas its formulas
 * @param touched what has been read and written
 */
record WalkFrame(
        String headline,
        Part done,
        List<Part> parts,
        String caption,
        List<Line> formulas,
        List<Line> numbers,
        Table table,
        Part nextPart,
        String next,
        List<Line> nextFormulas,
        Touched touched) {

    /** What has room in the rail, in em of the formula. */
    private static final double WIDTH = 15.5;

    /** A formula as outlines, and what a screen reader says of it. */
    record Line(Outlines outlines, String spoken) {}

    /** There is nothing to walk through; {@code why}. */
    static WalkFrame of(String why) {
        return new WalkFrame(
                why, null, List.of(), "", List.of(), List.of(), Table.NONE, null, "", List.of(), Touched.NOTHING);
    }

    /** Formulas on one line each. */
    static List<Line> lines(List<String> latex, Typesetter typesetter) {
        return lines(latex, Double.POSITIVE_INFINITY, typesetter);
    }

    /** Formulas with numbers, on more lines if they are long; not inside a fraction. */
    static List<Line> wrapped(List<String> latex, Typesetter typesetter) {
        return lines(latex, WIDTH, typesetter);
    }

    private static List<Line> lines(List<String> latex, double width, Typesetter typesetter) {
        List<Line> lines = new ArrayList<>();
        for (String line : latex) {
            Typeset set = typesetter.set("\\textstyle " + (line.contains("frac") ? line : Wrapping.lines(line, width)));
            Outlines outlines = new Outlines(set.width(), set.ascent(), set.depth(), set.plain(), set.changed());
            lines.add(new Line(outlines, Spoken.of(line)));
        }
        return List.copyOf(lines);
    }
}
