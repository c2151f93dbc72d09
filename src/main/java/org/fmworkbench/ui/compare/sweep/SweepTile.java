package org.fmworkbench.ui.compare.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.compare.sweep.SweepFrame.CurvePoints;
import org.fmworkbench.ui.controls.ChartSeries;
import org.fmworkbench.ui.controls.ChartView;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.controls.Tone;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small chart of one value: its runs thin, their mean over them; best is said in words. */
final class SweepTile extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String nothing;
    private final String offAxis;
    private final Label value = new Label();
    private final Label mean = new Label();
    private final Label best;
    private final SeriesChart chart = new SeriesChart();

    SweepTile(String bestWord, String nothing, String offAxis) {
        this.nothing = nothing;
        this.offAxis = offAxis;
        getStyleClass().add("sweep-tile");
        best = new Label(bestWord, new FontIcon("fth-award"));
        best.getStyleClass().add("best");
        best.managedProperty().bind(best.visibleProperty());
        best.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("head");
        value.setMinWidth(Region.USE_PREF_SIZE);
        mean.getStyleClass().add("muted");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(value, mean, between, best);
        head.getStyleClass().add("lens-bar");
        chart.setMinHeight(0);
        setVgrow(chart, Priority.ALWAYS);
        getChildren().setAll(head, chart);
    }

    void show(SweepFrame.Line line, SweepFrame.Axes axes) {
        value.setText(line.value());
        mean.setText(line.cells().get(0).mean());
        best.setVisible(line.best());
        chart.placeholderProperty().set(line.ready() ? offAxis : nothing);
        List<ChartSeries> curves = new ArrayList<>();
        for (CurvePoints seed : line.seeds()) {
            ChartSeries thin = new ChartSeries(line.value(), Tone.CURVE_2, 1).behind();
            thin.setLine(seed.x(), upTo(axes, seed.y()), seed.x().length);
            curves.add(thin);
        }
        ChartSeries middle = new ChartSeries(line.value(), Tone.CURVE_2, 2.5).unnamed();
        middle.setLine(line.mean().x(), upTo(axes, line.mean().y()), line.mean().x().length);
        curves.add(middle);
        chart.logarithmicProperty().set(axes.logarithmic());
        chart.viewProperty().set(new ChartView(0, axes.epochs(), axes.lowest(), axes.highest()));
        chart.setSeries(curves.toArray(ChartSeries[]::new));
        chart.setAccessibleText(line.value() + ", " + axes.title() + ", " + line.runs());
    }

    /** What is higher than the axis is left out: a chart of nothing else would choose axes of its own. */
    private static double[] upTo(SweepFrame.Axes axes, double[] y) {
        return Arrays.stream(y)
                .map(value -> value <= axes.highest() ? value : Double.NaN)
                .toArray();
    }

    void choose(boolean is) {
        pseudoClassStateChanged(CHOSEN, is);
    }
}
