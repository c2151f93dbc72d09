package org.fmworkbench.fm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 31, 64})
    void isTheSumOfItsPartsAndTheCrossTermHasTheBitsOfTheDerivedForm(int k) {
        Random random = new Random(k);
        Parameters parameters = Parameters.normal(50, k, 1, random);
        parameters.bias(0.3);
        for (int row = 0; row < 50; row++) {
            parameters.w()[row] = random.nextGaussian();
        }
        for (int fields : new int[] {1, 2, 5, 40}) {
            int[] index = random.ints(3L * fields, 0, 50).toArray();
            double[] u = new double[fields * k];
            Prediction prediction = new Prediction(fields, k);
            for (int row = 0; row < 3; row++) {
                double logit = prediction.of(parameters, index, row * fields);
                Prediction.gather(parameters, index, row * fields, fields, u);
                double linear = 0;
                for (int i = 0; i < fields; i++) {
                    linear += parameters.w()[index[row * fields + i]];
                }
                assertEquals(linear, prediction.linear());
                assertEquals(CrossTerm.derived(u, fields, k), prediction.cross());
                assertEquals(0.3 + linear + prediction.cross(), logit);
                for (int column = 0; column < k; column++) {
                    double sum = 0;
                    for (int i = 0; i < fields; i++) {
                        sum += u[i * k + column];
                    }
                    assertEquals(sum, prediction.sums()[column]);
                }
            }
        }
    }
}
