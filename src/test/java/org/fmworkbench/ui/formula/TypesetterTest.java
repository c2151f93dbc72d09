package org.fmworkbench.ui.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.shape.SVGPath;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.StepText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTest {
    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyFormulaOfTheDerivationHasOutlinesInsideItsBox(Step step) {
        for (boolean oneHot : new boolean[] {true, false}) {
            Typeset set = typesetter.set(StepText.of(step, oneHot).latex());
            assertInside(set, set.plain());
            assertInside(set, set.changed());
            assertFalse(set.plain().isEmpty() && set.changed().isEmpty());
            assertEquals(step == Step.D1, set.changed().isEmpty(), step + ": " + set.changed());
        }
    }

    /** The SVG paths are read by another parser: JavaFX's. Glyphs may stick out of their boxes a little. */
    private static void assertInside(Typeset set, String path) {
        if (path.isEmpty()) {
            return;
        }
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        double slack = 150;
        assertTrue(shape.getBoundsInLocal().getMinX() >= -slack, path);
        assertTrue(shape.getBoundsInLocal().getMaxX() <= set.width() + slack, path);
        assertTrue(shape.getBoundsInLocal().getMinY() >= -set.ascent() - slack, path);
        assertTrue(shape.getBoundsInLocal().getMaxY() <= set.depth() + slack, path);
        assertTrue(shape.getBoundsInLocal().getWidth() > 200, path);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyLineWithNumbersPutInCanBeSet(Step step) {
        double[] v = {0.5, -0.25, 1e-20, Double.NaN, Double.NEGATIVE_INFINITY, 12345.678};
        String latex = StepText.numbers(step, Row.oneHot(3, 2, v), -1, new double[3], 1, 1, Double::toString, 6);
        assertTrue(typesetter.set(latex).width() > 0, latex);
    }

    @Test
    void whatIsMarkedIsDrawnApartAndUnderlined() {
        Typeset plain = typesetter.set("a + b");
        Typeset marked = typesetter.set("a + \\changed{b}");
        assertEquals(plain.width(), marked.width());
        assertTrue(marked.plain().length() < plain.plain().length());
        assertTrue(marked.depth() > plain.depth());
        SVGPath changed = new SVGPath();
        changed.setContent(marked.changed());
        assertTrue(changed.getBoundsInLocal().getMinX() > plain.width() / 2);
        assertTrue(changed.getBoundsInLocal().getMaxY() > 50, "no line below b");
    }

    @Test
    void aFormulaIsRememberedAndBrokenWhereItIsTooWide() {
        String sum = "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12";
        Typeset one = typesetter.set(sum);
        assertSame(one, typesetter.set(sum));
        assertSame(one, typesetter.set("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12"));
        Typeset several = typesetter.set(sum, 8);
        assertNotSame(one, several);
        assertTrue(several.width() <= 8 * Typeset.EM, several.width() + " thousandths of an em");
        assertTrue(several.ascent() + several.depth() > 2 * (one.ascent() + one.depth()));
        assertEquals(one.width(), typesetter.set(sum, 200).width());
        assertFalse(one.plain().isEmpty());
        assertSame(Typeset.EMPTY, typesetter.set(" "));
    }

    @Test
    void theLongestUnusedIsForgotten() {
        Typeset first = typesetter.set("x_0");
        for (int n = 1; n <= 450; n++) {
            typesetter.set("x_{" + n + "}");
        }
        Typeset again = typesetter.set("x_0");
        assertNotSame(first, again);
        assertEquals(first, again);
    }
}
