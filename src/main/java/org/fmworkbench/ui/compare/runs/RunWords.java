package org.fmworkbench.ui.compare.runs;

import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.EpochMetrics;

/** What is said of a run in the list. */
final class RunWords {
    private final Texts texts;

    RunWords(Texts texts) {
        this.texts = texts;
    }

    /** What the run is, how far it has come, and its loss. */
    String of(RunView run) {
        String kind = texts.get("kind." + run.kind());
        String epochs = epochs(run.position().epoch());
        return texts.get("list.words", kind, epochs, loss(run));
    }

    private String epochs(int finished) {
        return finished < 2
                ? texts.get("list.epochs." + finished)
                : texts.get("list.epochs", Numbers.grouped(finished));
    }

    private String loss(RunView run) {
        EpochMetrics latest = run.latest();
        if (run.divergence().isPresent()) {
            return texts.get("list.diverged");
        }
        if (latest == null) {
            return texts.get("list.noLoss");
        }
        boolean holdout = latest.holdout() != null;
        double loss = (holdout ? latest.holdout() : latest.train()).loss();
        return texts.get(holdout ? "list.holdout" : "list.train", Numbers.fixed(loss, 3));
    }
}
