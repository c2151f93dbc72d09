package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class SeriesChartTest {
    private final Stand stand = new Stand();
    private final ChartSeries train = new ChartSeries("train", Tone.CURVE_1, 2);
    private final ChartSeries holdout = new ChartSeries("hold-out", Tone.CURVE_2, 2, 8, 4);
    private SeriesChart chart;

    @BeforeEach
    void show() {
        chart = FxExtension.call(() -> {
            Stand.theme(false);
            SeriesChart c = new SeriesChart();
            c.horizontalTitleProperty().set("epoch");
            c.setSeries(train, holdout);
            return c;
        });
        stand.show(chart, 600, 300);
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private void data(double... y) {
        FxExtension.run(() -> {
            double[] x = new double[y.length];
            double[] twice = new double[y.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = i;
                twice[i] = 2 * y[i];
            }
            train.setLine(x, y, y.length);
            holdout.setLine(x, twice, y.length);
            chart.repaint();
        });
        FxExtension.pulse();
    }

    @Test
    void saysSoWhileThereIsNothing() {
        assertEquals("no values yet", Stand.spoken(chart));
    }

    @Test
    void speaksTheLatestValues() {
        data(0.5, 0.4, 0.3);
        assertEquals("epoch 2, train 0.300, hold-out 0.600", Stand.spoken(chart));
    }

    @Test
    void theReadOutUnderThePointerFollowsTheData() {
        data(0.5, 0.4, 0.3, 0.2, 0.1);
        Stand.move(chart, new Point2D(300, 150));
        assertEquals("epoch 2, train 0.300, hold-out 0.600", Stand.spoken(chart));
        data(0.5, 0.4, 0.7, 0.2, 0.1);
        assertEquals("epoch 2, train 0.700, hold-out 1.400", Stand.spoken(chart));
        data(0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1);
        assertEquals("epoch 4, train 0.500, hold-out 1.000", Stand.spoken(chart));
    }

    @Test
    void keysMoveTheReadOut() {
        data(0.5, 0.4, 0.3, 0.2);
        FxExtension.run(chart::requestFocus);
        Stand.type(KeyCode.LEFT);
        assertEquals("epoch 2, train 0.300, hold-out 0.600", Stand.spoken(chart));
        Stand.type(KeyCode.HOME, KeyCode.RIGHT);
        assertEquals("epoch 1, train 0.400, hold-out 0.800", Stand.spoken(chart));
        Stand.type(KeyCode.ESCAPE);
        assertEquals("epoch 3, train 0.200, hold-out 0.400", Stand.spoken(chart));
    }

    @Test
    void aSpikeAmongAHundredThousandPointsIsPainted() {
        double[] y = new double[100_000];
        y[54_321] = 0.5;
        data(y);
        PixelReader pixels = Stand.snapshot(chart).getPixelReader();
        int x = 30 + (int) Math.round(0.54321 * 510);
        boolean dark = false;
        for (int column = x - 30; column <= x + 30; column++) {
            for (int row = 180; row < 240; row++) {
                dark |= pixels.getColor(column, row).getBrightness() < 0.5;
            }
        }
        assertTrue(dark, "the spike is painted");
    }

    @Test
    void gapsAndInfinitiesAndLogarithmsOfZeroAreLeftOut() {
        data(0.5, Double.NaN, 0.3, Double.POSITIVE_INFINITY, 0, -1, 0.2);
        FxExtension.run(() -> chart.logarithmicProperty().set(true));
        FxExtension.pulse();
        data(Double.NaN, Double.NaN);
        data(0, 0, 0);
        FxExtension.run(() -> chart.logarithmicProperty().set(false));
        FxExtension.pulse();
        data(1e300, 1e-300);
        data(-5, -5);
        assertFalse(Stand.spoken(chart).isEmpty());
    }
}
