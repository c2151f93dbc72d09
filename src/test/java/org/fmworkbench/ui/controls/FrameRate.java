package org.fmworkbench.ui.controls;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.fmworkbench.ui.FxExtension;

/**
 * Frames a second of a 1920×1080 scene with everything renewed on every pulse: a heat map of 357 × 17, about 120 numbers in
 * a pair matrix and a table of sums, and three curves of 1,000 points. A program for hand use, with the display options of
 * the tests:
 * {@code mvn test-compile exec:…} or {@code java -cp … org.fmworkbench.ui.controls.FrameRate [overview]}.
 */
final class FrameRate {
    private static final int WARM_UP = 120;
    private static final int FRAMES = 400;
    private static final int POINTS = 1_000;
    private static final int FIELDS = 8;
    private static final int FACTORS = 8;

    private final Heatmap map = Samples.birds(16, 1);
    private final PairMatrix pairs = Samples.pairs(FIELDS, FACTORS, 2);
    private final SumsTable sums = Samples.sums(FIELDS, FACTORS, 2);
    private final SeriesChart chart = Samples.chart(POINTS);
    private final Random random = new Random(1);

    /** Measures with curves renewed on every, and on every third pulse. */
    public static void main(String[] arguments) throws InterruptedException {
        FxExtension.start();
        boolean overview = arguments.length > 0 && arguments[0].equals("overview");
        for (int every : new int[] {1, 3, 1, 3}) {
            Measurement measurement = new Measurement(every, overview);
            double rate = measurement.run();
            System.out.printf(
                    "curves on every %d. pulse: %.1f frames a second; processor time a frame: FX %.1f ms, renderer %.1f ms%n",
                    every, rate, measurement.fxNanos / 1e6 / FRAMES, measurement.renderNanos / 1e6 / FRAMES);
        }
        System.exit(0);
    }

    private void renew(int frame, int curvesEvery) {
        map.setValues(noise(357 * 17, frame), 0, 357);
        double[] u = noise(FIELDS * FACTORS, frame);
        double[] pair = noise(FIELDS * FIELDS, frame);
        pairs.setValues(pair);
        sums.setData(Samples.sumsData(FIELDS, FACTORS, u));
        if (frame % curvesEvery == 0) {
            double[] x = new double[POINTS];
            for (ChartSeries s : chart.getSeries()) {
                double[] y = noise(POINTS, frame);
                for (int i = 0; i < POINTS; i++) {
                    x[i] = i * 0.04;
                    y[i] = 0.1 + 0.02 * Math.abs(y[i]) + 0.6 * Math.exp(-i / 300.0);
                }
                s.setLine(x, y, POINTS);
            }
            chart.repaint();
        }
    }

    private double[] noise(int count, int frame) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = 0.4 * Math.sin(i * 12.9898 + frame * 0.05) + 0.1 * random.nextDouble();
        }
        return values;
    }

    /** One run over all frames. */
    private static final class Measurement {
        private final int curvesEvery;
        private final boolean overview;
        private final CountDownLatch done = new CountDownLatch(1);
        private long begin;
        private long end;
        private long fxNanos;
        private long renderNanos;

        Measurement(int curvesEvery, boolean overview) {
            this.curvesEvery = curvesEvery;
            this.overview = overview;
        }

        double run() throws InterruptedException {
            FxExtension.run(this::start);
            done.await();
            return FRAMES * 1e9 / (end - begin);
        }

        private void start() {
            Stand.theme(false);
            FrameRate scene = new FrameRate();
            scene.map.overviewProperty().set(overview);
            GridPane grid = new GridPane();
            grid.setStyle("-fx-font-family: 'FM Workbench Sans'; -fx-font-size: 14px;");
            grid.add(sized(scene.pairs), 0, 0);
            grid.add(sized(scene.sums), 1, 0);
            grid.add(sized(scene.chart), 0, 1);
            grid.add(sized(scene.map), 1, 1);
            Stage stage = new Stage();
            stage.setScene(new Scene(grid, 1920, 1080));
            stage.show();
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    scene.renew(frame, curvesEvery);
                    if (frame == WARM_UP) {
                        begin = System.nanoTime();
                        readClocks(-1);
                    }
                    if (frame++ == WARM_UP + FRAMES) {
                        end = System.nanoTime();
                        readClocks(1);
                        stop();
                        stage.close();
                        done.countDown();
                    }
                }
            }.start();
        }

        /** Adds (or takes away) the processor time that both threads of the toolkit have used so far. */
        private void readClocks(int sign) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            fxNanos += sign * threads.getCurrentThreadCpuTime();
            for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
                if (info != null && info.getThreadName().startsWith("QuantumRenderer")) {
                    renderNanos += sign * threads.getThreadCpuTime(info.getThreadId());
                }
            }
        }

        private static Region sized(Region region) {
            region.setPrefSize(960, 540);
            return region;
        }
    }
}
