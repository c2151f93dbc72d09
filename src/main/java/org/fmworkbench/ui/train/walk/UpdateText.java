package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.ParameterUpdate;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.ui.train.walk.TermText.Table;

/** What is said of the optimizer's own arithmetic. */
final class UpdateText {
    private final Texts texts;
    private final WalkedRow walked;
    private final StepAnatomy step;
    private final int width;

    UpdateText(WalkedRow walked, Texts texts) {
        this.texts = texts;
        this.walked = walked;
        this.step = walked.step();
        this.width = walked.k() + 1;
    }

    /** "v₂", or where several fields are meant "3: v₂"; w for factor 0. */
    static String entryName(Term term, int field, int factor) {
        String entry = factor == 0 ? "w" : "v" + Digit.below(factor);
        return term.isSingle() ? entry : (field + 1) + ": " + entry;
    }

    TermText bias() {
        ParameterUpdate update = step.update().bias();
        return new TermText(
                texts.get("update.bias", name()) + (step.l2() > 0 ? " " + texts.get("update.bias.l2") : ""),
                formulas(false),
                numbers(update, "w_0", false),
                table(new String[] {"w₀"}, new ParameterUpdate[] {update}));
    }

    TermText entries(Term term) {
        int from = term.from() * width;
        int to = term.to() * width;
        String[] labels = new String[to - from];
        Arrays.setAll(labels, n -> entryName(term, (from + n) / width, n % width));
        int factor = Math.min(1, walked.k());
        int worked = from + factor;
        String fields = term.isSingle() ? walked.names()[term.from()] : texts.get("fields", term.from() + 1, term.to());
        String symbol = walked.k() > 0 ? "v_{" + (term.from() + 1) + ",1}" : "w_{" + (term.from() + 1) + "}";
        return new TermText(
                texts.get("update.entries", name(), fields, entryName(term, term.from(), factor)),
                formulas(step.l2() > 0),
                numbers(step.update().entries()[worked], symbol, step.l2() > 0),
                table(labels, Arrays.copyOfRange(step.update().entries(), from, to)));
    }

    private String name() {
        return texts.get("optimizer." + walked.optimizer().id());
    }

    private Table table(String[] labels, ParameterUpdate[] updates) {
        double[] gradient =
                Arrays.stream(updates).mapToDouble(ParameterUpdate::gradient).toArray();
        double[] result =
                Arrays.stream(updates).mapToDouble(ParameterUpdate::result).toArray();
        return new Table(new String[] {"g", texts.get("new")}, labels, new double[][] {gradient, result});
    }

    private List<String> formulas(boolean withL2) {
        String g = withL2 ? "g'" : "g";
        List<String> lines = new ArrayList<>();
        if (withL2) {
            lines.add("g' = g + \\lambda\\theta");
        }
        switch (walked.optimizer()) {
            case SGD -> lines.add("\\theta \\leftarrow \\theta - \\eta\\," + g);
            case MOMENTUM -> {
                lines.add("b \\leftarrow 0.9\\,b + " + g);
                lines.add("\\theta \\leftarrow \\theta - \\eta\\,b");
            }
            case ADAGRAD -> {
                lines.add("h \\leftarrow h + " + g + "^2");
                lines.add("\\theta \\leftarrow \\theta - \\eta\\,\\frac{" + g + "}{\\sqrt{h} + 10^{-10}}");
            }
            case ADAM -> {
                lines.add("m \\leftarrow 0.9\\,m + 0.1\\," + g);
                lines.add("s \\leftarrow 0.999\\,s + 0.001\\," + g + "^2");
                lines.add("\\hat m = \\frac{m}{1 - 0.9^t} \\quad \\hat s = \\frac{s}{1 - 0.999^t}");
                lines.add("\\theta \\leftarrow \\theta - \\eta\\,\\frac{\\hat m}{\\sqrt{\\hat s} + 10^{-8}}");
            }
        }
        return lines;
    }

    private List<String> numbers(ParameterUpdate u, String symbol, boolean withL2) {
        List<String> lines = new ArrayList<>();
        if (withL2) {
            lines.add("g' = " + Tex.number(u.gradient()) + " + " + Tex.typed(step.l2()) + " \\cdot "
                    + Tex.inside(u.theta()) + " = " + Tex.number(u.total()));
        }
        if (u.kind() == OptimizerKind.MOMENTUM) {
            lines.add("b \\leftarrow 0.9 \\cdot " + Tex.inside(u.memory()) + " + " + Tex.inside(u.total()) + " = "
                    + Tex.number(u.newMemory()));
        } else if (u.kind() == OptimizerKind.ADAGRAD) {
            lines.add("h \\leftarrow " + Tex.number(u.memory()) + " + " + Tex.inside(u.total()) + "^2 = "
                    + Tex.number(u.newMemory()));
        } else if (u.kind() == OptimizerKind.ADAM) {
            adam(lines, u);
        }
        lines.add(symbol + " \\leftarrow " + Tex.number(u.theta()) + " - " + Tex.typed(step.learningRate()) + " \\cdot "
                + direction(u));
        lines.add("= " + Tex.number(u.result()));
        return lines;
    }

    private static void adam(List<String> lines, ParameterUpdate u) {
        lines.add("m \\leftarrow 0.9 \\cdot " + Tex.inside(u.memory()) + " + 0.1 \\cdot " + Tex.inside(u.total())
                + " = " + Tex.number(u.newMemory()));
        lines.add("s \\leftarrow 0.999 \\cdot " + Tex.number(u.square()) + " + 0.001 \\cdot " + Tex.inside(u.total())
                + "^2 = " + Tex.number(u.newSquare()));
        lines.add("t = " + u.time() + " \\quad \\hat m = " + Tex.number(u.newMemory() / u.correction1())
                + " \\quad \\hat s = " + Tex.number(u.newSquare() / u.correction2()));
    }

    private static String direction(ParameterUpdate u) {
        return switch (u.kind()) {
            case SGD, MOMENTUM -> Tex.inside(u.direction());
            case ADAGRAD -> "\\frac{" + Tex.number(u.total()) + "}{\\sqrt{" + Tex.number(u.newMemory()) + "}}";
            case ADAM ->
                "\\frac{" + Tex.number(u.newMemory() / u.correction1()) + "}{\\sqrt{"
                        + Tex.number(u.newSquare() / u.correction2()) + "}}";
        };
    }

    TermText put() {
        if (!step.updates()) {
            return new TermText(texts.get("put.none"), List.of(), List.of(), Table.NONE);
        }
        boolean others = step.l2() > 0
                || walked.optimizer() == OptimizerKind.ADAM
                || walked.optimizer() == OptimizerKind.MOMENTUM;
        return new TermText(
                texts.get("put") + (others ? " " + texts.get("put.others") : ""),
                List.of("\\theta \\leftarrow \\theta_{\\mathrm{new}}"),
                List.of(),
                Table.NONE);
    }
}
