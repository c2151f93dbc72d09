package org.fmworkbench.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about a bundled table; {@code datasets/NAME.md}.
 *
 * @param name of the table, as on the command line
 * @param title for people
 * @param story one sentence: why it is worth a look
 * @param task what kind of target it has
 * @param target the column to predict
 * @param positive the value with y = 1, or null for regression
 * @param fields the columns to predict from
 * @param settings to start with
 * @param licence of the data
 * @param citation where the data was published, or where the task comes from
 * @param source where the file was taken from
 * @param notes the rest of the card, in Markdown
 */
public record Card(
        String name,
        String title,
        String story,
        Task task,
        String target,
        String positive,
        List<String> fields,
        CardSettings settings,
        String licence,
        String citation,
        String source,
        String notes) {
    /** Copies the fields. */
    public Card {
        fields = List.copyOf(fields);
    }

    /**
     * Reads a card: lines {@code key: value} between two lines {@code ---}, then the notes.
     *
     * @throws IllegalArgumentException if a fact is absent or unknown: the card is part of the program
     */
    static Card parse(String name, String text) {
        String[] parts = text.split("(?m)^---\\R", 3);
        if (parts.length != 3 || !parts[0].isBlank()) {
            throw new IllegalArgumentException(name + ": facts must stand between two lines ---");
        }
        Facts facts = new Facts(name, parts[1]);
        Task task = Task.valueOf(facts.take("task").toUpperCase(java.util.Locale.ROOT));
        CardSettings settings = new CardSettings(
                Integer.parseInt(facts.take("k")),
                facts.take("optimizer"),
                Double.parseDouble(facts.take("learning rate")),
                Double.parseDouble(facts.take("l2")),
                Double.parseDouble(facts.take("l2 at k = 0")),
                Integer.parseInt(facts.take("batch size")),
                Integer.parseInt(facts.take("epochs")),
                Double.parseDouble(facts.take("init std")));
        Card card = new Card(
                name,
                facts.take("title"),
                facts.take("story"),
                task,
                facts.take("target"),
                task == Task.BINARY ? facts.take("positive") : null,
                Arrays.asList(facts.take("fields").split(", *")),
                settings,
                facts.take("licence"),
                facts.take("citation"),
                facts.take("source"),
                parts[2].strip());
        facts.end();
        return card;
    }

    /** The facts of a card, each of which is to be taken once. */
    private static final class Facts {
        private final String name;
        private final Map<String, String> facts = new LinkedHashMap<>();

        Facts(String name, String lines) {
            this.name = name;
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int colon = line.indexOf(':');
                if (colon < 0
                        || facts.put(
                                        line.substring(0, colon).strip(),
                                        line.substring(colon + 1).strip())
                                != null) {
                    throw new IllegalArgumentException(name + ": " + line);
                }
            });
        }

        String take(String key) {
            String value = facts.remove(key);
            if (value == null || value.isEmpty()) {
                throw new IllegalArgumentException(name + ": no " + key);
            }
            return value;
        }

        void end() {
            if (!facts.isEmpty()) {
                throw new IllegalArgumentException(name + ": unknown " + facts.keySet());
            }
        }
    }
}
