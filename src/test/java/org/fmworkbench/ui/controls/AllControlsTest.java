package org.fmworkbench.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every control. */
@ExtendWith(FxExtension.class)
class AllControlsTest {
    private static final int[] SIZES = {1, 2, 6, 12, 39, 60};

    private static List<CanvasControl> all() {
        List<CanvasControl> controls = new ArrayList<>();
        for (int size : SIZES) {
            controls.add(Samples.pairs(size, 3, 1));
            controls.add(Samples.sums(size, size, 1));
            controls.add(Samples.oneHot(size));
            controls.add(Samples.square(Samples.gaussian(size, 0.3, 1)));
            controls.add(Samples.sheets(size, Math.min(16, size)));
        }
        controls.add(new Heatmap());
        controls.add(new PairMatrix());
        controls.add(new SumsTable());
        controls.add(new OneHotDiagram());
        controls.add(new SeriesChart());
        controls.add(new FoldedSquare());
        controls.add(new SheetStack());
        controls.add(new SignLegend());
        controls.add(new BarList());
        controls.add(new MiniBars());
        controls.add(new EqualityPill());
        controls.add(new VerdictGrid());
        controls.add(Samples.verdicts());
        controls.add(Samples.monk(0, 1));
        controls.add(Samples.monk(64, 1));
        controls.add(Samples.birds(16, 1));
        controls.add(Samples.chart(500));
        controls.add(Samples.curves());
        ColorLegend vertical = new ColorLegend();
        vertical.orientationProperty().set(Orientation.VERTICAL);
        controls.add(vertical);
        controls.add(new ColorLegend());
        controls.add(new CodeListing());
        controls.add(new EntryStrip());
        controls.add(new LaneBar());
        controls.add(listing());
        controls.add(strip(3, 2));
        controls.add(strip(60, 40));
        controls.add(bars());
        controls.add(histogram());
        return controls;
    }

    private static CodeListing listing() {
        CodeListing listing = new CodeListing();
        listing.setLines(List.of("for (int i = 0; i < fields; i++) {", "    sum += u[i];", "}"), 64);
        listing.markedProperty().set(1);
        return listing;
    }

    private static EntryStrip strip(int columns, int rows) {
        EntryStrip strip = new EntryStrip();
        strip.setLabels(names(rows), names(columns), names(columns));
        strip.setValues(Samples.gaussian(rows * columns, 0.3, 9));
        strip.setTouched(List.of(new Cell(0, 0), new Cell(Cell.ALL, 1)));
        return strip;
    }

    private static BarList bars() {
        BarList bars = new BarList();
        bars.setBars(names(50), IntStream.range(0, 50).asDoubleStream().toArray());
        return bars;
    }

    private static MiniBars histogram() {
        MiniBars bars = new MiniBars();
        bars.setBars(names(500), IntStream.range(0, 500).asDoubleStream().toArray());
        bars.setEnds("0", "500");
        return bars;
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "value " + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 300", "300, 7", "60, 60", "320, 200", "1900, 1000"})
    void paintsAtEverySizeAndNoCanvasIsLargerThanItsControl(double width, double height) {
        FxExtension.run(() -> {
            Stand.theme(false);
            for (CanvasControl control : all()) {
                Pane pane = new Pane(control);
                new Scene(pane, 100, 100);
                control.resize(width, height);
                pane.applyCss();
                control.layout();
                for (Canvas canvas : canvases(control)) {
                    assertTrue(canvas.getWidth() <= width && canvas.getHeight() <= height, control.toString());
                }
                assertNotNull(control.describe());
            }
        });
    }

    private static List<Canvas> canvases(CanvasControl control) {
        return control.lookupAll("*").stream()
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .toList();
    }

    @Test
    void theFontIsInherited() {
        FxExtension.run(() -> {
            Stand.theme(false);
            for (CanvasControl control : all()) {
                Pane pane = new Pane(control);
                pane.setStyle("-fx-font-size: 24px;");
                new Scene(pane, 100, 100);
                pane.applyCss();
                assertEquals(24, control.getFont().getSize(), control.toString());
            }
        });
    }

    @Test
    void repaintingDoesNotLayOutTheParents() {
        int[] passes = {0};
        Heatmap map = FxExtension.call(() -> {
            Heatmap m = Samples.monk(4, 1);
            VBox box = new VBox(m) {
                @Override
                protected void layoutChildren() {
                    passes[0]++;
                    super.layoutChildren();
                }
            };
            Stage stage = new Stage();
            stage.setScene(new Scene(box, 400, 400));
            stage.show();
            return m;
        });
        FxExtension.pulse();
        int before = FxExtension.call(() -> passes[0]);
        FxExtension.run(() -> map.setValues(Samples.gaussian(85, 0.3, 9), 0, 17));
        FxExtension.pulse();
        assertEquals(before, FxExtension.call(() -> passes[0]));
        FxExtension.run(() -> map.getScene().getWindow().hide());
    }

    @Test
    void thePillSaysItsVerdictInWords() {
        FxExtension.run(() -> {
            EqualityPill pill = new EqualityPill();
            pill.leftNameProperty().set("naive");
            pill.rightNameProperty().set("derived");
            pill.set("1.094", "1.094", "4.4e−16", EqualityPill.Verdict.CLOSE);
            assertEquals("naive 1.094, derived 1.094: equal to rounding · Δ 4.4e−16", pill.describe());
            pill.set("1.094", "1.094", "0", EqualityPill.Verdict.EQUAL);
            assertEquals("naive 1.094, derived 1.094: exactly equal", pill.describe());
        });
    }

    @Test
    void barsSayTheirCounts() {
        FxExtension.run(() -> {
            BarList list = bars();
            list.select(7);
            assertEquals("value 7: 7", list.describe());
            assertEquals(
                    "value 0: 0, value 1: 1, value 2: 2, value 3: 3, value 4: 4",
                    histogram().describe());
        });
    }

    @Test
    void longTextIsCutWithAnEllipsis() {
        FxExtension.run(() -> {
            Ruler ruler = Type.of(new BarList().getFont()).base();
            String cut = ruler.fit("a rather long label", 60);
            assertTrue(cut.endsWith("…") && ruler.width(cut) <= 60, cut);
            assertEquals("short", ruler.fit("short", 60).toLowerCase(Locale.ROOT));
            assertEquals("", ruler.fit("anything", 2));
        });
    }
}
