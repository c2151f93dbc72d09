package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The legend as a row of switches, what lies behind, "now", and the files that a chart is saved to. */
@ExtendWith(FxExtension.class)
class ChartLegendTest {
    private final Stand stand = new Stand();
    private final ChartSeries a = new ChartSeries("a & b", Tone.CURVE_1, 2);
    private final ChartSeries b = new ChartSeries("<b>", Tone.CURVE_2, 2, 6, 4).marked(ChartSeries.Marker.RING);
    private final ChartSeries raw = new ChartSeries("raw", Tone.CURVE_1, 1).behind();
    private SeriesChart chart;

    @BeforeEach
    void show() {
        chart = FxExtension.call(() -> {
            Stand.theme(false);
            SeriesChart c = new SeriesChart();
            c.horizontalTitleProperty().set("x");
            double[] x = {0, 1, 2, 3, 4};
            a.setLine(x, new double[] {4, 3, 2, 1, 0}, 5);
            b.setLine(x, new double[] {0, 1, 2, 3, 4}, 5);
            raw.setLine(x, new double[] {9, 9, 9, 9, 9}, 5);
            c.setSeries(raw, a, b);
            return c;
        });
        stand.show(chart, 500, 300);
    }

    @AfterEach
    void close() {
        stand.dispose();
    }

    private ChartFrame frame() {
        FxExtension.pulse();
        return FxExtension.call(() -> ((SeriesChartSkin) chart.getSkin()).frame());
    }

    @Test
    void whatLiesBehindIsPaintedAndNotNamed() {
        assertEquals("x 4, a & b 0.000, <b> 4.000", Stand.spoken(chart));
        assertTrue(frame().allY[1] >= 9);
    }

    @Test
    void aClickOnAnEntrySwitchesItsCurve() {
        Stand.move(chart, new Point2D(12, 10));
        Stand.click();
        assertFalse(a.isShown());
        assertEquals("x 4, a & b off, <b> 4.000", Stand.spoken(chart));
        Stand.click();
        assertTrue(a.isShown());
    }

    @Test
    void keysSwitchTooAndACurveThatIsOffTakesNoRoom() {
        FxExtension.run(chart::requestFocus);
        Stand.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertFalse(b.isShown());
        FxExtension.run(() -> raw.setShown(false));
        FxExtension.run(chart::repaint);
        assertEquals(4, frame().allY[1]);
        Stand.type(KeyCode.UP, KeyCode.ENTER);
        assertFalse(a.isShown());
        assertFalse(frame().filled);
        Stand.type(KeyCode.ENTER);
        assertTrue(a.isShown());
    }

    @Test
    void whatComesAfterNowIsFainter() {
        double x = frame().x(3.5);
        double y = frame().y(9);
        Color before = pixel(x, y);
        FxExtension.run(() -> chart.nowProperty().set(2));
        assertNotEquals(before, pixel(x, y));
        assertEquals(before, pixel(frame().x(0.5), y));
        assertTrue(Stand.spoken(chart).endsWith("now x 2"), Stand.spoken(chart));
    }

    private Color pixel(double x, double y) {
        FxExtension.pulse();
        return Stand.snapshot(chart).getPixelReader().getColor((int) x, (int) y);
    }

    @Test
    void aLegendThatIsTooLongIsScrolledByItsKeys() {
        FxExtension.run(() -> {
            ChartSeries[] many = new ChartSeries[40];
            for (int n = 0; n < 40; n++) {
                many[n] = new ChartSeries("a rather long name " + n, Tone.CURVE_1, 2);
                many[n].setLine(new double[] {0, 1}, new double[] {n, n}, 2);
            }
            chart.setSeries(many);
        });
        assertTrue(frame().height > 100, "room is left for the curves: " + frame().height);
        FxExtension.run(chart::requestFocus);
        Stand.type(KeyCode.UP);
        String svg = FxExtension.call(chart::toSvg);
        assertTrue(svg.contains(">a rather long name 0<") || svg.contains("more<"));
        ChartLegend legend = FxExtension.call(() -> ((SeriesChartSkin) chart.getSkin()).legend());
        assertEquals(39, FxExtension.call(chart::selected));
        boolean[] seen = new boolean[40];
        for (double y = 1; y < 150; y += 4) {
            for (int entry : legend.at(10, y)) {
                seen[entry] = true;
            }
        }
        assertTrue(seen[39] || seen[38], "the last line is in sight");
        assertFalse(seen[0]);
    }

    @Test
    void theDrawingIsValidXmlWithRealTextAndNothingToLoad() throws Exception {
        FxExtension.run(() -> chart.nowProperty().set(2));
        String svg = FxExtension.call(chart::toSvg);
        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", drawing.getDocumentElement().getTagName());
        NodeList texts = drawing.getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < texts.getLength(); n++) {
            all.append(texts.item(n).getTextContent()).append('|');
        }
        assertTrue(all.toString().contains("a & b|") && all.toString().contains("<b>|"), all.toString());
        assertFalse(svg.contains("href") || svg.contains("<image"), "self-contained");
        assertEquals(2, drawing.getElementsByTagName("clipPath").getLength());
    }

    @Test
    void thePictureIsSharpAtTwiceTheSize() {
        Image twice = FxExtension.call(() -> chart.toImage(2));
        assertEquals(1000, twice.getWidth());
        assertEquals(600, twice.getHeight());
        double y = 2 * frame().y(9);
        Color line = twice.getPixelReader().getColor((int) (2 * frame().x(0.5)), (int) y);
        assertNotEquals(Color.WHITE, line);
    }

    @Test
    void beforeItIsShownThereIsNothingToSave() {
        assertEquals("", FxExtension.call(() -> new SeriesChart().toSvg()));
    }
}
