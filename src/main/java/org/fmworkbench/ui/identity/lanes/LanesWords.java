package org.fmworkbench.ui.identity.lanes;

import org.fmworkbench.derivation.trace.Form;
import org.fmworkbench.derivation.trace.Listing;
import org.fmworkbench.derivation.trace.Trace;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** What both lanes show at a tick of a walk. */
final class LanesWords {
    private static final int DIGITS = 7;

    private final Texts texts = Texts.beside(LanesWords.class);
    private final LaneWords words = new LaneWords();
    private final Listing naive = Listing.of(Form.NAIVE);
    private final Listing derived = Listing.of(Form.DERIVED);

    /** The source of a form. */
    Listing source(Form form) {
        return form == Form.NAIVE ? naive : derived;
    }

    /** Both lanes after {@code tick} ticks. */
    LanesFrame frame(Walk walk, int tick) {
        LaneFrame left = lane(walk, Form.NAIVE, tick);
        LaneFrame right = lane(walk, Form.DERIVED, tick);
        return new LanesFrame(
                left,
                right,
                tick,
                walk.size(),
                texts.get("tick", Numbers.grouped(tick), Numbers.grouped(walk.size())),
                tick >= walk.size() ? meeting(walk) : null,
                apart(left, right),
                sentence(walk));
    }

    /** Operations that are not traced are all done at once. */
    private LaneFrame lane(Walk walk, Form form, int tick) {
        boolean isNaive = form == Form.NAIVE;
        Operations all = isNaive ? walk.naiveCount() : walk.derivedCount();
        return walk.isTraced()
                ? words.frame(walk, isNaive ? walk.naive() : walk.derived(), all, source(form), tick)
                : words.still(form, texts.get("not.walked"), all, all);
    }

    private LanesFrame.Meeting meeting(Walk walk) {
        return new LanesFrame.Meeting(
                Digits.significant(walk.naiveValue(), DIGITS),
                Digits.significant(walk.derivedValue(), DIGITS),
                difference(walk),
                texts.get("met", difference(walk)),
                walk.verdict());
    }

    private String difference(Walk walk) {
        double difference = Math.abs(walk.difference());
        if (Double.isNaN(difference)) {
            return texts.get("overflow");
        }
        String sign = difference <= walk.bound() ? "≤" : ">";
        return texts.get("difference", Digits.significant(difference, 2), sign, Digits.significant(walk.bound(), 2));
    }

    private String apart(LaneFrame left, LaneFrame right) {
        if (left.done() == 0 && right.done() == 0) {
            return texts.get("apart.start");
        }
        if (left.hasEnded() == right.hasEnded()) {
            return texts.get("apart");
        }
        LaneFrame first = left.hasEnded() ? left : right;
        LaneFrame second = left.hasEnded() ? right : left;
        return texts.get(
                left.hasEnded() ? "apart.naive" : "apart.derived",
                Numbers.grouped(first.size()),
                Numbers.grouped(second.size() - second.done()));
    }

    private String sentence(Walk walk) {
        long left = walk.naiveCount().total();
        long right = walk.derivedCount().total();
        return texts.get(
                left < right ? "cost.fewer" : left > right ? "cost.more" : "cost.as.many",
                Numbers.grouped(left),
                Numbers.grouped(right),
                walk.crossover());
    }

    /** What is special about a row without operations in one lane or both, or with too many; empty for all others. */
    String message(Walk walk) {
        int fields = walk.shown().row().fields();
        int k = walk.shown().row().k();
        if (!walk.fits()) {
            return texts.get(
                    "too.many",
                    fields,
                    k,
                    Numbers.grouped(Math.max(
                            walk.naiveCount().total(), walk.derivedCount().total())),
                    Numbers.grouped(Trace.MOST));
        }
        if (k == 0) {
            return texts.get("no.factors");
        }
        return fields < 2 ? texts.get("one.field") : "";
    }
}
