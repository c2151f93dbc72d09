package org.fmworkbench.ui.train.walk;

import java.util.List;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.train.walk.TermText.Table;

/** What is said of each term of a row. */
final class TermWords {
    private final Texts texts;
    private final WalkedRow walked;

    TermWords(WalkedRow walked, Texts texts) {
        this.walked = walked;
        this.texts = texts;
    }

    TermText of(Term term) {
        return switch (term.kind()) {
            case DUE -> new TermText(texts.get("due"), List.of(), List.of(), Table.NONE);
            case LOOK_UP -> new ForwardText(walked, texts).lookUp();
            case LINEAR -> new ForwardText(walked, texts).linear();
            case PAIRS -> new ForwardText(walked, texts).pairs(term);
            case FACTORS -> new ForwardText(walked, texts).factors(term);
            case PREDICTION -> new ForwardText(walked, texts).prediction();
            case LOSS -> new ForwardText(walked, texts).loss();
            case DERIVATIVE -> new ForwardText(walked, texts).derivative();
            case GRADIENT_BIAS -> new GradientText(walked, texts).bias();
            case GRADIENT_W -> new GradientText(walked, texts).w();
            case GRADIENT_V -> new GradientText(walked, texts).v(term);
            case SHARES -> new GradientText(walked, texts).shares();
            case MEAN -> new GradientText(walked, texts).mean();
            case UPDATE_BIAS -> new UpdateText(walked, texts).bias();
            case UPDATE_ENTRIES -> new UpdateText(walked, texts).entries(term);
            case PUT -> new UpdateText(walked, texts).put();
        };
    }
}
