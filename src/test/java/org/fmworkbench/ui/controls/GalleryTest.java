package org.fmworkbench.ui.controls;

import java.nio.file.Path;
import javafx.geometry.Orientation;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.fmworkbench.ui.FxExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes a picture of every control to target/gallery, in the light and in the dark theme. */
@Tag("screenshots")
@ExtendWith(FxExtension.class)
class GalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    private String suffix;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyControl(boolean dark) {
        FxExtension.run(() -> Stand.theme(dark));
        suffix = dark ? "-dark.png" : "-light.png";
        write("heatmap-monk", FxExtension.call(() -> withLegend(Samples.monk(4, 1))), 440, 460, 14);
        write("heatmap-birds", FxExtension.call(() -> withLegend(Samples.birds(16, 1))), 620, 520, 14);
        write("heatmap-birds-overview", FxExtension.call(GalleryTest::overview), 620, 520, 14);
        write("pairs-6", FxExtension.call(GalleryTest::selectedPairs), 600, 380, 14);
        write("pairs-8", FxExtension.call(() -> Samples.pairs(8, 16, 3)), 600, 420, 14);
        write("pairs-39", FxExtension.call(() -> Samples.pairs(39, 16, 3)), 600, 420, 14);
        write("sums-6", FxExtension.call(() -> Samples.sums(6, 4, 2)), 600, 380, 14);
        write("sums-8-16", FxExtension.call(GalleryTest::selectedFactor), 600, 420, 14);
        write("sums-39-64", FxExtension.call(() -> Samples.sums(39, 64, 2)), 600, 420, 14);
        write("chart", FxExtension.call(() -> Samples.chart(300)), 720, 340, 14);
        write("chart-log", FxExtension.call(GalleryTest::logarithmic), 720, 340, 14);
        write("curves", FxExtension.call(Samples::curves), 720, 400, 14);
        write("present-curves", FxExtension.call(Samples::curves), 860, 460, 22);
        write("chart-empty", FxExtension.call(() -> emptyChart()), 520, 260, 14);
        write("bars", FxExtension.call(GalleryTest::bars), 520, 300, 14);
        write("histogram", FxExtension.call(GalleryTest::histogram), 420, 180, 14);
        write("one-hot-6", FxExtension.call(() -> Samples.oneHot(6)), 760, 340, 14);
        write("one-hot-8", FxExtension.call(() -> Samples.oneHot(8)), 960, 400, 14);
        write("equality", FxExtension.call(GalleryTest::equality), 760, 150, 14);
        write("present-one-hot-6", FxExtension.call(() -> Samples.oneHot(6)), 1240, 560, 22);
        write("present-pairs-6", FxExtension.call(GalleryTest::selectedPairs), 640, 600, 22);
        write("present-sums-6", FxExtension.call(() -> Samples.sums(6, 4, 2)), 640, 600, 22);
        write("present-heatmap-monk", FxExtension.call(() -> withLegend(Samples.monk(4, 1))), 640, 600, 22);
        write("present-chart", FxExtension.call(() -> Samples.chart(300)), 640, 600, 22);
    }

    private void write(String name, Region node, double width, double height, double fontSize) {
        Stand.write(node, width, height, fontSize, GALLERY.resolve(name + suffix));
    }

    private static Region withLegend(Heatmap map) {
        ColorLegend legend = new ColorLegend();
        legend.limitProperty().bind(map.limitProperty());
        legend.orientationProperty().set(Orientation.HORIZONTAL);
        BorderPane pane = new BorderPane(map);
        pane.setBottom(legend);
        map.setPinned(new Cell(8, 2));
        map.hoverMarksProperty().set(Marks.columns(1));
        return pane;
    }

    private static Region overview() {
        Heatmap map = Samples.birds(16, 1);
        map.overviewProperty().set(true);
        return withLegend(map);
    }

    private static Region selectedPairs() {
        PairMatrix matrix = Samples.pairs(6, 4, 3);
        matrix.setPinned(new Cell(3, 1));
        matrix.hoverMarksProperty().set(Marks.rows(4));
        return matrix;
    }

    private static Region selectedFactor() {
        SumsTable table = Samples.sums(8, 16, 2);
        table.setPinned(new Cell(2, 5));
        table.hoverMarksProperty().set(Marks.rows(4));
        return table;
    }

    private static Region logarithmic() {
        SeriesChart chart = Samples.chart(300);
        chart.logarithmicProperty().set(true);
        chart.setReadOut(17);
        return chart;
    }

    private static Region emptyChart() {
        SeriesChart chart = new SeriesChart();
        chart.horizontalTitleProperty().set("epoch");
        chart.verticalTitleProperty().set("log loss");
        chart.setSeries(
                new ChartSeries("train", Tone.CURVE_1, 2.5), new ChartSeries("hold-out", Tone.CURVE_2, 2.5, 9, 5));
        return chart;
    }

    private static Region bars() {
        BarList list = new BarList();
        String[] labels = new String[40];
        double[] counts = new double[40];
        for (int i = 0; i < 40; i++) {
            labels[i] = i == 2 ? "SOUTHWEST AIRLINES AND PARTNERS" : "operator " + i;
            counts[i] = Math.floor(9_000 / (i + 1.0));
        }
        list.setBars(labels, counts);
        list.select(3);
        return list;
    }

    private static Region histogram() {
        MiniBars bars = new MiniBars();
        String[] names = new String[24];
        double[] counts = new double[24];
        for (int i = 0; i < 24; i++) {
            names[i] = i + "–" + (i + 1);
            counts[i] = Math.rint(400 * Math.exp(-(i - 9) * (i - 9) / 30.0));
        }
        bars.setBars(names, counts);
        bars.setEnds("0", "24");
        bars.select(7);
        return bars;
    }

    private static Region equality() {
        javafx.scene.layout.VBox box = new javafx.scene.layout.VBox(8);
        for (EqualityPill.Verdict verdict : EqualityPill.Verdict.values()) {
            EqualityPill pill = new EqualityPill();
            pill.leftNameProperty().set("naive");
            pill.rightNameProperty().set("derived");
            pill.set(
                    "1.094",
                    verdict == EqualityPill.Verdict.DIFFERENT ? "1.187" : "1.094",
                    verdict == EqualityPill.Verdict.DIFFERENT ? "0.093" : "4.4e−16",
                    verdict);
            box.getChildren().add(pill);
        }
        return box;
    }
}
