package org.fmworkbench.ui.settings;

import java.util.List;
import java.util.function.Function;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;

/** All settings of a run in the words of the settings rail, in its order. */
public final class SettingWords {
    private final Texts texts = Texts.beside(SettingWords.class);
    private final SettingsDraft drafts = new SettingsDraft(texts);

    /**
     * One setting.
     *
     * @param name as in the rail
     * @param words its value in words
     */
    public record Setting(String name, Function<RunSettings, String> words) {}

    /** The settings that decide a run; {@code regression}: with those that count for numbers only. */
    public List<Setting> all(boolean regression) {
        List<Setting> settings = List.of(
                setting("k", s -> String.valueOf(s.k())),
                setting("tables", s -> drafts.choice("tables", s.tables().id())),
                setting("initStd", s -> Numbers.plain(s.initStd())),
                setting("seed", s -> String.valueOf(s.seed())),
                setting(
                        "optimizer",
                        s -> drafts.choice("optimizer", s.optimizer().id())),
                setting("learningRate", s -> Numbers.plain(s.learningRate())),
                setting("l2", s -> Numbers.plain(s.l2())),
                setting("batch", s -> drafts.batchText(s.batchSize())),
                setting("shuffle", s -> drafts.choice("shuffle", String.valueOf(s.shuffle()))),
                setting("holdout", s -> drafts.choice("holdout", s.holdout().id())),
                setting(
                        "standardize",
                        s -> drafts.choice("standardize", s.standardizeTarget().id())));
        return regression ? settings : settings.subList(0, settings.size() - 1);
    }

    private Setting setting(String key, Function<RunSettings, String> words) {
        return new Setting(texts.get(key), words);
    }
}
