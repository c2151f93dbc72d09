package org.fmworkbench.ui.train.walk;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.WatchedRow;
import org.fmworkbench.ui.train.walk.TermText.Table;

/** What is said of the terms from look-up to ∂L/∂ŷ. */
final class ForwardText {
    /** So many columns of V have room beside w. */
    private static final int COLUMNS = 3;

    private final Texts texts;
    private final WalkedRow walked;
    private final WatchedRow row;
    private final int k;

    ForwardText(WalkedRow walked, Texts texts) {
        this.texts = texts;
        this.walked = walked;
        this.row = walked.step().row();
        this.k = row.k();
    }

    TermText lookUp() {
        int columns = Math.min(COLUMNS, k);
        String[] heads = new String[columns + 1];
        double[][] numbers = new double[columns + 1][walked.count()];
        heads[0] = "w";
        for (int i = 0; i < walked.count(); i++) {
            numbers[0][i] = row.w()[i];
        }
        for (int f = 0; f < columns; f++) {
            heads[f + 1] = "v" + Digit.below(f + 1);
            for (int i = 0; i < walked.count(); i++) {
                numbers[f + 1][i] = walked.v(i, f);
            }
        }
        String more = k > columns ? " " + texts.get("lookUp.more", columns, k) : "";
        return new TermText(
                texts.get("lookUp", walked.count()) + more,
                List.of(
                        "\\mathbf{v}_i = \\mathbf{V}_i^{\\top}\\mathbf{x}_i \\quad w_i = \\mathbf{w}_i^{\\top}\\mathbf{x}_i"),
                List.of(),
                new Table(heads, walked.names(), numbers));
    }

    TermText linear() {
        String sum = Tex.sum(walked.count(), i -> Tex.inside(row.w()[i]));
        return new TermText(
                texts.get("linear"),
                List.of("w_0 + \\sum_i w_i"),
                List.of(
                        "w_0 = " + Tex.number(row.bias()),
                        "\\sum_i w_i = " + sum,
                        "= " + Tex.number(row.linear()),
                        "w_0 + \\sum_i w_i = " + Tex.number(row.bias() + row.linear())),
                Table.NONE);
    }

    TermText pairs(Term term) {
        int count = term.to() - term.from();
        String[] labels = new String[count];
        double[] products = new double[count];
        double[] totals = new double[count];
        double[] pairs = row.pairs();
        double total = 0;
        for (int n = 0; n < term.to(); n++) {
            double product = pairs[Term.first(n) * walked.count() + Term.second(n)];
            total += product;
            if (n >= term.from()) {
                labels[n - term.from()] = label(term, n);
                products[n - term.from()] = product;
                totals[n - term.from()] = total;
            }
        }
        int last = term.to() - 1;
        int i = Term.first(last);
        int j = Term.second(last);
        String dot = Tex.sum(k, f -> Tex.inside(walked.v(i, f)) + " \\cdot " + Tex.inside(walked.v(j, f)));
        return new TermText(
                pairsCaption(term),
                List.of("\\mathbf{v}_i \\cdot \\mathbf{v}_j = \\sum_k v_{ik} v_{jk}"),
                List.of(
                        "\\mathbf{v}_{" + (i + 1) + "} \\cdot \\mathbf{v}_{" + (j + 1) + "} = " + dot,
                        "= " + Tex.number(products[count - 1])),
                new Table(new String[] {"vᵢ·vⱼ", texts.get("soFar")}, labels, new double[][] {products, totals}));
    }

    /** Where all pairs have the same first field, the second one names them. */
    private String label(Term term, int n) {
        boolean sameField = Term.first(term.from()) == Term.first(term.to() - 1);
        return sameField ? "· " + walked.names()[Term.second(n)] : (Term.first(n) + 1) + " · " + (Term.second(n) + 1);
    }

    private String pairsCaption(Term term) {
        int first = Term.first(term.from());
        int last = Term.first(term.to() - 1);
        if (term.isSingle()) {
            return texts.get("pairs.one", walked.names()[first], walked.names()[Term.second(term.from())]);
        }
        return first == last
                ? texts.get("pairs.field", first + 1, walked.names()[first], first)
                : texts.get("pairs.fields", first + 1, last + 1);
    }

    TermText factors(Term term) {
        int last = term.to() - 1;
        int count = term.to() - term.from();
        String[] labels = new String[count];
        double[] sums = new double[count];
        double[] halves = new double[count];
        double squares = 0;
        for (int f = term.from(); f < term.to(); f++) {
            squares = 0;
            for (int i = 0; i < walked.count(); i++) {
                squares += walked.v(i, f) * walked.v(i, f);
            }
            double sum = walked.step().sums()[f];
            labels[f - term.from()] = "k = " + (f + 1);
            sums[f - term.from()] = sum;
            halves[f - term.from()] = 0.5 * (sum * sum - squares);
        }
        double sum = walked.step().sums()[last];
        String factor = String.valueOf(last + 1);
        List<String> numbers = List.of(
                "S_{" + factor + "} = " + Tex.sum(walked.count(), i -> Tex.inside(walked.v(i, last))),
                "= " + Tex.number(sum) + " \\quad S_{" + factor + "}^2 = " + Tex.number(sum * sum),
                "\\textstyle\\sum_i v_{i" + factor + "}^2 = " + Tex.number(squares),
                "\\tfrac{1}{2}[" + Tex.number(sum * sum) + " - " + Tex.number(squares) + "] = "
                        + Tex.number(halves[count - 1]));
        return new TermText(
                term.isSingle()
                        ? texts.get("factors.one", factor, k)
                        : texts.get("factors.many", term.from() + 1, factor, k),
                List.of("\\tfrac{1}{2}\\bigl[\\bigl(\\sum_i v_{ik}\\bigr)^2 - \\sum_i v_{ik}^2\\bigr]"),
                numbers,
                new Table(new String[] {"Sₖ", "½[Sₖ² − Σv²]"}, labels, new double[][] {sums, halves}));
    }

    TermText prediction() {
        List<String> numbers = new ArrayList<>();
        numbers.add("\\hat y = " + Tex.number(row.bias()) + " + " + Tex.inside(row.linear())
                + (k == 0 ? "" : " + " + Tex.inside(row.derived())));
        numbers.add("= " + Tex.number(row.logit()));
        Table both = new Table(
                new String[] {texts.get("crossTerm")},
                new String[] {texts.get("naive"), texts.get("derived")},
                new double[][] {{row.naive(), row.derived()}});
        return new TermText(
                texts.get(k == 0 ? "prediction.linear" : "prediction"),
                List.of("\\hat y = w_0 + \\sum_i w_i"
                        + (k == 0 ? "" : " + \\sum_i \\sum_{j<i} \\mathbf{v}_i \\cdot \\mathbf{v}_j")),
                numbers,
                k == 0 ? Table.NONE : both);
    }

    TermText loss() {
        if (walked.loss() == Loss.SQUARED) {
            return new TermText(
                    texts.get("loss.squared"),
                    List.of("L = (\\hat y - y)^2"),
                    List.of("L = (" + Tex.number(row.logit()) + " - " + Tex.inside(row.y()) + ")^2 = "
                            + Tex.number(row.loss())),
                    Table.NONE);
        }
        boolean one = row.y() == 1;
        String likelihood = one ? Tex.number(row.probability()) : "(1 - " + Tex.number(row.probability()) + ")";
        return new TermText(
                texts.get("loss.log", Numbers.fixed(row.y(), 0)),
                List.of("p = \\sigma(\\hat y) = \\frac{1}{1 + e^{-\\hat y}}", one ? "L = -\\ln p" : "L = -\\ln(1 - p)"),
                List.of(
                        "p = \\sigma(" + Tex.number(row.logit()) + ") = " + Tex.number(row.probability()),
                        "L = -\\ln " + likelihood + " = " + Tex.number(row.loss())),
                Table.NONE);
    }

    TermText derivative() {
        boolean squared = walked.loss() == Loss.SQUARED;
        String difference = squared
                ? "2\\,(" + Tex.number(row.logit()) + " - " + Tex.inside(row.y()) + ")"
                : Tex.number(row.probability()) + " - " + Tex.number(row.y());
        return new TermText(
                texts.get("derivative"),
                List.of(GradientText.DERIVATIVE + " = " + (squared ? "2\\,(\\hat y - y)" : "p - y")),
                List.of(GradientText.DERIVATIVE + " = " + difference + " = " + Tex.number(row.dLoss())),
                Table.NONE);
    }
}
