package org.fmworkbench.ui.chart;

/** What a chart is saved as. */
public enum ChartFile {
    /** A picture, two pixels for each of the screen's. */
    PNG,
    /** A drawing. */
    SVG,
    /** The numbers. */
    CSV;

    /** How the file's name ends. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
