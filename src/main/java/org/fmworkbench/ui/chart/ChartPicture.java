package org.fmworkbench.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.SeriesChart;

/** Hands the curves to the chart. */
final class ChartPicture {
    private final ChartViewModel model;
    private final SeriesChart chart;
    private List<Look> looks = List.of();
    private List<ChartSeries> series = List.of();

    ChartPicture(ChartViewModel model, SeriesChart chart) {
        this.model = model;
        this.chart = chart;
    }

    /** All of a curve that decides its look. */
    private record Look(ChartLine.Key key, String name, int style) {}

    void start() {
        chart.horizontalFormatProperty().set(x -> x == Math.rint(x) ? Numbers.fixed(x, 0) : Numbers.fixed(x, 2));
        chart.placeholderProperty().set(model.texts().get("none"));
        chart.logarithmicProperty().bind(model.logarithmicProperty());
        chart.readOutProperty().subscribe(x -> model.pointAt(x.doubleValue()));
        model.contentProperty().subscribe(this::show);
    }

    private void show(ChartContent content) {
        if (content == null) {
            return;
        }
        chart.horizontalTitleProperty().set(content.xTitle());
        chart.verticalTitleProperty().set(content.yTitle());
        chart.zeroBasedProperty().set(content.zeroBased());
        List<ChartLine> lines =
                content.lines().stream().filter(ChartLine::shown).toList();
        List<Look> wanted = lines.stream()
                .map(line -> new Look(line.key(), line.name(), line.style()))
                .toList();
        if (!wanted.equals(looks)) {
            looks = wanted;
            series = new ArrayList<>();
            wanted.forEach(
                    look -> series.add(CurveStyle.of(look.name(), look.key().kind(), look.style())));
            chart.setSeries(series.toArray(ChartSeries[]::new));
        }
        for (int n = 0; n < lines.size(); n++) {
            fill(series.get(n), lines.get(n));
        }
        chart.repaint();
    }

    private static void fill(ChartSeries into, ChartLine line) {
        if (line.decimated()) {
            into.setBand(line.x(), line.min(), line.max(), line.x().length);
        } else {
            into.setLine(line.x(), line.last(), line.x().length);
        }
    }
}
