package org.fmworkbench.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.ParameterUpdate;
import org.fmworkbench.sheet.SheetBlock.Equation;
import org.fmworkbench.sheet.SheetBlock.Many;
import org.fmworkbench.sheet.SheetBlock.Table;
import org.fmworkbench.sheet.SheetBlock.Words;
import org.fmworkbench.training.BatchShares;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.training.WatchedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetMakerTest {
    private static final Set<SheetPart> ALL = EnumSet.allOf(SheetPart.class);

    static Stream<Arguments> rows() {
        return IntStream.of(1, 2, 6, 8).boxed().flatMap(fields -> IntStream.of(1, 2, 4)
                .boxed()
                .flatMap(k -> Stream.of(Loss.values()).flatMap(loss -> Stream.of(true, false)
                        .map(integers -> Arguments.of(fields, k, loss, integers)))));
    }

    /**
     * The oracle reads the given numbers off the sheet and puts the answers together anew: pairs are multiplied out, and
     * gradients are differences of ŷ, which is linear in each single entry.
     */
    @ParameterizedTest
    @MethodSource("rows")
    void everyAnswerFollowsFromTheNumbersOnTheSheet(int fields, int k, Loss loss, boolean integers) {
        SheetSource source = source(fields, k, loss, OptimizerKind.SGD, 1, false);
        Read sheet = new Read(SheetMaker.make(source, integers, ALL));
        double tolerance = integers ? 1e-12 : 6e-5;
        double eta = integers ? 0.5 : 0.1;
        Table given = sheet.tables.get(0);
        Table gradient = sheet.tables.get(2);
        Table fresh = sheet.tables.get(3);
        double[] w =
                IntStream.range(0, fields).mapToDouble(i -> number(given, i, 1)).toArray();
        double[][] v = new double[fields][k];
        for (int i = 0; i < fields; i++) {
            for (int f = 0; f < k; f++) {
                v[i][f] = number(given, i, 2 + f);
                assertTrue(!integers || v[i][f] == Math.rint(v[i][f]));
                assertTrue(!integers || Math.abs(v[i][f]) <= 3);
            }
        }
        double bias = sheet.given("w₀ = ");
        double y = sheet.given("y = ");
        double cross = cross(v);
        assertEquals(cross, sheet.answer("Σ Σ vᵢ·vⱼ = "), tolerance);
        assertEquals(cross, sheet.answer("Σ over k"), tolerance);
        double prediction = bias + DoubleSum.of(w) + cross;
        assertEquals(prediction, sheet.answer("ŷ = "), tolerance);
        double p = Math.rint(1 / (1 + Math.exp(-prediction)) * (integers ? 100 : 10_000)) / (integers ? 100 : 10_000);
        double d = loss == Loss.SQUARED ? 2 * (prediction - y) : p - y;
        assertEquals(d, sheet.answer("∂L/∂ŷ = "), tolerance);
        assertEquals(bias - eta * d, sheet.answer("w₀ ← "), tolerance);
        for (int i = 0; i < fields; i++) {
            assertEquals(d, number(gradient, i, 1), tolerance);
            assertEquals(w[i] - eta * d, number(fresh, i, 1), tolerance);
            for (int f = 0; f < k; f++) {
                double before = v[i][f];
                v[i][f] = before + 1;
                double slope = cross(v) - cross;
                v[i][f] = before;
                assertEquals(d * slope, number(gradient, i, 2 + f), tolerance);
                assertEquals(before - eta * d * slope, number(fresh, i, 2 + f), tolerance);
            }
        }
    }

    private static double cross(double[][] v) {
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int f = 0; f < v[i].length; f++) {
                    sum += v[i][f] * v[j][f];
                }
            }
        }
        return sum;
    }

    private static double number(Table table, int row, int column) {
        return parse(table.rows().get(row).get(column).text());
    }

    private static double parse(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    /** With V like this ŷ would be far beyond where σ is 1: nothing would be left to learn. */
    @Test
    void wholeNumbersLeaveSomethingToLearn() {
        for (int fields = 1; fields <= 8; fields++) {
            for (int k = 0; k <= 4; k++) {
                SheetSource source = source(fields, k, Loss.LOGISTIC, OptimizerKind.SGD, 1, false);
                Read sheet = new Read(SheetMaker.make(source, true, ALL));
                assertTrue(Math.abs(sheet.answer("ŷ = ")) <= 5);
                assertTrue(sheet.answer("∂L/∂ŷ = ") != 0);
                boolean isChosen = sheet.words.stream().anyMatch(words -> words.startsWith("w₀ was then chosen"));
                assertTrue(isChosen || Math.abs(sheet.given("w₀ = ")) <= 3);
            }
        }
    }

    /** A value in two fields of a shared table: the two have the same new value, from the sum of both gradients. */
    @Test
    void aValueThatStandsTwiceGetsTheSumOfBothGradients() {
        SheetSource source = source(3, 2, Loss.SQUARED, OptimizerKind.SGD, 1, true);
        Read sheet = new Read(SheetMaker.make(source, true, ALL));
        Table gradient = sheet.tables.get(2);
        Table fresh = sheet.tables.get(3);
        double d = sheet.answer("∂L/∂ŷ = ");
        assertEquals(2 * d, number(gradient, 0, 1));
        for (int column = 1; column <= 3; column++) {
            assertEquals(number(fresh, 0, column), number(fresh, 1, column));
        }
        double other = number(sheet.tables.get(0), 2, 2);
        double own = number(sheet.tables.get(0), 0, 2);
        assertEquals(d * 2 * (own + other), number(gradient, 0, 2));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void otherOptimizersAreAskedForTwoEntries(OptimizerKind kind) {
        SheetSource source = source(4, 2, Loss.LOGISTIC, kind, 3, false);
        Read sheet = new Read(SheetMaker.make(source, false, ALL));
        double result = sheet.last();
        ParameterUpdate update = source.step().update().entries()[1];
        assertEquals(update.result(), result, 2e-3 * Math.max(1, Math.abs(update.result())));
        assertTrue(sheet.words.stream().anyMatch(words -> words.contains("all 3 rows")));
    }

    static Stream<OptimizerKind> optimizers() {
        return Stream.of(OptimizerKind.values());
    }

    @Test
    void whatIsNotToBeFoundIsGivenAndWhatHasNoRoomIsNamed() {
        SheetSource source = source(39, 16, Loss.LOGISTIC, OptimizerKind.SGD, 1, false);
        StepSheet some = SheetMaker.make(source, true, EnumSet.of(SheetPart.GRADIENT));
        Read sheet = new Read(some);
        assertFalse(sheet.isBlank("ŷ = "));
        assertTrue(sheet.isBlank("∂L/∂w₀ = "));
        assertEquals(8, sheet.tables.get(0).rows().size());
        assertEquals(6, sheet.tables.get(0).heads().size());
        assertTrue(sheet.words.stream().anyMatch(words -> words.contains("first 8 of 39 fields")));
        assertTrue(sheet.words.stream().anyMatch(words -> words.contains("first 4 of 16 factors")));
    }

    @Test
    void aRowInTheMiddleOfItsBatchHasNoNewValues() {
        SheetSource whole = source(3, 2, Loss.SQUARED, OptimizerKind.SGD, 2, false);
        StepAnatomy step = whole.step();
        StepAnatomy waiting =
                new StepAnatomy(step.position(), 0.1, 0, step.row(), step.sums(), step.gradient(), step.batch(), null);
        SheetSource source = new SheetSource("d", whole.names(), whole.loss(), whole.optimizer(), waiting);
        Read sheet = new Read(SheetMaker.make(source, false, ALL));
        assertEquals(3, sheet.tables.size());
        assertTrue(sheet.words.stream().anyMatch(words -> words.contains("does not end its batch")));
    }

    private static SheetSource source(int fields, int k, Loss loss, OptimizerKind kind, int rows, boolean shared) {
        Random random = new Random(31L * fields + k);
        int[] tableRows = IntStream.range(0, fields).toArray();
        double[] w = random.doubles(fields, -0.2, 0.2).toArray();
        double[] v = random.doubles((long) fields * k, -0.3, 0.3).toArray();
        if (shared) {
            tableRows[1] = 0;
            w[1] = w[0];
            System.arraycopy(v, 0, v, k, k);
        }
        WatchedRow row = new WatchedRow(6, tableRows, loss == Loss.LOGISTIC ? 1 : 0.75, 0.1, w, v, 0, 0, 0, 0, 0, 0, 0);
        ParameterUpdate[] updates = new ParameterUpdate[fields * (k + 1)];
        for (int n = 0; n < updates.length; n++) {
            updates[n] = update(kind, n % (k + 1) == 0 ? w[n / (k + 1)] : v[n / (k + 1) * k + n % (k + 1) - 1]);
        }
        BatchShares batch = new BatchShares(new int[rows], new double[rows], 0, new double[updates.length], null);
        StepAnatomy.Update all = new StepAnatomy.Update(update(kind, 0.1), updates);
        StepAnatomy step = new StepAnatomy(
                new Position(0, 0, 5, rows - 1, rows, 0), 0.1, 0, row, new double[k], new double[0], batch, all);
        String[] names =
                IntStream.range(0, fields).mapToObj(i -> "field" + i + "=a").toArray(String[]::new);
        return new SheetSource("data", names, loss, kind, step);
    }

    /** By the textbook, with t = 3, g = 0.25 and memories 0.02 and 0.003. */
    private static ParameterUpdate update(OptimizerKind kind, double theta) {
        double g = 0.25;
        double result =
                switch (kind) {
                    case SGD -> theta - 0.1 * g;
                    case MOMENTUM -> theta - 0.1 * (0.9 * 0.02 + g);
                    case ADAGRAD -> theta - 0.1 * g / Math.sqrt(0.02 + g * g);
                    case ADAM ->
                        theta
                                - 0.1
                                        * ((0.9 * 0.02 + 0.1 * g) / (1 - Math.pow(0.9, 3)))
                                        / Math.sqrt((0.999 * 0.003 + 0.001 * g * g) / (1 - Math.pow(0.999, 3)));
                };
        return new ParameterUpdate(kind, theta, g, 0, g, 0.02, 0, 0.003, 0, 3, 0, 0, 0.1, 0, result);
    }

    /** A sheet, read as a student would. */
    private static final class Read {
        private final List<Table> tables;
        private final List<Equation> equations;
        private final List<String> words;

        Read(StepSheet sheet) {
            tables = sheet.blocks().stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
            equations = sheet.blocks().stream()
                    .flatMap(block -> block instanceof Many many
                            ? many.equations().stream()
                            : block instanceof Equation equation ? Stream.of(equation) : Stream.empty())
                    .toList();
            words = sheet.blocks().stream()
                    .filter(Words.class::isInstance)
                    .map(block -> ((Words) block).text())
                    .toList();
        }

        private Equation find(String start) {
            return equations.stream()
                    .filter(e -> e.left().startsWith(start)
                            || e.left().contains("= " + start)
                            || e.left().contains(start))
                    .findFirst()
                    .orElseThrow();
        }

        double answer(String start) {
            String left = start.equals("∂L/∂ŷ = ") ? "∂L/∂ŷ" : start;
            return parse(find(left).answer().text());
        }

        boolean isBlank(String start) {
            return find(start).answer().isBlank();
        }

        double last() {
            return parse(equations.get(equations.size() - 1).answer().text());
        }

        double given(String name) {
            String line = words.stream()
                    .filter(w -> w.startsWith("w₀ = "))
                    .findFirst()
                    .orElseThrow();
            String rest = line.substring(line.indexOf(name) + name.length());
            return parse(rest.split(",", -1)[0].strip());
        }
    }

    private static final class DoubleSum {
        static double of(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum;
        }
    }
}
