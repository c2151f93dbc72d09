package org.fmworkbench.ui.data;

import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.ui.model.OpenData;

/**
 * What is said of the open data above the table.
 *
 * @param title its name
 * @param story why it is worth a look; empty for a file
 * @param prediction target and task
 * @param rights licence and citation; empty for a file
 * @param size rows and columns
 */
public record Heading(String title, String story, String prediction, String rights, String size) {
    static Heading of(OpenData open, Texts texts) {
        Dataset data = open.dataset();
        var card = open.source().card();
        return new Heading(
                card.map(c -> c.title()).orElse(data.name()),
                card.map(c -> c.story()).orElse(texts.get("heading.file")),
                prediction(open, texts),
                card.map(c -> texts.get("heading.rights", c.licence(), c.citation()))
                        .orElse(""),
                size(open, texts));
    }

    private static String prediction(OpenData open, Texts texts) {
        var target = open.dataset().target();
        if (open.dataset().task() == Task.BINARY) {
            return texts.get("heading.binary", target.name(), target.positive(), target.negative());
        }
        boolean scaled = !open.training().scale().equals(TargetScale.IDENTITY);
        return texts.get(scaled ? "heading.regression.scaled" : "heading.regression", target.name());
    }

    private static String size(OpenData open, Texts texts) {
        Dataset data = open.dataset();
        String rows = texts.get(
                open.training().holdout().length == 0 ? "size.rows" : "size.split",
                Numbers.grouped(data.rows()),
                Numbers.grouped(open.training().train().length),
                Numbers.grouped(open.training().holdout().length));
        return data.dropped() == 0 ? rows : texts.get("size.dropped", rows, Numbers.grouped(data.dropped()));
    }
}
