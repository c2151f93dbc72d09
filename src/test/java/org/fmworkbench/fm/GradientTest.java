package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gradients against central differences of the loss with step h; tolerance: truncation h² and rounding ε/h, with room. */
class GradientTest {
    private static final double H = 1e-5;
    private static final double TOLERANCE = 2e-8;

    static Stream<Arguments> rows() {
        return Stream.of(Loss.values())
                .flatMap(loss -> Stream.of(
                        Arguments.of(loss, "per field", new int[] {0, 4, 6, 9}),
                        Arguments.of(loss, "shared, all different", new int[] {3, 1, 2, 8}),
                        Arguments.of(loss, "shared, one twice", new int[] {3, 1, 3, 8}),
                        Arguments.of(loss, "shared, all the same", new int[] {5, 5, 5, 5}),
                        Arguments.of(loss, "one field", new int[] {7})));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rows")
    void gradientOfARowIsTheLimitOfDifferences(Loss loss, String name, int[] index) {
        for (int k : new int[] {0, 1, 3, 5}) {
            Parameters parameters = random(10, k, 7);
            double y = loss == Loss.LOGISTIC ? 1 : -0.7;
            Gradient gradient = new Gradient(10, k);
            Prediction prediction = new Prediction(index.length, k);
            double derivative = loss.derivative(prediction.of(parameters, index, 0), y);
            gradient.add(parameters, index, 0, index.length, prediction.sums(), derivative);

            double bias = parameters.bias();
            parameters.bias(bias + H);
            double above = loss.value(prediction.of(parameters, index, 0), y);
            parameters.bias(bias - H);
            double below = loss.value(prediction.of(parameters, index, 0), y);
            parameters.bias(bias);
            assertEquals((above - below) / (2 * H), gradient.meanBias(), TOLERANCE, name);
            for (int row = 0; row < 10; row++) {
                double inW = difference(parameters, parameters.w(), row, loss, index, y);
                assertEquals(inW, gradient.meanW(row), TOLERANCE, name + " w " + row);
                for (int column = 0; column < k; column++) {
                    double inV = difference(parameters, parameters.v(), row * k + column, loss, index, y);
                    assertEquals(inV, gradient.meanV(row, column), TOLERANCE, name + " v " + row + " " + column);
                }
            }
        }
    }

    private static double difference(Parameters parameters, double[] values, int at, Loss loss, int[] index, double y) {
        Prediction prediction = new Prediction(index.length, parameters.k());
        double value = values[at];
        values[at] = value + H;
        double above = loss.value(prediction.of(parameters, index, 0), y);
        values[at] = value - H;
        double below = loss.value(prediction.of(parameters, index, 0), y);
        values[at] = value;
        return (above - below) / (2 * H);
    }

    @Test
    void rowGradientHoldsForAnyX() {
        int fields = 4;
        int k = 3;
        double[] v = new Random(3).doubles((long) fields * k, -1, 1).toArray();
        double[] x = {0.5, 0, -2, 1};
        double[] gradientW = new double[fields];
        double[] gradientV = new double[fields * k];
        RowGradient.of(times(v, x, k), x, fields, k, 1, gradientW, gradientV);
        for (int n = 0; n < v.length; n++) {
            double value = v[n];
            v[n] = value + H;
            double above = CrossTerm.naive(times(v, x, k), fields, k);
            v[n] = value - H;
            double below = CrossTerm.naive(times(v, x, k), fields, k);
            v[n] = value;
            assertEquals((above - below) / (2 * H), gradientV[n], TOLERANCE);
        }
        for (int i = 0; i < fields; i++) {
            assertEquals(x[i], gradientW[i]);
        }
    }

    private static double[] times(double[] v, double[] x, int k) {
        double[] u = new double[v.length];
        for (int n = 0; n < v.length; n++) {
            u[n] = x[n / k] * v[n];
        }
        return u;
    }

    @Test
    void gradientOfABatchAddsUpTheRowsFieldByField() {
        int k = 3;
        int fields = 4;
        int[] index = {3, 1, 3, 8, 2, 1, 0, 0};
        Parameters parameters = random(10, k, 2);
        Gradient gradient = new Gradient(10, k);
        Prediction prediction = new Prediction(fields, k);
        double[] sumV = new double[10 * k];
        double[] sumW = new double[10];
        double[] u = new double[fields * k];
        double[] w = new double[fields];
        double[] v = new double[fields * k];
        for (int row = 0; row < 2; row++) {
            double derivative = 0.25 + row;
            prediction.of(parameters, index, row * fields);
            gradient.add(parameters, index, row * fields, fields, prediction.sums(), derivative);
            Prediction.gather(parameters, index, row * fields, fields, u);
            RowGradient.of(u, fields, k, derivative, w, v);
            for (int i = 0; i < fields; i++) {
                int at = index[row * fields + i];
                sumW[at] += w[i];
                for (int column = 0; column < k; column++) {
                    sumV[at * k + column] += v[i * k + column];
                }
            }
        }
        for (int row = 0; row < 10; row++) {
            assertEquals(sumW[row] / 2, gradient.meanW(row));
            for (int column = 0; column < k; column++) {
                assertEquals(sumV[row * k + column] / 2, gradient.meanV(row, column));
            }
        }
        assertEquals(5, gradient.touchedCount());
        gradient.clear();
        assertEquals(0, gradient.touchedCount());
        assertEquals(0, gradient.meanV(3, 0));
    }

    private static Parameters random(int vocabulary, int k, long seed) {
        Random random = new Random(seed);
        Parameters parameters = Parameters.normal(vocabulary, k, 0.5, random);
        parameters.bias(0.1);
        for (int row = 0; row < vocabulary; row++) {
            parameters.w()[row] = random.nextGaussian();
        }
        return parameters;
    }
}
