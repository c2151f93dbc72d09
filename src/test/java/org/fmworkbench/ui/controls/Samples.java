package org.fmworkbench.ui.controls;

import java.util.Random;
import java.util.stream.IntStream;

/** Made-up data in the shape of two data sets: a small one (6 fields, 17 values) and a larger one (8 fields, 357 values). */
final class Samples {
    static final String[] MONK_FIELDS = {"head", "body", "smiling", "holding", "jacket", "tie"};
    static final String[][] MONK_VALUES = {
        {"round", "square", "octagon"},
        {"round", "square", "octagon"},
        {"yes", "no"},
        {"sword", "balloon", "flag"},
        {"red", "yellow", "green", "blue"},
        {"yes", "no"}
    };
    static final String[] BIRD_FIELDS = {
        "species", "airport", "operator", "flight_phase", "state", "sky", "month", "aircraft_size"
    };
    static final int[] BIRD_SIZES = {120, 90, 60, 12, 50, 4, 12, 9};

    private Samples() {}

    static Heatmap monk(int k, long seed) {
        Heatmap map = new Heatmap();
        map.setColumns(k, columns(k), shorts(k));
        String[] labels = IntStream.range(0, 6)
                .boxed()
                .flatMap(f -> java.util.Arrays.stream(MONK_VALUES[f]))
                .toArray(String[]::new);
        map.setRows(labels.length, i -> labels[i]);
        int[] starts = new int[6];
        for (int f = 1; f < 6; f++) {
            starts[f] = starts[f - 1] + MONK_VALUES[f - 1].length;
        }
        map.setGroups(MONK_FIELDS, starts);
        map.setValues(gaussian(labels.length * (k + 1), 0.35, seed), 0, labels.length);
        map.setOutlinedRows(0, 3, 7, 8, 11, 15);
        return map;
    }

    static Heatmap birds(int k, long seed) {
        Heatmap map = new Heatmap();
        map.setColumns(k, columns(k), shorts(k));
        int[] starts = new int[BIRD_SIZES.length];
        int total = 0;
        for (int f = 0; f < starts.length; f++) {
            starts[f] = total;
            total += BIRD_SIZES[f];
        }
        map.setRows(total, i -> "value " + (i * 37 % 991));
        map.setGroups(BIRD_FIELDS, starts);
        map.setValues(gaussian(total * (k + 1), 0.2, seed), 0, total);
        map.setOutlinedRows(7, 150, 222, 275, 300, 335, 340, 350);
        return map;
    }

    static FoldedSquare square(double... entries) {
        FoldedSquare square = new FoldedSquare();
        String[] heads = new String[entries.length];
        String[] details = new String[entries.length];
        java.util.Arrays.setAll(heads, i -> i < MONK_FIELDS.length ? MONK_FIELDS[i] : "field " + (i + 1));
        java.util.Arrays.setAll(details, i -> String.valueOf((char) ('a' + i % 26)));
        square.setLabels(heads, details);
        square.setEntries(entries);
        square.setTakenCaption("− Σ u²", "−");
        return square;
    }

    static SheetStack sheets(int fields, int count) {
        SheetStack stack = new SheetStack();
        String[] names = new String[count];
        double[] numbers = new double[count];
        java.util.Arrays.setAll(names, s -> "k = " + (s + 1));
        java.util.Arrays.setAll(numbers, s -> s / 10.0 - 0.1);
        stack.setSheets(names, numbers, gaussian(fields * count, 0.4, 5));
        stack.setTotal("Σ", "0.500");
        return stack;
    }

    static String[] shorts(int k) {
        return IntStream.rangeClosed(1, k + 1)
                .mapToObj(i -> i <= k ? String.valueOf(i) : "w")
                .toArray(String[]::new);
    }

    static String[] columns(int k) {
        return IntStream.rangeClosed(1, k + 1)
                .mapToObj(i -> i <= k ? "k = " + i : "w")
                .toArray(String[]::new);
    }

    static PairMatrix pairs(int fields, int k, long seed) {
        PairMatrix matrix = new PairMatrix();
        matrix.setLabels(heads(fields), details(fields));
        double[] u = gaussian(fields * k, 0.5, seed);
        double[] values = new double[fields * fields];
        double sum = 0;
        for (int i = 0; i < fields; i++) {
            for (int j = 0; j < i; j++) {
                for (int f = 0; f < k; f++) {
                    values[i * fields + j] += u[i * k + f] * u[j * k + f];
                }
                sum += values[i * fields + j];
            }
        }
        matrix.setValues(values);
        matrix.setCaption("Σ = " + Decimals.fixed(3).apply(sum));
        return matrix;
    }

    static SumsTable sums(int fields, int k, long seed) {
        SumsTable table = new SumsTable();
        String[] heads = heads(fields);
        String[] details = details(fields);
        String[] labels = IntStream.range(0, fields)
                .mapToObj(i -> heads[i] + "=" + details[i])
                .toArray(String[]::new);
        String[] columns = java.util.Arrays.copyOf(columns(k), k);
        table.setLabels(labels, columns, java.util.Arrays.copyOf(shorts(k), k));
        table.setData(sumsData(fields, k, gaussian(fields * k, 0.5, seed)));
        return table;
    }

    static SumsData sumsData(int fields, int k, double[] u) {
        double[][] summary = new double[4][k];
        double[] totals = {Double.NaN, 0, 0, 0};
        for (int f = 0; f < k; f++) {
            for (int i = 0; i < fields; i++) {
                summary[0][f] += u[i * k + f];
                summary[2][f] += u[i * k + f] * u[i * k + f];
            }
            summary[1][f] = summary[0][f] * summary[0][f];
            summary[3][f] = (summary[1][f] - summary[2][f]) / 2;
            for (int s = 1; s < 4; s++) {
                totals[s] += summary[s][f];
            }
        }
        return new SumsData(fields, k, u, summary, totals);
    }

    static String[] heads(int fields) {
        String[] names = fields <= 6 ? MONK_FIELDS : BIRD_FIELDS;
        return IntStream.range(0, fields)
                .mapToObj(i -> i < names.length ? names[i] : "field_" + (i + 1))
                .toArray(String[]::new);
    }

    static String[] details(int fields) {
        String[] birds = {
            "gull, herring", "DENVER INTL", "SOUTHWEST AIRLINES", "Approach", "Colorado", "No Cloud", "7", "Large"
        };
        return IntStream.range(0, fields)
                .mapToObj(i -> fields <= 6 ? MONK_VALUES[i][i == 2 ? 1 : 0] : i < 8 ? birds[i] : "value " + i * 7 % 10)
                .toArray(String[]::new);
    }

    static SeriesChart chart(int points) {
        SeriesChart chart = new SeriesChart();
        chart.horizontalTitleProperty().set("epoch");
        chart.verticalTitleProperty().set("log loss");
        ChartSeries steps = new ChartSeries("step", Tone.CURVE_4, 1);
        ChartSeries train = new ChartSeries("train", Tone.CURVE_1, 2.5);
        ChartSeries holdout = new ChartSeries("hold-out", Tone.CURVE_2, 2.5, 9, 5);
        Random random = new Random(4);
        double[] x = new double[points];
        double[] y = new double[points];
        double[] z = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = 40.0 * i / (points - 1);
            y[i] = 0.05 + 0.65 / (1 + Math.exp((x[i] - 10) / 4)) + 0.006 * random.nextGaussian();
            z[i] = y[i] + 0.04 + 0.002 * x[i] + 0.004 * random.nextGaussian();
        }
        int many = points * 8;
        double[] sx = new double[many];
        double[] low = new double[many];
        double[] high = new double[many];
        for (int i = 0; i < many; i++) {
            sx[i] = 40.0 * i / (many - 1);
            double base = y[Math.min(points - 1, i / 8)];
            low[i] = base * 0.4 * random.nextDouble();
            high[i] = base * (1.1 + 0.4 * random.nextDouble());
        }
        steps.setBand(sx, low, high, many);
        train.setLine(x, y, points);
        holdout.setLine(x, z, points);
        chart.setSeries(steps, train, holdout);
        return chart;
    }

    /** Two curves over logarithmic axes, with their bounds, a cursor and a named place. */
    static SeriesChart curves() {
        SeriesChart chart = new SeriesChart();
        chart.horizontalTitleProperty().set("size of the large entry");
        chart.verticalTitleProperty().set("relative error");
        chart.logarithmicProperty().set(true);
        chart.horizontalLogarithmicProperty().set(true);
        chart.zeroLaneProperty().set(true);
        chart.numberFormatProperty().set(value -> Decimals.significant(value, 2));
        chart.horizontalFormatProperty().set(value -> Decimals.significant(value, 3));
        ChartSeries[] series = {
            new ChartSeries("naive", Tone.CURVE_2, 2.5).marked(ChartSeries.Marker.CIRCLE),
            new ChartSeries("naive: bound", Tone.CURVE_2, 1.2, 3, 4),
            new ChartSeries("derived", Tone.CURVE_3, 2.5).marked(ChartSeries.Marker.SQUARE),
            new ChartSeries("derived: bound", Tone.CURVE_3, 1.2, 10, 5)
        };
        Random random = new Random(8);
        double[] x = new double[61];
        double[][] y = new double[4][61];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.pow(10, i / 10.0);
            y[0][i] = i % 9 == 0 ? 0 : 6e-8 * random.nextDouble();
            y[1][i] = 2.4e-7;
            y[2][i] = 6e-8 * x[i] * random.nextDouble();
            y[3][i] = 4e-7 * x[i];
        }
        for (int n = 0; n < series.length; n++) {
            series[n].setLine(x, y[n], x.length);
        }
        chart.setSeries(series);
        chart.cursorXProperty().set(1e4);
        chart.setPoints(new ChartPoint("loses 2 %", 1e5, y[2][50]));
        return chart;
    }

    static double[] gaussian(int count, double std, long seed) {
        Random random = new Random(seed);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = std * random.nextGaussian();
        }
        return values;
    }

    static OneHotDiagram oneHot(int fields) {
        OneHotDiagram diagram = new OneHotDiagram();
        int[] sizes = new int[fields];
        int[] offsets = new int[fields];
        int[] codes = new int[fields];
        for (int f = 0; f < fields; f++) {
            sizes[f] = fields <= 6 ? MONK_VALUES[f].length : f < 8 ? BIRD_SIZES[f] : 5;
            offsets[f] = f == 0 ? 0 : offsets[f - 1] + sizes[f - 1];
            codes[f] = fields <= 6 ? (f == 2 ? 1 : 0) : sizes[f] * (f + 1) / (fields + 2);
        }
        diagram.setFields(heads(fields), sizes, offsets);
        diagram.setRow(details(fields), codes);
        diagram.setPinned(new Cell(1, 0));
        diagram.hoverMarksProperty().set(Marks.rows(3));
        return diagram;
    }

    /** Three rows in two groups, two mistakes: the verdicts of the first are known, the second can be predicted. */
    static VerdictGrid verdicts() {
        VerdictGrid grid = new VerdictGrid();
        grid.setRows(new String[] {"plain", "odd", "odd"}, new String[] {"x = 1", "x = 2", "x = 3"});
        grid.setColumns(new String[] {"M1", "M2"}, new String[] {"first mistake", "second mistake"});
        grid.setWord(Verdict.YES, "caught");
        grid.setWord(Verdict.NO, "survived");
        grid.setWord(Verdict.OPEN, "not ticked");
        grid.setWord(Verdict.TICKED, "your prediction");
        grid.wideColumnProperty().set(1);
        Verdict[] all = {Verdict.YES, Verdict.OPEN, Verdict.NO, Verdict.OPEN, Verdict.NO, Verdict.TICKED};
        grid.setVerdicts(all, new boolean[all.length]);
        return grid;
    }
}
