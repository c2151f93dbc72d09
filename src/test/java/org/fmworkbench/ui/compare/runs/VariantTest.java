package org.fmworkbench.ui.compare.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.ui.settings.SettingWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VariantTest {
    private static final RunSettings NOW = RunSettings.forFile();

    static Stream<RunSettings> startingPoints() {
        return Stream.of(NOW, NOW.withK(0), NOW.withK(1), NOW.withK(RunSettings.MAX_K), NOW.withTables(Tables.SHARED));
    }

    @ParameterizedTest
    @EnumSource
    void differsInOneSetting(Variant variant) {
        long differing = new SettingWords()
                .all(true).stream()
                        .filter(setting -> !setting.words()
                                .apply(NOW)
                                .equals(setting.words().apply(variant.of(NOW))))
                        .count();
        assertEquals(1, differing);
    }

    @ParameterizedTest
    @MethodSource("startingPoints")
    void thereIsOneFromAnywhere(RunSettings now) {
        assertEquals(0, Variant.LINEAR.of(now).k());
        assertEquals(1, Variant.ONE_FACTOR.of(now).k());
        assertEquals(now.seed() + 1, Variant.SEED.of(now).seed());
        int more = Variant.MORE_FACTORS.of(now).k();
        assertEquals(now.k() == 0 ? 2 : Math.min(2 * now.k(), RunSettings.MAX_K), more);
        assertEquals(now, Variant.TABLES.of(Variant.TABLES.of(now)));
    }

    @ParameterizedTest
    @EnumSource
    void hasAName(Variant variant) {
        String name = Texts.beside(Variant.class).get("variant." + variant, 3, 5, "one shared table");
        assertEquals(
                switch (variant) {
                    case LINEAR -> "linear model (K = 0)";
                    case ONE_FACTOR, MORE_FACTORS -> "K = 3";
                    case SEED -> "seed 5";
                    case TABLES -> "one shared table";
                },
                name);
    }
}
