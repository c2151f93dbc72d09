package org.fmworkbench.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.Parameters;

/** One run of PyTorch's, from golden/training.json. */
record GoldenCase(String name, TrainingData data, RunSettings settings, JsonNode json) {
    static List<GoldenCase> all() {
        List<GoldenCase> cases = new ArrayList<>();
        for (JsonNode json : read("training.json").get("cases")) {
            cases.add(new GoldenCase(json.get("name").asText(), data(json), settings(json), json));
        }
        return cases;
    }

    static JsonNode read(String file) {
        try (InputStream in = GoldenCase.class.getResourceAsStream("/golden/" + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static TrainingData data(JsonNode json) {
        int fields = json.get("field_dims").size();
        int rows = json.get("rows").asInt();
        boolean shared = json.get("tables").asText().equals("shared");
        int[] index = new int[rows * fields];
        int vocabulary = json.get("initial").get("linear").size();
        for (int row = 0; row < rows; row++) {
            int offset = 0;
            for (int i = 0; i < fields; i++) {
                index[row * fields + i] =
                        offset + json.get("x_local").get(row).get(i).asInt();
                offset += shared ? 0 : json.get("field_dims").get(i).asInt();
            }
        }
        Loss loss = Loss.valueOf(json.get("loss").asText().toUpperCase(Locale.ROOT));
        int[] all = IntStream.range(0, rows).toArray();
        return TrainingData.raw(index, fields, vocabulary, numbers(json.get("y")), loss, all, new int[0]);
    }

    private static RunSettings settings(JsonNode json) {
        return new RunSettings(
                json.get("k").asInt(),
                json.get("tables").asText().equals("shared") ? Tables.SHARED : Tables.PER_FIELD,
                OptimizerKind.valueOf(json.get("optimizer").asText().toUpperCase(Locale.ROOT)),
                json.get("learning_rate").asDouble(),
                json.get("weight_decay").asDouble(),
                json.get("batch_size").asInt(),
                json.get("epochs").asInt(),
                0,
                1,
                false,
                new Holdout.None(),
                Standardize.NO);
    }

    /** The parameters stored under {@code key}. */
    Parameters parameters(String key) {
        JsonNode node = json.get(key);
        Parameters parameters = Parameters.zero(data.vocabulary(), settings.k());
        parameters.bias(node.get("bias").asDouble());
        System.arraycopy(numbers(node.get("linear")), 0, parameters.w(), 0, data.vocabulary());
        for (int row = 0; row < data.vocabulary(); row++) {
            double[] entries = numbers(node.get("embeddings").get(row));
            System.arraycopy(entries, 0, parameters.v(), row * settings.k(), settings.k());
        }
        return parameters;
    }

    /** The array of numbers stored under {@code key}. */
    double[] numbers(String key) {
        return numbers(json.get(key));
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = array.get(n).asDouble();
        }
        return numbers;
    }

    @Override
    public String toString() {
        return name;
    }
}
