package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.BatchShares;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.ui.train.walk.TermText.Table;

/** What is said of the gradient of the row and of its batch. */
final class GradientText {
    static final String DERIVATIVE = "\\dfrac{\\partial L}{\\partial \\hat y}";

    private final Texts texts;
    private final WalkedRow walked;
    private final StepAnatomy step;
    private final int width;

    GradientText(WalkedRow walked, Texts texts) {
        this.texts = texts;
        this.walked = walked;
        this.step = walked.step();
        this.width = walked.k() + 1;
    }

    TermText bias() {
        return new TermText(
                texts.get("gradient.bias"),
                List.of(of("w_0") + " = " + DERIVATIVE),
                List.of(of("w_0") + " = " + Tex.number(step.row().dLoss())),
                Table.NONE);
    }

    TermText w() {
        double[] gradient = new double[walked.count()];
        Arrays.setAll(gradient, i -> step.gradient()[i * width]);
        return new TermText(
                texts.get("gradient.w") + twice(0, walked.count()),
                List.of(of("w_i") + " = " + DERIVATIVE + " x_i \\quad x_i = 1"),
                List.of(of("w_1") + " = " + Tex.number(step.row().dLoss()) + " \\cdot 1"),
                new Table(new String[] {"∂L/∂wᵢ"}, walked.names(), new double[][] {gradient}));
    }

    TermText v(Term term) {
        int count = (term.to() - term.from()) * walked.k();
        String[] labels = new String[count];
        double[] others = new double[count];
        double[] gradient = new double[count];
        for (int n = 0; n < count; n++) {
            int i = term.from() + n / walked.k();
            int factor = n % walked.k();
            labels[n] = UpdateText.entryName(term, i, factor + 1);
            others[n] = step.sums()[factor] - walked.v(i, factor);
            gradient[n] = step.gradient()[i * width + 1 + factor];
        }
        String entry = of("v_{" + (term.from() + 1) + ",1}");
        double own = walked.v(term.from(), 0);
        return new TermText(
                caption("gradient.v", term) + twice(term.from(), term.to()),
                List.of(of("v_{ik}") + " = " + DERIVATIVE + " (S_k - v_{ik})"),
                List.of(
                        entry + " = " + Tex.inside(step.row().dLoss()) + " \\cdot (" + Tex.number(step.sums()[0])
                                + " - " + Tex.inside(own) + ")",
                        "= " + Tex.number(step.row().dLoss() * (step.sums()[0] - own))),
                new Table(new String[] {"Sₖ − vᵢₖ", "∂L/∂vᵢₖ"}, labels, new double[][] {others, gradient}));
    }

    private String caption(String key, Term term) {
        return term.isSingle()
                ? texts.get(key + ".one", walked.names()[term.from()])
                : texts.get(key + ".many", term.from() + 1, term.to());
    }

    /** A remark on a value that stands in several fields of the row. */
    private String twice(int from, int to) {
        for (int i = from; i < to; i++) {
            if (walked.timesInRow(i) > 1) {
                return " " + texts.get("gradient.twice", walked.names()[i], walked.timesInRow(i));
            }
        }
        return "";
    }

    TermText shares() {
        BatchShares batch = step.batch();
        int rows = batch.rows().length;
        String[] labels = new String[rows];
        Arrays.setAll(labels, n -> texts.get("row", Numbers.grouped(batch.rows()[n] + 1L)));
        List<String> heads = new ArrayList<>(List.of("∂L/∂w₀"));
        List<double[]> columns = new ArrayList<>(List.of(batch.derivatives()));
        if (batch.shares() != null && walked.k() > 0) {
            double[] first = new double[rows];
            Arrays.setAll(first, n -> batch.share(n, 1));
            heads.add("∂L/∂v₁,₁");
            columns.add(first);
        }
        String caption =
                texts.get("shares", walked.number(), rows, step.position().samples());
        String more = step.updates() ? "" : " " + texts.get("shares.wait");
        return new TermText(
                caption + more,
                List.of("\\sum_{r} " + of("w_0", "L_r")),
                List.of(
                        "\\textstyle\\sum_r = " + Tex.sum(rows, n -> Tex.inside(batch.derivatives()[n])),
                        "= " + Tex.number(batch.biasSum())),
                new Table(heads.toArray(new String[0]), labels, columns.toArray(new double[0][])));
    }

    TermText mean() {
        BatchShares batch = step.batch();
        int rows = batch.rows().length;
        int count = batch.sums().length + 1;
        double[] sums = new double[count];
        double[] means = new double[count];
        sums[0] = batch.biasSum();
        System.arraycopy(batch.sums(), 0, sums, 1, count - 1);
        for (int n = 0; n < count; n++) {
            means[n] = (n == 0 ? step.update().bias() : step.update().entries()[n - 1]).gradient();
        }
        Term all = new Term(Term.Kind.MEAN, 0, walked.count());
        String[] labels = new String[count];
        Arrays.setAll(labels, n -> n == 0 ? "w₀" : UpdateText.entryName(all, (n - 1) / width, (n - 1) % width));
        return new TermText(
                texts.get("mean", rows),
                List.of("g = \\frac{1}{B} \\sum_{r} " + of("\\theta", "L_r")),
                List.of("g_{w_0} = \\frac{1}{" + rows + "} \\cdot " + Tex.inside(sums[0]) + " = "
                        + Tex.number(means[0])),
                new Table(new String[] {"Σ", texts.get("meanHead")}, labels, new double[][] {sums, means}));
    }

    private static String of(String entry) {
        return of(entry, "L");
    }

    private static String of(String entry, String loss) {
        return "\\dfrac{\\partial " + loss + "}{\\partial " + entry + "}";
    }
}
