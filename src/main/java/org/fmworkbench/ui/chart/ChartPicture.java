package org.fmworkbench.ui.chart;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.SeriesChart;

/** Hands the curves to the chart, and tells the model what is done there. */
final class ChartPicture {
    private final ChartViewModel model;
    private final SeriesChart chart;
    private List<Look> looks = List.of();
    private final List<Drawn> drawn = new ArrayList<>();

    ChartPicture(ChartViewModel model, SeriesChart chart) {
        this.model = model;
        this.chart = chart;
    }

    /** All of a curve that decides its look. */
    private record Look(ChartLine.Key key, String run, String name, int style, boolean smoothed) {}

    /** A curve in the chart; {@code raw}: what lies behind it if it is smoothed, else null. */
    private record Drawn(ChartSeries curve, ChartSeries raw) {}

    void start() {
        chart.zoomableProperty().set(true);
        chart.horizontalFormatProperty().set(ChartPicture::place);
        chart.numberFormatProperty().set(ChartPicture::number);
        chart.placeholderProperty().set(model.texts().get("none"));
        chart.logarithmicProperty().bind(model.logarithmicProperty());
        chart.viewProperty().bindBidirectional(model.viewProperty());
        chart.readOutProperty().subscribe(x -> model.pointAt(x.doubleValue()));
        chart.setOnChosen(model::choose);
        chart.setOnSwitch(this::toggle);
        model.contentProperty().subscribe(this::show);
    }

    /** Epochs with two decimals where they are no whole ones. */
    private static String place(double x) {
        return x == Math.rint(x) ? Numbers.fixed(x, 0) : Numbers.fixed(x, 2);
    }

    /** Three decimals, or three digits where those would say little. */
    private static String number(double value) {
        double size = Math.abs(value);
        boolean plain = size == 0 || (size >= 0.01 && size < 1e6) || !Double.isFinite(value);
        return plain ? Numbers.fixed(value, 3) : Digits.significant(value, 3);
    }

    private void toggle(ChartSeries curve) {
        for (int n = 0; n < drawn.size(); n++) {
            if (drawn.get(n).curve() == curve) {
                model.toggle(looks.get(n).key());
                return;
            }
        }
    }

    private void show(ChartContent content) {
        if (content == null) {
            return;
        }
        chart.horizontalTitleProperty().set(content.xTitle());
        chart.verticalTitleProperty().set(content.yTitle());
        chart.zeroBasedProperty().set(content.zeroBased());
        chart.nowProperty().set(content.now());
        List<Look> wanted = content.lines().stream()
                .map(line -> new Look(line.key(), line.run(), line.name(), line.style(), line.smooth() != null))
                .toList();
        if (!wanted.equals(looks)) {
            looks = wanted;
            draw();
        }
        for (int n = 0; n < looks.size(); n++) {
            fill(drawn.get(n), content.lines().get(n));
        }
        chart.repaint();
    }

    /** Makes the curves anew; what lies behind lies behind all of them. */
    private void draw() {
        drawn.clear();
        boolean several = looks.stream().map(Look::run).distinct().count() > 1;
        List<ChartSeries> all = new ArrayList<>();
        List<ChartSeries> front = new ArrayList<>();
        for (Look look : looks) {
            String name = several ? model.texts().get("curve", look.run(), look.name()) : look.name();
            ChartSeries curve = CurveStyle.of(name, look.key().kind(), look.style(), look.smoothed())
                    .of(look.run(), look.name());
            ChartSeries raw =
                    look.smoothed() ? CurveStyle.behind(curve, look.key().kind(), look.style()) : null;
            drawn.add(new Drawn(curve, raw));
            front.add(curve);
            if (raw != null) {
                all.add(raw);
            }
        }
        all.addAll(front);
        chart.setSeries(all.toArray(ChartSeries[]::new));
    }

    private static void fill(Drawn into, ChartLine line) {
        into.curve().setShown(line.shown());
        if (into.raw() == null) {
            raw(into.curve(), line);
        } else {
            into.raw().setShown(line.shown());
            raw(into.raw(), line);
            into.curve().setLine(line.x(), line.smooth(), line.x().length);
        }
    }

    private static void raw(ChartSeries into, ChartLine line) {
        if (line.decimated()) {
            into.setBand(line.x(), line.min(), line.max(), line.x().length);
        } else {
            into.setLine(line.x(), line.last(), line.x().length);
        }
    }
}
