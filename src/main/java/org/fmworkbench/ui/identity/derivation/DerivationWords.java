package org.fmworkbench.ui.identity.derivation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.derivation.Derivation;
import org.fmworkbench.derivation.Forms;
import org.fmworkbench.derivation.LineState;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.StepText;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Card;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Line;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Set;
import org.fmworkbench.ui.identity.derivation.DerivationFrame.Verdict;
import org.fmworkbench.ui.identity.row.ShownRow;

/** Computes a {@link DerivationFrame}: values, formulas, and what they mean in words. Not for the FX thread. */
final class DerivationWords {
    private static final int EXACT_DIGITS = 20;

    private final Texts texts;
    private final Formulas formulas = new Formulas();

    DerivationWords(Texts texts) {
        this.texts = texts;
    }

    /** Makes the first frame come as fast as the others. */
    boolean warmUp() {
        formulas.warmUp();
        return true;
    }

    /**
     * The frame of one row.
     *
     * @param focus the step in focus
     * @param i the field of the entry that a gradient is taken by
     * @param column its k, from 0
     * @param space the room for the formula with numbers
     */
    DerivationFrame frame(ShownRow shown, Step focus, int i, int column, Space space) {
        Map<Step, StepValue> values = values(shown, i, column);
        boolean oneHot = shown.row().isOneHot();
        List<Line> lines = new ArrayList<>();
        values.forEach((step, value) -> lines.add(new Line(
                name(step),
                formulas.small(step, oneHot),
                Figures.value(value.value()),
                exactly(step, value, "line"),
                rounded(step, value, "line"))));
        return new DerivationFrame(lines, Steps.place(focus), card(shown, focus, values.get(focus), i, column, space));
    }

    private static Map<Step, StepValue> values(ShownRow shown, int i, int column) {
        Map<Step, StepValue> values = new EnumMap<>(Step.class);
        for (LineState state : Derivation.of(shown.row())) {
            values.put(Step.of(state.line()), StepValue.of(state));
        }
        Forms prediction = Derivation.prediction(shown.bias(), shown.w(), shown.row());
        values.put(Step.PREDICTION, StepValue.of(Step.PREDICTION, prediction));
        Forms gradient = Derivation.gradient(shown.row(), i, column);
        values.put(Step.GRADIENT_NAIVE, StepValue.of(Step.GRADIENT_NAIVE, gradient));
        values.put(Step.GRADIENT_DERIVED, StepValue.of(Step.GRADIENT_DERIVED, gradient));
        return values;
    }

    private Card card(ShownRow shown, Step step, StepValue value, int i, int column, Space space) {
        boolean oneHot = shown.row().isOneHot();
        StepText text = StepText.of(step, oneHot);
        boolean gradient = step == Step.GRADIENT_NAIVE || step == Step.GRADIENT_DERIVED;
        double floatError = value.error(value.inFloat());
        return new Card(
                name(step),
                Steps.before(step)
                        .map(above -> plain(StepText.of(above, oneHot).rule()))
                        .orElse(""),
                Steps.before(step).map(above -> formulas.plain(above, oneHot)).orElse(Set.NONE),
                formulas.large(step, oneHot),
                formulas.numbers(step, shown, i, column, space),
                gradient ? texts.get("entry", shown.labels().get(i), column + 1) : "",
                plain(text.sentence()),
                plain(text.note()),
                Figures.value(value.value()),
                Digits.all(value.value()),
                Figures.ofFloat(value.inFloat()),
                Double.isNaN(floatError) ? "" : texts.get("off", Figures.small(floatError)),
                value.exact() == null ? texts.get("exact.none") : Digits.exact(value.exact(), EXACT_DIGITS),
                value.exact() == null ? "" : value.exact().toPlainString().replace('-', '−'),
                exactly(step, value, "card"),
                rounded(step, value, "card"));
    }

    private String name(Step step) {
        return texts.get(step.name());
    }

    /** What a step is compared with: the line above, or the other form. */
    private String pair(Step step) {
        return step.line().isPresent()
                ? texts.get(
                        "pair", name(step), Steps.before(step).map(this::name).orElse(""))
                : texts.get("pair." + step.name());
    }

    private Verdict exactly(Step step, StepValue value, String where) {
        if (value.exact() == null) {
            return value.compared() ? new Verdict(texts.get(where + ".unknown"), false) : Verdict.NONE;
        }
        if (!value.compared()) {
            return Verdict.NONE;
        }
        return new Verdict(
                texts.get(where + (value.exactlyEqual() ? ".exact" : ".unequal"), pair(step)), value.exactlyEqual());
    }

    private Verdict rounded(Step step, StepValue value, String where) {
        if (!value.compared()) {
            return where.equals("line") ? Verdict.NONE : error(value);
        }
        if (Double.isNaN(value.difference())) {
            return new Verdict(texts.get(where + ".undefined"), false);
        }
        boolean silent = Double.isNaN(value.ulps()) || value.difference() == 0;
        String ulps = silent ? "" : texts.get("ulps", Digits.significant(value.ulps(), 2));
        boolean holds = value.explains(value.difference());
        return new Verdict(
                texts.get(
                        where + ".rounded",
                        pair(step),
                        Figures.small(value.difference()),
                        ulps,
                        texts.get(bound(value, holds), Figures.small(value.bound()))),
                holds);
    }

    /** What is compared with nothing is compared with its own exact value. */
    private Verdict error(StepValue value) {
        double error = value.error(value.value());
        if (Double.isNaN(error)) {
            return Verdict.NONE;
        }
        boolean holds = value.explains(error);
        return new Verdict(
                texts.get(
                        "card.error",
                        Figures.small(error),
                        texts.get(bound(value, holds), Figures.small(value.bound()))),
                holds);
    }

    private static String bound(StepValue value, boolean holds) {
        return Double.isInfinite(value.bound()) ? "bound.none" : holds ? "bound.within" : "bound.beyond";
    }

    /** Indices as such, and a transpose with the letter that the font has. */
    private static String plain(String words) {
        return words.replace("^T", "ᵗ")
                .replace("_ik", "ᵢₖ")
                .replace("_jk", "ⱼₖ")
                .replace("_i", "ᵢ")
                .replace("_j", "ⱼ")
                .replace("_k", "ₖ");
    }
}
