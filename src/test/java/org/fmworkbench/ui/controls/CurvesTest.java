package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chart with two logarithmic axes, a cursor, shapes at the points and places with names. */
@ExtendWith(FxExtension.class)
class CurvesTest {
    private static final double[] X = {1, 10, 100, 1_000, 10_000};

    private final Stand stand = new Stand();
    private final ChartSeries rising = new ChartSeries("rising", Tone.CURVE_2, 2).marked(ChartSeries.Marker.CIRCLE);
    private final ChartSeries falling =
            new ChartSeries("falling", Tone.CURVE_3, 2, 6, 4).marked(ChartSeries.Marker.SQUARE);
    private SeriesChart chart;

    @BeforeEach
    void show() {
        chart = FxExtension.call(() -> {
            Stand.theme(false);
            SeriesChart c = new SeriesChart();
            c.horizontalTitleProperty().set("step h");
            c.logarithmicProperty().set(true);
            c.horizontalLogarithmicProperty().set(true);
            c.zeroLaneProperty().set(true);
            c.numberFormatProperty().set(Decimals.fixed(2));
            rising.setLine(X, new double[] {0, 0.01, 0.1, 1, 10}, 5);
            falling.setLine(X, new double[] {100, 10, 1, 0.1, 0.01}, 5);
            c.setSeries(rising, falling);
            return c;
        });
        stand.show(chart, 600, 300);
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private ChartFrame frame() {
        return FxExtension.call(() -> ((SeriesChartSkin) chart.getSkin()).frame());
    }

    private Point2D place(double x, double y) {
        return new Point2D(frame().x(x), frame().y(y));
    }

    private void cursor(double x) {
        FxExtension.run(() -> chart.cursorXProperty().set(x));
        FxExtension.pulse();
    }

    @Test
    void equalRatiosAreEqualDistances() {
        double[] gaps = new double[X.length - 1];
        double[] expected = new double[X.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = frame().x(X[i + 1]) - frame().x(X[i]);
            expected[i] = frame().width / gaps.length;
        }
        assertArrayEquals(expected, gaps, 1e-9);
        assertArrayEquals(X, frame().horizontal.ticks(), 1e-9);
    }

    @Test
    void theAxisEndsWithTheData() {
        ChartAxis axis = new ChartAxis();
        axis.logarithmicExact(2, 64, 8);
        assertEquals(2, axis.low());
        assertEquals(64, axis.high());
        assertArrayEquals(new double[] {2, 5, 10, 20, 50}, axis.ticks(), 1e-9);
    }

    @Test
    void theLegendSpeaksOfTheCursorAndThenOfThePointer() {
        assertEquals("step h 10000, rising 10.00, falling 0.01", Stand.spoken(chart));
        cursor(10);
        assertEquals("step h 10, rising 0.01, falling 10.00", Stand.spoken(chart));
        Stand.move(chart, place(1_000, 1));
        assertEquals("step h 1000, rising 1.00, falling 0.10", Stand.spoken(chart));
        Stand.move(chart, new Point2D(900, 900));
        assertEquals("step h 10, rising 0.01, falling 10.00", Stand.spoken(chart));
    }

    @Test
    void keysMoveTheCursorFromPointToPoint() {
        cursor(10);
        FxExtension.run(chart::requestFocus);
        double[] seen = new double[5];
        KeyCode[] keys = {KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.HOME, KeyCode.END};
        for (int n = 0; n < keys.length; n++) {
            Stand.type(keys[n]);
            seen[n] = FxExtension.call(() -> chart.cursorXProperty().get());
        }
        assertArrayEquals(new double[] {100, 1_000, 100, 1, 10_000}, seen);
    }

    @Test
    void theCursorIsDraggedFromPointToPoint() {
        cursor(1);
        Stand.move(chart, place(100, 0.5));
        FxExtension.run(() -> new Robot().mousePress(MouseButton.PRIMARY));
        FxExtension.pulse();
        assertEquals(100, FxExtension.call(() -> chart.cursorXProperty().get()));
        Stand.move(chart, place(800, 0.5));
        FxExtension.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        FxExtension.pulse();
        assertEquals(1_000, FxExtension.call(() -> chart.cursorXProperty().get()));
    }

    @Test
    void withoutACursorAClickMovesNothing() {
        Stand.move(chart, place(100, 0.5));
        Stand.click();
        assertTrue(Double.isNaN(FxExtension.call(() -> chart.cursorXProperty().get())));
    }

    @Test
    void zerosStandInALaneOfTheirOwn() {
        ChartFrame frame = frame();
        assertTrue(frame.lane > 0);
        assertTrue(frame.y(0) > frame.y(frame.vertical.low()) && frame.y(0) < frame.bottom());
        assertEquals(frame.bottom() - frame.lane, frame.y(frame.vertical.low()), 1e-9);
        assertEquals(color(Tone.CURVE_2), pixel(frame.x(1), frame.y(0)));
        FxExtension.run(() -> {
            rising.setLine(X, new double[5], 5);
            chart.setSeries(rising);
        });
        assertEquals(color(Tone.CURVE_2), pixel(frame().x(100), frame().y(0)));
    }

    @Test
    void everyPointHasItsShape() {
        for (int i = 0; i < 5; i++) {
            double y = Math.pow(10, 2 - i);
            assertEquals(color(Tone.CURVE_3), pixel(frame().x(X[i]), frame().y(y) - 2), "point " + i);
        }
    }

    @Test
    void namedPlacesAreSpokenAndPainted() {
        Color before = pixel(frame().x(100) + 6, frame().y(1));
        FxExtension.run(() -> chart.setPoints(new ChartPoint("crossing", 100, 1)));
        assertEquals("step h 10000, rising 10.00, falling 0.01, crossing step h 100", Stand.spoken(chart));
        Color after = pixel(frame().x(100) + 6, frame().y(1));
        assertTrue(!before.equals(after) || before.getBrightness() < 0.5, "a ring around the place");
    }

    @Test
    void aSpreadIsSpokenWithItsValue() {
        FxExtension.run(() -> {
            rising.setSpread(X, new double[] {1, 2, 3, 4, 5}, new double[5], new double[] {2, 4, 6, 8, 10}, 5);
            chart.setSeries(rising);
        });
        FxExtension.pulse();
        assertEquals("step h 10000, rising 5.00 (0.00–10.00)", Stand.spoken(chart));
    }

    private Color color(Tone tone) {
        return FxExtension.call(() -> chart.tone(tone));
    }

    private Color pixel(double x, double y) {
        WritableImage image = Stand.snapshot(chart);
        PixelReader reader = image.getPixelReader();
        return reader.getColor((int) Math.floor(x), (int) Math.floor(y));
    }
}
