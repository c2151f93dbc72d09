package org.fmworkbench.ui.train;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.fmworkbench.data.Dataset;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.EpochMetrics;
import org.fmworkbench.training.Metrics;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.TargetScale;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.chart.ChartViewModel;
import org.fmworkbench.ui.chart.RunsInChart;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Selection;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.watch.RowInView;

/** What the stage Train shows: one row, one set of parameters, one step. */
public final class TrainViewModel {
    private final Texts texts = Texts.beside(TrainViewModel.class);
    private final Workbench workbench;
    private final RowInView rowInView;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(this, "layout");
    private final ReadOnlyObjectWrapper<RowFrame> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyObjectWrapper<StepFrame> step = new ReadOnlyObjectWrapper<>(this, "step");
    private final ReadOnlyObjectWrapper<HeatFrame> entries = new ReadOnlyObjectWrapper<>(this, "entries");
    private final ChartViewModel chart;
    private final RunsInChart runsInChart = new RunsInChart();
    private final ReadOnlyStringWrapper metrics = new ReadOnlyStringWrapper(this, "metrics", "");
    private final IntegerProperty pair = new SimpleIntegerProperty(this, "pair");
    private final BooleanProperty delta = new SimpleBooleanProperty(this, "delta");
    private Snapshot shown;
    private long frames;

    /** The stage of {@code workbench}. */
    public TrainViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.rowInView = new RowInView(workbench);
        this.chart = new ChartViewModel(workbench.quickJobs());
        workbench.snapshotProperty().subscribe(this::show);
        chart.hoverStepProperty().subscribe(step -> look(step.longValue()));
        chart.setOnChosenStep(workbench.time()::travelToUpdate);
    }

    /** The names in the pictures. */
    ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** The watched row's cross term, both ways. */
    ReadOnlyObjectProperty<RowFrame> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** What the last step did. */
    ReadOnlyObjectProperty<StepFrame> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The window on V and w. */
    ReadOnlyObjectProperty<HeatFrame> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** The card with the curves. */
    public ChartViewModel chart() {
        return chart;
    }

    /** Which row is watched, and which one learns. */
    public ReadOnlyStringProperty rowTitleProperty() {
        return rowInView.titleProperty();
    }

    /** The metrics of the last epoch. */
    public ReadOnlyStringProperty metricsProperty() {
        return metrics.getReadOnlyProperty();
    }

    /** Whether the watched row is held instead of following the one that learns. */
    public BooleanProperty heldProperty() {
        return rowInView.heldProperty();
    }

    /** Whether the window is presenting: rails hidden, two pictures at a time. */
    public ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** Which two pictures are shown when presenting. */
    public IntegerProperty pairProperty() {
        return pair;
    }

    /** Shows the next (+1) or the last (−1) two pictures. */
    public void nextPair(int by) {
        pair.set(Math.floorMod(pair.get() + by, PictureArrangement.pairs()));
    }

    /** Whether the heat map shows the last step's changes in place of values. */
    public BooleanProperty deltaProperty() {
        return delta;
    }

    /** The one selection. */
    public Selection selection() {
        return workbench.selection();
    }

    /** Says which rows of V are on the screen. */
    public void showRows(int from, int to) {
        Watch now = workbench.watchProperty().get();
        if (now.from() != from || now.to() != to) {
            workbench.watchProperty().set(now.withRange(from, to));
        }
    }

    /** Texts of this stage. */
    Texts texts() {
        return texts;
    }

    /** Pointing at the curves shows the moment that the pointer is at, unless the run is going on. */
    private void look(long step) {
        if (step == ChartViewModel.NONE || workbench.isBusy()) {
            workbench.time().lookAway();
        } else {
            workbench.time().lookAtUpdate(step);
        }
    }

    private void show(Snapshot now) {
        if (now == null) {
            return;
        }
        OpenData open = workbench.dataProperty().get();
        Dataset dataset = open.dataset();
        if (shown == null
                || shown.data() != now.data()
                || shown.settings().k() != now.settings().k()) {
            layout.set(Layout.of(dataset, now.data(), now.settings().k()));
        }
        shown = now;
        String[] values = new String[dataset.fieldCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = dataset.fields()
                    .get(i)
                    .vocabulary()
                    .value(dataset.code(now.row().row(), i));
        }
        entries.set(HeatFrame.of(now.entries()));
        row.set(RowFrame.of(now.row(), values, texts));
        Turn turn = Turn.of(workbench.isBusy(), frames++);
        if (turn.curves()) {
            chart.nowStepProperty().set(now.timeline().isPast() ? now.position().step() : ChartViewModel.NONE);
            chart.show(layout.get().chart(), runsInChart.of(now));
        }
        if (turn.tables()) {
            step.set(StepFrame.of(now, texts));
        }
        if (turn.words()) {
            metrics.set(metrics(now));
        }
    }

    /**
     * What is renewed with a frame. The three pictures of the row are renewed with every frame; what is costly to paint or to lay
     * out takes turns while a run goes on, each on every third frame, so that no frame takes long.
     */
    private record Turn(boolean curves, boolean tables, boolean words) {
        static Turn of(boolean running, long frame) {
            return running ? new Turn(frame % 3 == 0, frame % 3 == 1, frame % 3 == 2) : new Turn(true, true, true);
        }
    }

    private String metrics(Snapshot now) {
        EpochMetrics latest = now.latest();
        if (latest == null) {
            return texts.get("metrics.none");
        }
        boolean scaled = !now.data().scale().equals(TargetScale.IDENTITY);
        String train = metrics("metrics.train", latest.train(), scaled);
        return latest.holdout() == null ? train : train + "\n" + metrics("metrics.holdout", latest.holdout(), scaled);
    }

    private String metrics(String key, Metrics m, boolean scaled) {
        String set = texts.get(key);
        if (Double.isNaN(m.rmse())) {
            return texts.get("metrics.binary", set, three(m.logLoss()), three(m.auc()), three(m.accuracy()));
        }
        String form = scaled ? "metrics.regression" : "metrics.regression.unscaled";
        return texts.get(form, set, three(m.loss()), Numbers.significant(m.rmse(), 4), three(m.r2()));
    }

    private static String three(double value) {
        return Double.isNaN(value) ? "–" : Numbers.fixed(value, 3);
    }
}
