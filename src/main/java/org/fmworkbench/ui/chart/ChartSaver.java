package org.fmworkbench.ui.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.fmworkbench.ui.controls.SeriesChart;
import org.fmworkbench.ui.dialogs.ChartChooser;

/** Saves the chart as it is looked at, and its numbers. */
final class ChartSaver {
    private static final double SCALE = 2;

    private final ChartViewModel model;
    private final SeriesChart chart;

    ChartSaver(ChartViewModel model, SeriesChart chart) {
        this.model = model;
        this.chart = chart;
    }

    /** A menu item for each kind of file. */
    List<MenuItem> items() {
        return Stream.of(ChartFile.values()).map(this::item).toList();
    }

    private MenuItem item(ChartFile kind) {
        MenuItem item = new MenuItem(model.texts().get("save." + kind));
        item.setOnAction(event -> ChartChooser.choose(chart.getScene().getWindow(), model.fileName(), kind.extension())
                .ifPresent(file -> save(kind, file)));
        return item;
    }

    /** Takes the chart as it is now; the file is written elsewhere. */
    void save(ChartFile kind, Path file) {
        switch (kind) {
            case PNG -> model.files().save(file, new PixelImage(chart.toImage(SCALE)));
            case SVG -> model.files().save(file, chart.toSvg());
            case CSV -> model.files().save(file, model.shownCurves());
        }
    }
}
