package org.fmworkbench.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.data.LoadOptions;
import org.fmworkbench.data.Progress;
import org.fmworkbench.data.Source;
import org.fmworkbench.data.Tables;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.FieldTables;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Report;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.TrainingData;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataRowsTest {
    @TempDir
    Path directory;

    private static Parameters random(int vocabulary, int k) {
        Random random = new Random(5);
        Parameters parameters = Parameters.normal(vocabulary, k, 1, random);
        parameters.bias(0.5);
        for (int row = 0; row < vocabulary; row++) {
            parameters.w()[row] = random.nextGaussian();
        }
        return parameters;
    }

    private static TrainingData data(Tables tables) throws Exception {
        Dataset data = Source.open("monk2", Progress.NONE).encode(LoadOptions.auto());
        return TrainingData.of(data, RunSettings.forFile().withTables(tables));
    }

    @ParameterizedTest
    @EnumSource(Tables.class)
    void everyRowGivesThePredictionOfTheModel(Tables tables) throws Exception {
        TrainingData data = data(tables);
        Parameters parameters = random(data.vocabulary(), 3);
        DataRows rows = DataRows.of("monk2", data, parameters);
        Prediction prediction = new Prediction(data.fields(), 3);
        assertEquals(432, rows.size());
        for (int n = 0; n < rows.size(); n++) {
            double expected = prediction.of(parameters, data.index(), n * data.fields());
            double linear = 0;
            for (double weight : rows.w(n)) {
                linear += weight;
            }
            assertEquals(expected, rows.bias(n) + linear + Line.D7.value(rows.row(n), Arithmetic.DOUBLE));
        }
    }

    @Test
    void eachFieldHasItsOwnPartOfTheTablesWhichAreNotCopied() throws Exception {
        TrainingData data = data(Tables.PER_FIELD);
        Parameters parameters = random(data.vocabulary(), 2);
        FieldTables tables = DataRows.of("monk2", data, parameters).row(431).tables();
        assertSame(parameters.v(), tables.stacked());
        assertArrayEquals(new int[] {0, 3, 6, 8, 11, 15}, tables.first());
        assertArrayEquals(new int[] {3, 3, 2, 3, 4, 2}, tables.size());
        assertArrayEquals(Arrays.copyOfRange(data.index(), 431 * 6, 432 * 6), tables.hot());
    }

    @Test
    void withOneSharedTableEachFieldHasAllOfIt() throws Exception {
        TrainingData data = data(Tables.SHARED);
        FieldTables tables =
                DataRows.of("monk2", data, random(data.vocabulary(), 2)).row(0).tables();
        assertArrayEquals(new int[6], tables.first());
        assertArrayEquals(new int[] {12, 12, 12, 12, 12, 12}, tables.size());
    }

    @Test
    void allEqualsSignsHoldOnAllRows() throws Exception {
        TrainingData data = data(Tables.PER_FIELD);
        DataRows rows = DataRows.of("monk2", data, random(data.vocabulary(), 4));
        Report report =
                Verification.run(List.of(rows), new Verification.Settings(50, Precision.DOUBLE), ProgressListener.NONE);
        assertTrue(report.holds() && report.complete());
        assertEquals("432 rows of monk2", report.cells().get(0).rowSet());
        assertEquals(
                "F = 6, K = 4; D1 and D2 multiply one-hot vectors with all 17 rows of V.",
                report.notes().get(0));
    }

    @Test
    void aLargeVocabularyIsNotMultipliedRowByRow() {
        TrainingData data = large(10_000);
        DataRows rows = DataRows.of("large", data, random(50_000, 16));
        Report report = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> Verification.run(
                        List.of(rows), new Verification.Settings(100, Precision.DOUBLE), ProgressListener.NONE));
        assertTrue(report.holds());
        assertTrue(rows.note().contains("those that a row names"), rows.note());
        Row row = rows.row(7);
        assertEquals(39, row.tables().rows());
        assertEquals(rows.row(7).v(3, 2), random(50_000, 16).v()[data.index()[7 * 39 + 3] * 16 + 2]);
    }

    private static TrainingData large(int rows) {
        int[] index = new Random(1).ints(rows * 39L, 0, 50_000).toArray();
        return TrainingData.raw(index, 39, 50_000, new double[rows], Loss.LOGISTIC, new int[] {0}, new int[0]);
    }

    @Test
    void aNumberThatIsNotFiniteSpoilsOnlyTheRowsThatNameIt() throws Exception {
        TrainingData data = data(Tables.PER_FIELD);
        Parameters parameters = random(data.vocabulary(), 2);
        parameters.v()[0] = Double.NaN;
        DataRows rows = DataRows.of("monk2", data, parameters);
        Report report = Verification.run(
                List.of(rows), new Verification.Settings(432, Precision.DOUBLE), ProgressListener.NONE);
        assertEquals(288, report.cells().get(0).exactRows());
    }

    /** Rows without a target, values that the model lacks: the rows give what the model predicts. */
    @ParameterizedTest
    @EnumSource(Tables.class)
    void aSavedModelOnAnyTableGivesItsPredictions(Tables tables) throws Exception {
        Dataset data = Source.open("monk2", Progress.NONE).encode(LoadOptions.auto());
        TrainingData training = data(tables);
        Model model =
                NamedParameters.model(data, training.layout(), training.scale(), random(training.vocabulary(), 3));
        Path file = Files.writeString(
                directory.resolve("table.csv"),
                String.join(",", model.fields()) + "\n" + "round,round,yes,sword,red,no\n".repeat(3)
                        + "round,never seen,yes,sword,red,no\n");
        Source source = Source.read(file, Progress.NONE);
        DataRows rows = DataRows.of(source, model);
        double[] expected = new Scorer(model, "m").predict(source).values();
        assertEquals(4, rows.size());
        for (int n = 0; n < rows.size(); n++) {
            double linear = Arrays.stream(rows.w(n)).sum();
            for (Line line : List.of(Line.D1, Line.D2, Line.D7)) {
                double y = rows.bias(n) + linear + line.value(rows.row(n), Arithmetic.DOUBLE);
                assertEquals(expected[n], y, 1e-12);
            }
        }
        assertNotEquals(expected[2], expected[3]);
    }
}
