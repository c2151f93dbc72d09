package org.fmworkbench.ui.chart;

import java.nio.file.Path;
import org.fmworkbench.ui.controls.SeriesChart;

/** Saves a chart without the dialog in which its file is named. */
public final class Saving {
    private Saving() {}

    /** What the menu does with the file that was named. On the FX thread. */
    public static void save(ChartViewModel model, SeriesChart chart, ChartFile kind, Path file) {
        new ChartSaver(model, chart).save(kind, file);
    }
}
