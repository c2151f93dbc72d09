package org.fmworkbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.fm.Parameters;
import org.fmworkbench.fm.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PyTorch's runs, step by step. "To 1e-9 relative" is meant entry by entry, |ours − PyTorch's| ≤ 1e-9 · max(|PyTorch's|, s):
 * s is the largest magnitude in the array that the entry belongs to times 1e-3, since an entry near 0 is the difference of
 * numbers of the array's size and cannot be relatively exact.
 */
class GoldenRunsTest {
    private static final double RELATIVE = 1e-9;

    static Stream<GoldenCase> cases() {
        return GoldenCase.all().stream();
    }

    @Test
    void thereAre29() {
        assertEquals(29, GoldenCase.all().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void startsWithPyTorchsPredictions(GoldenCase golden) {
        assertClose("logits", golden.numbers("initial_logits"), logits(golden, golden.parameters("initial"), false));
        assertClose("cross terms", golden.numbers("initial_cross"), logits(golden, golden.parameters("initial"), true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firstGradientIsPyTorchs(GoldenCase golden) {
        Trainer trainer = new Trainer(golden.data(), golden.settings(), golden.parameters("initial"));
        trainer.step(Granularity.BATCH);
        Parameters expected = golden.parameters("first_step_gradient");
        Parameters ours = Parameters.zero(expected.vocabulary(), expected.k());
        ours.bias(trainer.gradient().meanBias());
        for (int row = 0; row < ours.vocabulary(); row++) {
            ours.w()[row] = trainer.gradient().meanW(row);
            for (int column = 0; column < ours.k(); column++) {
                ours.v()[row * ours.k() + column] = trainer.gradient().meanV(row, column);
            }
        }
        assertClose("gradient", expected, ours);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStepIsPyTorchs(GoldenCase golden) {
        Trainer trainer = new Trainer(golden.data(), golden.settings(), golden.parameters("initial"));
        List<Double> losses = new ArrayList<>();
        trainer.listen((step, loss) -> losses.add(loss));
        for (int epoch = 0; epoch < golden.settings().epochs(); epoch++) {
            trainer.step(Granularity.EPOCH);
        }
        assertClose(
                "step losses",
                golden.numbers("step_losses"),
                losses.stream().mapToDouble(loss -> loss).toArray());
        assertClose("final parameters", golden.parameters("final"), trainer.parameters());
        assertClose("final logits", golden.numbers("final_logits"), logits(golden, trainer.parameters(), false));
    }

    private static double[] logits(GoldenCase golden, Parameters parameters, boolean crossOnly) {
        int fields = golden.data().fields();
        Prediction prediction = new Prediction(fields, parameters.k());
        double[] values = new double[golden.data().rows()];
        for (int row = 0; row < values.length; row++) {
            double logit = prediction.of(parameters, golden.data().index(), row * fields);
            values[row] = crossOnly ? prediction.cross() : logit;
        }
        return values;
    }

    private static void assertClose(String what, Parameters expected, Parameters ours) {
        assertClose(what + ", bias", new double[] {expected.bias()}, new double[] {ours.bias()});
        assertClose(what + ", w", expected.w(), ours.w());
        assertClose(what + ", V", expected.v(), ours.v());
    }

    private static void assertClose(String what, double[] expected, double[] ours) {
        assertEquals(expected.length, ours.length, what);
        double largest = 0;
        for (double value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int n = 0; n < expected.length; n++) {
            double bound = RELATIVE * Math.max(Math.abs(expected[n]), 1e-3 * largest);
            double error = Math.abs(expected[n] - ours[n]);
            int place = n;
            assertTrue(error <= bound, () -> what + " " + place + ": " + ours[place] + ", not " + expected[place]);
        }
    }
}
