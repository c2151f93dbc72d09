package org.fmworkbench.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fmworkbench.experiment.UnseenValues;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** Says which values of a table a model does not know. */
final class UnseenText {
    /** So many unseen values are named. */
    private static final int NAMED = 5;

    private static final Texts TEXTS = Texts.beside(UnseenText.class);

    private UnseenText() {}

    /** A sentence; empty if the model knows all values. */
    static Optional<String> of(UnseenValues unseen) {
        Map<String, Integer> values = unseen.values();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String named = values.entrySet().stream()
                .limit(NAMED)
                .map(entry -> TEXTS.get("predict.unseenValue", entry.getKey(), Numbers.grouped(entry.getValue())))
                .collect(Collectors.joining(", "));
        String some = unseen.cells() == 1 ? "predict.unseenOne" : "predict.unseen";
        String key = values.size() > NAMED ? "predict.unseenMore" : some;
        return Optional.of(TEXTS.get(key, Numbers.grouped(unseen.cells()), named, values.size() - NAMED));
    }

    /** The same as a warning on {@code streams}' error stream. */
    static void warn(UnseenValues unseen, Streams streams) {
        of(unseen).ifPresent(text -> streams.err().println(TEXTS.get("predict.warning", text)));
    }
}
