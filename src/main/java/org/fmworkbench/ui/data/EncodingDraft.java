package org.fmworkbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.OpenData;

/**
 * How the table is to be encoded, as the words in the right rail say.
 *
 * @param target the column to predict
 * @param task id of the task, or {@link #AUTO}
 * @param positive the value with y = 1, or empty to have it deduced
 * @param bins into how many ranges real numbers are cut, as typed
 * @param fields the columns to predict from
 */
record EncodingDraft(String target, String task, String positive, String bins, List<String> fields) {
    /** In place of a task: by the values. */
    static final String AUTO = "auto";

    private static final int MOST_BINS = 1000;

    /** How the open data is encoded. */
    static EncodingDraft of(OpenData open) {
        LoadOptions options = open.options();
        Dataset data = open.dataset();
        return new EncodingDraft(
                data.target().name(),
                options.task() == null ? AUTO : options.task().id(),
                options.positive() == null ? "" : options.positive(),
                String.valueOf(options.bins()),
                data.fields().stream().map(f -> f.name()).toList());
    }

    /** What cannot be encoded, in words; empty if nothing. */
    String error(Texts texts) {
        if (binCount() < 0) {
            return texts.get("error.bins", bins, MOST_BINS);
        }
        return fields.isEmpty() ? texts.get("error.fields") : "";
    }

    /** What would be different from {@code now}, in words; empty if nothing. */
    String changes(EncodingDraft now, Texts texts) {
        List<String> list = new ArrayList<>();
        change(list, "target", now.target, target, texts);
        change(list, "task", texts.get("task." + now.task), texts.get("task." + task), texts);
        change(list, "positive", value(now.positive, texts), value(positive, texts), texts);
        change(list, "bins", now.bins, bins.strip(), texts);
        List<String> more = new ArrayList<>(fields);
        more.removeAll(now.fields);
        List<String> less = new ArrayList<>(now.fields);
        less.removeAll(fields);
        if (!more.isEmpty()) {
            list.add(texts.get("change.more", String.join(", ", more)));
        }
        if (!less.isEmpty()) {
            list.add(texts.get("change.less", String.join(", ", less)));
        }
        return String.join("\n", list);
    }

    /** The options that say so; what was chosen by itself stays so where nothing was changed. */
    LoadOptions options(OpenData open) {
        EncodingDraft now = of(open);
        boolean sameTarget = target.equals(now.target);
        boolean sameFields = sameTarget && fields.equals(now.fields);
        return new LoadOptions(
                sameTarget ? open.options().target() : target,
                sameFields ? open.options().fields() : fields,
                task.equals(AUTO) ? null : Task.valueOf(task.toUpperCase(java.util.Locale.ROOT)),
                positive.isEmpty() || task.equals(Task.REGRESSION.id()) ? null : positive,
                binCount());
    }

    private int binCount() {
        try {
            int count = Integer.parseInt(bins.strip());
            return count >= 2 && count <= MOST_BINS ? count : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String value(String positive, Texts texts) {
        return positive.isEmpty() ? texts.get("positive.auto") : positive;
    }

    private static void change(List<String> list, String key, String is, String will, Texts texts) {
        if (!is.equals(will)) {
            list.add(texts.get("change", texts.get(key), is, will));
        }
    }
}
