package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Card;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.OpenData;

/**
 * A line of the list of data sets.
 *
 * @param id what opens it: a bundled name, or the path of a file
 * @param title for people
 * @param facts task, rows if they are known, and F
 * @param story why it is worth a look
 * @param open whether it is the one that is open
 */
public record DataItem(String id, String title, String facts, String story, boolean open) {
    /**
     * The bundled data sets, after a file of the user's own if there is one.
     *
     * @param open what is open, or null
     * @param ownFile the path of the last file that was opened, or null
     */
    static List<DataItem> list(OpenData open, String ownFile, Texts texts) {
        List<DataItem> items = new ArrayList<>();
        if (ownFile != null) {
            boolean isOpen = open != null && open.source().card().isEmpty();
            String facts = isOpen ? facts(open, texts) : texts.get("item.file");
            items.add(new DataItem(ownFile, fileName(ownFile), facts, ownFile, isOpen));
        }
        for (Card card : Catalog.cards()) {
            boolean isOpen = open != null && open.source().card().equals(java.util.Optional.of(card));
            String facts = isOpen
                    ? facts(open, texts)
                    : texts.get(
                            "item.facts",
                            texts.get("task." + card.task().id()),
                            card.fields().size());
            items.add(new DataItem(card.name(), card.title(), facts, card.story(), isOpen));
        }
        return items;
    }

    private static String facts(OpenData open, Texts texts) {
        return texts.get(
                "item.open",
                texts.get("task." + open.dataset().task().id()),
                Numbers.grouped(open.dataset().rows()),
                open.dataset().fieldCount());
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
