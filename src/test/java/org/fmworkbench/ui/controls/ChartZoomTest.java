package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking closer at a chart, and how much of a long curve is painted. */
@ExtendWith(FxExtension.class)
class ChartZoomTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 320;

    private final Stand stand = new Stand();
    private final ChartSeries curve = new ChartSeries("curve", Tone.CURVE_1, 2);
    private final List<Double> chosen = new ArrayList<>();
    private SeriesChart chart;

    @BeforeEach
    void show() {
        chart = FxExtension.call(() -> {
            Stand.theme(false);
            SeriesChart c = new SeriesChart();
            c.zoomableProperty().set(true);
            c.horizontalTitleProperty().set("x");
            c.setOnChosen(chosen::add);
            double[] x = new double[101];
            double[] y = new double[101];
            for (int i = 0; i <= 100; i++) {
                x[i] = i;
                y[i] = i / 10.0;
            }
            curve.setLine(x, y, 101);
            c.setSeries(curve);
            return c;
        });
        stand.show(chart, WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private ChartFrame frame() {
        FxExtension.pulse();
        return FxExtension.call(() -> ((SeriesChartSkin) chart.getSkin()).frame());
    }

    private ChartView view() {
        FxExtension.pulse();
        return FxExtension.call(() -> chart.viewProperty().get());
    }

    private Point2D place(double x, double y) {
        ChartFrame frame = frame();
        return new Point2D(frame.x(x), frame.y(y));
    }

    /** One turn of the wheel by so many notches; returns whether the chart took it. */
    private boolean wheel(Point2D at, double notches) {
        return FxExtension.call(() -> {
            Node surface = chart.getChildrenUnmodifiable().get(0);
            boolean[] passedOn = new boolean[1];
            chart.setOnScroll(e -> passedOn[0] = true);
            Point2D scene = surface.localToScene(at);
            surface.fireEvent(new ScrollEvent(
                    ScrollEvent.SCROLL,
                    scene.getX(),
                    scene.getY(),
                    scene.getX(),
                    scene.getY(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    40 * notches,
                    0,
                    40 * notches,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null));
            return !passedOn[0];
        });
    }

    private void drag(Point2D from, Point2D to, KeyCode... held) {
        Stand.move(chart, from);
        FxExtension.run(() -> {
            for (KeyCode key : held) {
                new Robot().keyPress(key);
            }
            new Robot().mousePress(MouseButton.PRIMARY);
        });
        FxExtension.pulse();
        Stand.move(chart, to);
        FxExtension.run(() -> {
            new Robot().mouseRelease(MouseButton.PRIMARY);
            for (KeyCode key : held) {
                new Robot().keyRelease(key);
            }
        });
        FxExtension.pulse();
    }

    private void key(EventType<KeyEvent> type, KeyCode code, boolean shift) {
        FxExtension.run(() -> chart.fireEvent(new KeyEvent(type, "", "", code, shift, false, false, false)));
        FxExtension.pulse();
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        Point2D at = place(40, 6);
        assertTrue(wheel(at, 3));
        ChartFrame frame = frame();
        assertEquals(40, frame.horizontal.value((at.getX() - frame.left) / frame.width), 1.5);
        assertEquals(100 / Math.pow(1.25, 3), view().x1() - view().x0(), 1e-9);
        assertTrue(wheel(at, -3), "and back");
        assertNull(view());
    }

    @Test
    void overTheNumbersOfAnAxisTheWheelChangesThatAxisOnly() {
        ChartFrame frame = frame();
        wheel(new Point2D(frame.left + frame.width / 2, frame.bottom() + 8), 4);
        assertEquals(frame.allY[0], view().y0());
        assertEquals(frame.allY[1], view().y1());
        assertTrue(view().x0() > 0 && view().x1() < 100);
    }

    @Test
    void theWheelIsLeftToOthersWhereThereIsNothingToZoom() {
        assertFalse(wheel(place(40, 6), -1), "everything is seen already");
        FxExtension.run(() -> chart.zoomableProperty().set(false));
        assertFalse(wheel(place(40, 6), 1));
    }

    @Test
    void insideAScrollPaneTheWheelScrollsUnlessTheChartHasTheFocus() {
        stand.dispose();
        ScrollPane pane = FxExtension.call(() -> new ScrollPane(chart));
        stand.show(pane, WIDTH + 60, HEIGHT + 60);
        FxExtension.run(pane::requestFocus);
        assertFalse(wheel(place(40, 6), 1));
        FxExtension.run(chart::requestFocus);
        assertTrue(wheel(place(40, 6), 1));
    }

    @Test
    void aBoxIsLookedAtCloserAndAClickChoosesAPlace() {
        drag(place(20, 8), place(60, 2));
        assertArrayEquals(
                new double[] {20, 60, 2, 8}, new double[] {view().x0(), view().x1(), view().y0(), view().y1()}, 0.15);
        assertEquals(List.of(), chosen);
        Stand.move(chart, place(30, 5));
        Stand.click();
        assertEquals(30, chosen.get(0), 0.1);
        Stand.type(KeyCode.DIGIT0);
        assertNull(view());
    }

    @Test
    void aFlatBoxKeepsTheHeight() {
        Point2D from = place(20, 5);
        drag(from, new Point2D(place(60, 5).getX(), from.getY() + 2));
        ChartFrame frame = frame();
        assertEquals(frame.allY[0], view().y0(), 1e-9);
        assertEquals(frame.allY[1], view().y1(), 1e-9);
        assertEquals(20, view().x0(), 0.15);
    }

    @Test
    void keysZoomAndPanAndNeverLeaveTheCurves() {
        FxExtension.run(chart::requestFocus);
        key(KeyEvent.KEY_PRESSED, KeyCode.PLUS, false);
        key(KeyEvent.KEY_PRESSED, KeyCode.PLUS, false);
        double span = view().x1() - view().x0();
        double from = view().x0();
        key(KeyEvent.KEY_PRESSED, KeyCode.RIGHT, true);
        assertEquals(from + 0.1 * span, view().x0(), 1e-9);
        for (int n = 0; n < 40; n++) {
            key(KeyEvent.KEY_PRESSED, KeyCode.RIGHT, true);
            key(KeyEvent.KEY_PRESSED, KeyCode.UP, true);
        }
        assertEquals(100, view().x1(), 1e-9);
        assertEquals(100 - span, view().x0(), 1e-9);
        assertEquals(frame().allY[1], view().y1(), 1e-9);
        for (int n = 0; n < 12; n++) {
            key(KeyEvent.KEY_PRESSED, KeyCode.MINUS, false);
        }
        assertNull(view());
    }

    @Test
    void draggingWithShiftMovesThePart() {
        FxExtension.run(() -> chart.viewProperty().set(new ChartView(20, 60, 2, 8)));
        Point2D from = place(40, 5);
        Point2D to = place(50, 6);
        FxExtension.run(() -> {
            Node surface = chart.getChildrenUnmodifiable().get(0);
            surface.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, from));
            surface.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, to));
            surface.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, to));
        });
        assertArrayEquals(
                new double[] {10, 50, 1, 7}, new double[] {view().x0(), view().x1(), view().y0(), view().y1()}, 0.15);
        assertEquals(List.of(), chosen);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
        double x = at.getX();
        double y = at.getY();
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void zoomingInEndsWhereDoublesDo() {
        FxExtension.run(chart::requestFocus);
        for (int n = 0; n < 80; n++) {
            FxExtension.run(() -> chart.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PLUS, false, false, false, false)));
            FxExtension.pulse();
        }
        assertTrue(view().x1() > view().x0() && view().y1() > view().y0());
        double[] ticks = frame().horizontal.ticks();
        assertEquals(
                ticks.length,
                java.util.Arrays.stream(ticks)
                        .mapToObj(frame().horizontal::label)
                        .distinct()
                        .count());
    }

    @Test
    void onALogarithmicAxisEqualRatiosAreZoomedEqually() {
        FxExtension.run(() -> chart.logarithmicProperty().set(true));
        ChartFrame frame = frame();
        double low = frame.allY[0];
        double high = frame.allY[1];
        wheel(new Point2D(frame.left - 4, frame.top + frame.height / 2), 2);
        double middle = Math.sqrt(low * high);
        assertEquals(middle * middle, view().y0() * view().y1(), 1e-9 * middle * middle);
        assertEquals(Math.log(high / low) / 1.25 / 1.25, Math.log(view().y1() / view().y0()), 1e-9);
        FxExtension.run(() -> chart.viewProperty().set(new ChartView(20, 60, -1, 8)));
        assertEquals(low, frame().vertical.low(), "a part that a logarithm cannot show is as high as all");
    }

    @Test
    void aPartThatIsNoLongerThereIsNotShown() {
        FxExtension.run(() -> chart.viewProperty().set(new ChartView(200, 300, 0, 8)));
        assertFalse(frame().isZoomed());
        assertNotNull(view(), "it comes back when the curve is long enough again");
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void whatIsPaintedIsBoundedByPixelsAndHasEverySpike(int points) {
        double[] x = new double[points];
        double[] y = new double[points];
        double[] low = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = i;
            y[i] = 0.2 + 0.1 * Math.sin(i * 12.9898);
        }
        y[points / 3] = 1;
        ChartSeries band = new ChartSeries("band", Tone.CURVE_4, 1);
        FxExtension.run(() -> {
            curve.setLine(x, y, points);
            band.setBand(x, low, y, points);
            chart.setSeries(band, curve);
        });
        for (ChartView part : new ChartView[] {null, new ChartView(0.3 * points, 0.4 * points, 0, 1)}) {
            FxExtension.run(() -> chart.viewProperty().set(part));
            FxExtension.pulse();
            double width = frame().width;
            int before = painted();
            FxExtension.run(chart::repaint);
            FxExtension.pulse();
            int painted = painted() - before;
            assertTrue(painted > width && painted <= 5 * (width + 4), "painted " + painted);
            String svg = FxExtension.call(chart::toSvg);
            double top = Math.rint(frame().y(1) * 100) / 100;
            assertTrue(svg.contains(" " + trimmed(top) + "L"), "the spike's top is in the drawing");
            assertTrue(svg.length() < 30 * 5 * width + 5_000, "characters: " + svg.length());
        }
    }

    /** A thin line that is denser than pixels is painted in bars: one a column, over all values in it, touching the one before. */
    @Test
    void aScribbleCoversEveryValueAndHasNoGaps() {
        int points = 20_000;
        java.util.Random random = new java.util.Random(3);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = i;
            y[i] = random.nextDouble();
        }
        ChartSeries thin = new ChartSeries("thin", Tone.CURVE_4, 1);
        FxExtension.run(() -> {
            thin.setLine(x, y, points);
            chart.setSeries(thin);
        });
        ChartFrame frame = frame();
        Bars bars = new Bars();
        new CurvePainter().paint(bars, frame, thin, Color.BLACK, Color.WHITE, 1);
        assertTrue(bars.count > 0 && bars.count <= frame.width + 2, "bars: " + bars.count);
        for (int i = 0; i < points; i++) {
            int bar = bars.at(Math.floor(frame.x(x[i])));
            double place = frame.y(y[i]);
            assertTrue(bars.tops[bar] <= place && place <= bars.bottoms[bar], "point " + i);
        }
        for (int bar = 1; bar < bars.count; bar++) {
            assertEquals(bars.xs[bar - 1] + bars.widths[bar - 1], bars.xs[bar], "no column is left out");
            assertTrue(bars.tops[bar] <= bars.bottoms[bar - 1] && bars.tops[bar - 1] <= bars.bottoms[bar]);
        }
    }

    /** Keeps the bars that are painted; nothing else is expected. */
    private static final class Bars implements Pen {
        double[] xs;
        double[] widths;
        double[] tops;
        double[] bottoms;
        int count;

        int at(double x) {
            for (int bar = 0; bar < count; bar++) {
                if (x >= xs[bar] && x < xs[bar] + widths[bar]) {
                    return bar;
                }
            }
            throw new AssertionError("nothing is painted at " + x);
        }

        @Override
        public void bars(double[] lefts, double[] wide, double[] high, double[] low, int bars, Color fill) {
            xs = lefts.clone();
            widths = wide.clone();
            tops = high.clone();
            bottoms = low.clone();
            count = bars;
        }

        @Override
        public void rect(double x, double y, double width, double height, Color fill) {
            throw new AssertionError("a rectangle");
        }

        @Override
        public void line(double[] lineX, double[] lineY, int points, Stroke stroke) {
            throw new AssertionError("a line");
        }

        @Override
        public void polygon(double[] cornersX, double[] cornersY, Color fill) {
            throw new AssertionError("a polygon");
        }

        @Override
        public void disc(double x, double y, double radius, Color fill, Stroke rim) {
            throw new AssertionError("a disc");
        }

        @Override
        public void text(Ruler ruler, String text, double x, double middle, Color color, Align align) {
            throw new AssertionError("a text");
        }

        @Override
        public void clip(double x, double y, double width, double height, double opacity) {
            throw new AssertionError("a clip");
        }

        @Override
        public void endClip() {
            throw new AssertionError("a clip");
        }
    }

    private int painted() {
        return FxExtension.call(
                () -> ((SeriesChartSkin) chart.getSkin()).curves().painted());
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
