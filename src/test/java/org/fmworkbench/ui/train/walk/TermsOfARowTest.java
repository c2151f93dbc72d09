package org.fmworkbench.ui.train.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Granularity;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.RunSettings;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.training.TrainingData;
import org.fmworkbench.training.TrainingSession;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.formula.Typesetter;
import org.fmworkbench.ui.train.walk.Term.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms of a row: which there are, what is said of them, what they touch. */
@Timeout(60)
class TermsOfARowTest {
    private static final int VALUES = 3;

    /** The step that comes after {@code rows} rows of a run. */
    private static StepAnatomy step(
            int fields, int k, OptimizerKind kind, int batch, Loss loss, boolean shared, int rows) {
        Random random = new Random(7);
        int[] index = IntStream.range(0, 30 * fields)
                .map(n -> (shared ? 0 : n % fields * VALUES) + random.nextInt(VALUES))
                .toArray();
        double[] y = random.ints(30, 0, 2).asDoubleStream().toArray();
        int[] all = IntStream.range(0, 30).toArray();
        int vocabulary = shared ? VALUES : fields * VALUES;
        TrainingData data = TrainingData.raw(index, fields, vocabulary, y, loss, all, new int[0]);
        RunSettings settings = RunSettings.forFile()
                .withK(k)
                .withOptimizer(kind)
                .withBatchSize(batch)
                .withL2(0.01)
                .withLearningRate(0.01);
        try (TrainingSession session = new TrainingSession(System::nanoTime, Throwable::printStackTrace)) {
            session.begin(data, settings);
            session.watch(Watch.following(vocabulary).withInside(true));
            for (int n = 0; n < rows; n++) {
                session.step(Granularity.SAMPLE);
            }
            while (true) {
                Snapshot now = session.take();
                if (now != null
                        && now.phase() == Phase.PAUSED
                        && now.next() != null
                        && now.timeline().moment().rows() == rows) {
                    return now.next();
                }
                Thread.onSpinWait();
            }
        }
    }

    private static WalkedRow walked(StepAnatomy step, Loss loss, OptimizerKind kind) {
        String[] fields = new String[step.row().fields()];
        Arrays.setAll(fields, i -> "field" + i);
        return new WalkedRow(step, loss, kind, fields, fields);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 3", "5, 8", "6, 2", "10, 0", "39, 16", "64, 40"})
    void everyPairFactorAndFieldIsWalkedOnceAndThereAreNeverMany(int fields, int k) {
        StepAnatomy step = step(fields, k, OptimizerKind.ADAM, 1, Loss.LOGISTIC, false, 0);
        List<Term> terms = TermList.of(step);
        assertTrue(terms.size() <= 40, terms.size() + " terms");
        assertCovered(terms, Kind.PAIRS, k == 0 ? 0 : fields * (fields - 1) / 2);
        assertCovered(terms, Kind.FACTORS, k);
        assertCovered(terms, Kind.GRADIENT_V, k == 0 ? 0 : fields);
        assertCovered(terms, Kind.UPDATE_ENTRIES, fields);
        assertEquals(Kind.PUT, terms.get(terms.size() - 1).kind());
        if (fields <= 4) {
            assertTrue(terms.stream().filter(t -> t.kind() == Kind.PAIRS).allMatch(Term::isSingle));
        }
    }

    private static void assertCovered(List<Term> terms, Kind kind, int count) {
        int next = 0;
        for (Term term : terms) {
            if (term.kind() == kind) {
                assertEquals(next, term.from());
                assertTrue(term.to() > term.from());
                next = term.to();
            }
        }
        assertEquals(count, next);
    }

    @Test
    void pairsAreCountedAlongTheRowsOfTheTriangle() {
        Set<Cell> seen = new HashSet<>();
        for (int n = 0; n < 45; n++) {
            assertTrue(Term.second(n) < Term.first(n) && Term.first(n) < 10);
            assertTrue(seen.add(new Cell(Term.first(n), Term.second(n))));
        }
    }

    static Stream<Arguments> steps() {
        return Stream.of(OptimizerKind.values())
                .flatMap(kind -> Stream.of(Loss.values()).flatMap(loss -> Stream.of(0, 2, 5)
                        .flatMap(k -> Stream.of(1, 3).map(batch -> Arguments.of(kind, loss, k, batch)))));
    }

    /** Every formula can be set, and the numbers that are said at the end are those of the step. */
    @ParameterizedTest
    @MethodSource("steps")
    void everythingThatIsSaidCanBeSetAndEndsInTheStepsNumbers(OptimizerKind kind, Loss loss, int k, int batch) {
        Typesetter typesetter = new Typesetter();
        for (boolean shared : new boolean[] {false, true}) {
            StepAnatomy step = step(4, k, kind, batch, loss, shared, 5);
            WalkedRow walked = walked(step, loss, kind);
            TermWords words = new TermWords(walked, Texts.beside(TermWords.class));
            for (Term term : TermList.of(step)) {
                TermText text = words.of(term);
                assertFalse(text.caption().isBlank());
                WalkFrame.lines(text.formulas(), typesetter);
                WalkFrame.wrapped(text.numbers(), typesetter);
                assertEquals(text.table().heads().length, text.table().columns().length);
                for (double[] column : text.table().columns()) {
                    assertEquals(text.table().labels().length, column.length);
                }
            }
            assertEnds(words.of(Term.of(Kind.PREDICTION)), step.row().logit());
            assertEnds(words.of(Term.of(Kind.LOSS)), step.row().loss());
            assertEnds(words.of(Term.of(Kind.DERIVATIVE)), step.row().dLoss());
            assertTrue(step.updates());
            assertEnds(words.of(Term.of(Kind.UPDATE_BIAS)), step.update().bias().result());
            double entry = step.update().entries()[Math.min(1, k)].result();
            assertEnds(words.of(Term.of(Kind.UPDATE_ENTRIES)), entry);
        }
    }

    private static void assertEnds(TermText text, double value) {
        String last = text.numbers().get(text.numbers().size() - 1);
        assertTrue(last.endsWith("= " + Tex.number(value)), last + " does not end with " + value);
    }

    @Test
    void thePairsOfATermAddUpToTheCrossTerm() {
        StepAnatomy step = step(9, 3, OptimizerKind.SGD, 1, Loss.SQUARED, false, 4);
        TermWords words = new TermWords(walked(step, Loss.SQUARED, OptimizerKind.SGD), Texts.beside(TermWords.class));
        List<Term> pairs = TermList.of(step).stream()
                .filter(term -> term.kind() == Kind.PAIRS)
                .toList();
        double[] soFar = words.of(pairs.get(pairs.size() - 1)).table().columns()[1];
        assertEquals(step.row().naive(), soFar[soFar.length - 1]);
        double halves = TermList.of(step).stream()
                .filter(term -> term.kind() == Kind.FACTORS)
                .mapToDouble(term -> words.of(term).table().columns()[1][0])
                .sum();
        assertEquals(step.row().derived(), halves, 1e-15);
    }

    @Test
    void aStepThatIsNotThereHasOneTermThatTouchesNothing() {
        List<Term> terms = TermList.of(null);
        assertEquals(List.of(Term.of(Kind.DUE)), terms);
        assertEquals(Touched.NOTHING, Touched.by(terms.get(0), null));
    }
}
