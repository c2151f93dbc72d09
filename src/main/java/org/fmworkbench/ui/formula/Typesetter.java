package org.fmworkbench.ui.formula;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Sets LaTeX. The first formula takes about a second, because fonts are read, the others a few milliseconds: not for the FX
 * thread. {@code \changed{…}} marks a part, which is then drawn apart. May be used by several threads, one at a time.
 */
public final class Typesetter {
    /** The colour that tells marked parts from the others on their way through JLaTeXMath. */
    private static final Color CHANGED = new Color(1, 2, 3);

    private static final String MARK = "\\textcolor{#010203}{";
    private static final int MOST_KEPT = 400;

    /** Between two lines of a formula, in em. */
    private static final float LEADING = 0.55f;

    /** JLaTeXMath keeps its fonts and a character buffer in static fields. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Map<Wanted, Typeset> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Typeset> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** Sets a formula on one line, in display style; the same LaTeX gives the same object as long as it is remembered. */
    public Typeset set(String latex) {
        return set(latex, Double.POSITIVE_INFINITY);
    }

    /** Sets a formula on as many lines as it takes not to be wider than {@code width} em; it breaks at + − · and =. */
    public Typeset set(String latex, double width) {
        synchronized (ONE_AT_A_TIME) {
            return kept.computeIfAbsent(new Wanted(latex, width), Typesetter::outline);
        }
    }

    /** Reads the fonts, so that the first formula that somebody waits for comes as fast as the others. */
    public void warmUp() {
        set("\\sum_i \\bigl[ \\tfrac{1}{2} \\mathbf{x}_i \\bigr]");
    }

    private record Wanted(String latex, double width) {}

    private static Typeset outline(Wanted wanted) {
        if (wanted.latex().isBlank()) {
            return Typeset.EMPTY;
        }
        TeXFormula.TeXIconBuilder builder = new TeXFormula(wanted.latex().replace("\\changed{", MARK))
                .new TeXIconBuilder()
                .setStyle(TeXConstants.STYLE_DISPLAY)
                .setSize(Typeset.EM);
        if (wanted.width() < Double.POSITIVE_INFINITY) {
            builder.setWidth(TeXConstants.UNIT_EM, (float) wanted.width(), TeXConstants.ALIGN_LEFT)
                    .setIsMaxWidth(true)
                    .setInterLineSpacing(TeXConstants.UNIT_EM, LEADING);
        }
        Box box = builder.build().getBox();
        OutlineGraphics graphics = new OutlineGraphics(CHANGED);
        graphics.scale(Typeset.EM, Typeset.EM);
        box.draw(graphics, 0, 0);
        graphics.finish();
        return new Typeset(
                box.getWidth() * Typeset.EM,
                box.getHeight() * Typeset.EM,
                Math.max(box.getDepth() * Typeset.EM, graphics.lowest()),
                graphics.plain(),
                graphics.changed());
    }
}
