package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fmworkbench.data.Card;
import org.fmworkbench.data.Catalog;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.text.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures of facts.json: hold-out metrics at the settings of the cards, the mean over five seeds within the stated range
 * widened by 0.005 (log loss, AUC, R²), 0.01 (accuracy) or 3 % (RMSE). Cases that are learnt exactly (all of the stated
 * range is exact) must have accuracy 1 and log loss of at most 0.05, or R² of at least 0.999, instead.
 */
class FactsTest {
    private static final Set<String> NAMES = Set.of("xor", "monk1", "titanic", "balance_scale", "planted_movies");
    private static final int SEEDS = 5;

    /** One figure set: a data set, tables, K, and the stated metrics. */
    record Fact(String name, Tables tables, int k, JsonNode stated) {
        @Override
        public String toString() {
            return name + " " + tables + " K=" + k;
        }
    }

    static Stream<Fact> facts() throws Exception {
        List<Fact> facts = new ArrayList<>();
        try (InputStream in = FactsTest.class.getResourceAsStream("/facts.json")) {
            for (JsonNode set : new ObjectMapper().readTree(in)) {
                if (NAMES.contains(set.get("name").asText())) {
                    for (Map.Entry<String, JsonNode> entry :
                            set.get("test_metrics").properties()) {
                        String key = entry.getKey();
                        Tables tables = key.startsWith("shared|") ? Tables.SHARED : Tables.PER_FIELD;
                        int k = Integer.parseInt(key.substring(key.indexOf('K') + 1));
                        facts.add(new Fact(set.get("name").asText(), tables, k, entry.getValue()));
                    }
                }
            }
        }
        return facts.stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void figuresAreReached(Fact fact) throws InputException {
        Metrics mean = meanOverSeeds(fact);
        JsonNode stated = fact.stated();
        if (stated.has("accuracy") && stated.get("accuracy").get("min").asDouble() == 1) {
            assertTrue(mean.accuracy() == 1 && mean.logLoss() <= 0.05, mean::toString);
        } else if (stated.has("r2") && stated.get("r2").get("min").asDouble() == 1) {
            assertTrue(mean.r2() >= 0.999, mean::toString);
        } else {
            within(stated, "log_loss", mean.logLoss(), 0.005, 0);
            within(stated, "auc", mean.auc(), 0.005, 0);
            within(stated, "accuracy", mean.accuracy(), 0.01, 0);
            within(stated, "rmse", mean.rmse(), 0, 0.03);
            within(stated, "r2", mean.r2(), 0.005, 0);
        }
    }

    private static void within(JsonNode stated, String key, double value, double wider, double relative) {
        if (stated.has(key)) {
            double min = stated.get(key).get("min").asDouble() * (1 - relative) - wider;
            double max = stated.get(key).get("max").asDouble() * (1 + relative) + wider;
            assertTrue(value >= min && value <= max, () -> key + " " + value + " is not in " + min + " … " + max);
        }
    }

    private static Metrics meanOverSeeds(Fact fact) throws InputException {
        Card card = Catalog.find(fact.name()).orElseThrow();
        Dataset dataset = Source.open(fact.name(), Progress.NONE).encode(LoadOptions.auto());
        double[] sums = new double[6];
        for (int seed = 1; seed <= SEEDS; seed++) {
            RunSettings settings =
                    RunSettings.of(card, fact.k()).withTables(fact.tables()).withSeed(seed);
            TrainingData data = TrainingData.of(dataset, settings);
            Trainer trainer = new Trainer(data, settings, Trainer.start(data, settings));
            for (int epoch = 0; epoch < settings.epochs(); epoch++) {
                trainer.step(Granularity.EPOCH);
            }
            Metrics metrics = trainer.lastEpoch().orElseThrow().holdout();
            double[] numbers = {
                metrics.loss(), metrics.logLoss(), metrics.auc(), metrics.accuracy(), metrics.rmse(), metrics.r2()
            };
            for (int n = 0; n < sums.length; n++) {
                sums[n] += numbers[n] / SEEDS;
            }
        }
        return new Metrics(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }
}
