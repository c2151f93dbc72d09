package org.fmworkbench.ui.verify.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.Counts;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.verify.cost.CountFrame.Curve;
import org.fmworkbench.ui.verify.cost.CountFrame.Form;
import org.fmworkbench.ui.verify.cost.CountFrame.Place;

/** Counts, and says what came out. */
final class CountWords {
    private static final int USUAL_FIELDS = 64;
    private static final int USUAL_K = 32;

    private final Texts texts;

    CountWords(Texts texts) {
        this.texts = texts;
    }

    /** A number of fields and of factors; {@code name} is whose. */
    record Size(String name, int fields, int k) {
        Operations naive() {
            return Counts.of(Line.D4, fields, k);
        }

        Operations derived() {
            return Counts.of(Line.D7, fields, k);
        }
    }

    /** Counts for {@code chosen} and along F or K; {@code own} is the open data's size, or null. */
    CountFrame frame(Size chosen, Size own, boolean alongK) {
        Operations naive = chosen.naive();
        Operations derived = chosen.derived();
        Curve curve = curve(chosen, own, alongK);
        return new CountFrame(
                form(
                        naive,
                        Counts.naiveFormulaText(),
                        Counts.naiveFormula(chosen.fields(), chosen.k()).equals(naive)),
                form(
                        derived,
                        Counts.derivedFormulaText(),
                        Counts.derivedFormula(chosen.fields(), chosen.k()).equals(derived)),
                verdict(chosen, naive.total(), derived.total()),
                texts.get(alongK ? "axis.k" : "axis.fields", alongK ? chosen.fields() : chosen.k()),
                alongK,
                curve,
                places(chosen, own, alongK));
    }

    private Form form(Operations counted, String formula, boolean equal) {
        return new Form(
                Numbers.grouped(counted.multiplications()),
                Numbers.grouped(counted.additions()),
                Numbers.grouped(counted.total()),
                formula,
                texts.get(equal ? "formula.equal" : "formula.differs"),
                equal);
    }

    private String verdict(Size size, long naive, long derived) {
        String key = naive < derived ? "verdict.naive" : naive > derived ? "verdict.derived" : "verdict.same";
        return texts.get(key, size.fields(), size.k(), Numbers.grouped(Math.abs(naive - derived)));
    }

    private static Curve curve(Size chosen, Size own, boolean alongK) {
        int most = Math.max(alongK ? USUAL_K : USUAL_FIELDS, alongK ? chosen.k() : chosen.fields());
        int end = own == null ? most : Math.max(most, alongK ? own.k() : own.fields());
        int[] sizes = IntStream.rangeClosed(alongK ? 1 : 2, end)
                .filter(n -> n <= USUAL_FIELDS || n == end || n == most || n % 8 == 0)
                .toArray();
        List<Size> all = IntStream.of(sizes)
                .mapToObj(n -> alongK ? new Size("", chosen.fields(), n) : new Size("", n, chosen.k()))
                .toList();
        return new Curve(
                IntStream.of(sizes).asDoubleStream().toArray(),
                all.stream().mapToDouble(size -> size.naive().total()).toArray(),
                all.stream().mapToDouble(size -> size.derived().total()).toArray());
    }

    private List<Place> places(Size chosen, Size own, boolean alongK) {
        List<Place> places = new ArrayList<>();
        if (own != null && own.k() > 0) { // the axes begin at 1
            places.add(new Place(
                    texts.get("own", own.name(), own.fields(), own.k()),
                    alongK ? own.k() : own.fields(),
                    own.derived().total()));
        }
        if (!alongK) {
            int last = Counts.crossover(chosen.k());
            long there = Counts.of(Line.D4, last, chosen.k()).total();
            places.add(new Place(texts.get("crossover", last), last, there));
        }
        return places;
    }
}
