package org.fmworkbench.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.experiment.CurvesCsv;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.CurveKind;
import org.fmworkbench.training.Curves;
import org.fmworkbench.ui.controls.ChartView;
import org.fmworkbench.ui.model.Jobs;

/**
 * The curves of one or more runs, and how they are looked at: which metric, over epochs or updates, linear or logarithmic,
 * smoothed, which curves are switched off. The first run is the one whose updates are counted.
 *
 * <p>Whoever shows the card feeds it with {@link #show}; it may follow the pointer ({@link #hoverStepProperty}), be told of
 * chosen places ({@link #setOnChosenStep}) and mark where the run stands ({@link #nowStepProperty}).
 */
public final class ChartViewModel {
    /** In place of an update: none. */
    public static final long NONE = -1;

    /** How many updates a smoothed point is the mean of; the first is: nothing is smoothed. */
    private static final List<Integer> WINDOWS =
            List.of(1, 3, 5, 11, 21, 51, 101, 201, 501, 1_001, 2_001, 5_001, 10_001, 20_001, 50_001, 100_001);

    private final Texts texts = Texts.beside(ChartViewModel.class);
    private final ObjectProperty<ChartFamily> family = new SimpleObjectProperty<>(this, "family", ChartFamily.LOSS);
    private final ObjectProperty<AxisUnit> unit = new SimpleObjectProperty<>(this, "unit", AxisUnit.EPOCHS);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final IntegerProperty smoothing = new SimpleIntegerProperty(this, "smoothing");
    private final ObjectProperty<ChartView> view = new SimpleObjectProperty<>(this, "view");
    private final LongProperty nowStep = new SimpleLongProperty(this, "nowStep", NONE);
    private final ReadOnlyLongWrapper hoverStep = new ReadOnlyLongWrapper(this, "hoverStep", NONE);
    private final ReadOnlyObjectWrapper<ChartTask> task =
            new ReadOnlyObjectWrapper<>(this, "task", new ChartTask(true, true, ""));
    private final ReadOnlyObjectWrapper<ChartContent> content = new ReadOnlyObjectWrapper<>(this, "content");
    private final Map<ChartLine.Key, Boolean> switched = new HashMap<>();
    private final ChartFiles files;
    private List<RunCurves> runs = List.of();
    private LongConsumer onChosenStep = step -> {};
    private double pointed = Double.NaN;

    /** An empty chart, saved by {@code jobs}: work that nothing long stands before. */
    public ChartViewModel(Jobs jobs) {
        this.files = new ChartFiles(jobs, texts);
        family.addListener((property, before, after) -> {
            view.set(null);
            renew();
        });
        unit.addListener((property, before, after) -> {
            keepView(after);
            renew();
        });
        smoothing.subscribe(level -> renew());
        nowStep.subscribe(step -> renew());
    }

    /** Shows these runs, the current one first. Cheap enough for every third frame of a run. */
    public void show(ChartTask newTask, List<RunCurves> newRuns) {
        runs = List.copyOf(newRuns);
        task.set(newTask);
        if (!newTask.families().contains(family.get())) {
            family.set(ChartFamily.LOSS);
        }
        renew();
    }

    /** The runs that are in the chart. */
    public List<RunCurves> runs() {
        return runs;
    }

    /** What there is to choose from. */
    public ReadOnlyObjectProperty<ChartTask> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** The metric: curves of one unit. */
    public ObjectProperty<ChartFamily> familyProperty() {
        return family;
    }

    /** What is counted along the x axis. */
    public ObjectProperty<AxisUnit> unitProperty() {
        return unit;
    }

    /** Whether the y axis is logarithmic. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** How strongly curves are smoothed: 0 not at all, up to {@link #mostSmoothing}. */
    public IntegerProperty smoothingProperty() {
        return smoothing;
    }

    /** The largest value of {@link #smoothingProperty}. */
    public static int mostSmoothing() {
        return WINDOWS.size() - 1;
    }

    /** How many updates a smoothed point is the mean of; 1: nothing is smoothed. */
    public int smoothingWindow() {
        return smoothingWindow(smoothing.get());
    }

    static int smoothingWindow(int level) {
        return WINDOWS.get(level);
    }

    /** The part of the chart that is looked at; null for everything. */
    public ObjectProperty<ChartView> viewProperty() {
        return view;
    }

    /** What became of the file that was saved last; empty if nothing was. */
    public ReadOnlyStringProperty messageProperty() {
        return files.messageProperty();
    }

    /**
     * Where the run stands: a line in the chart, the part after it drawn fainter; {@link #NONE} for no line. Set it while an
     * earlier moment of the run is shown.
     */
    public LongProperty nowStepProperty() {
        return nowStep;
    }

    /** The update of the current run under the pointer, or where the keys moved the read-out; {@link #NONE} for nowhere. */
    public ReadOnlyLongProperty hoverStepProperty() {
        return hoverStep.getReadOnlyProperty();
    }

    /** Who is told when a place of the chart is clicked, or chosen with Enter: an update of the current run. */
    public void setOnChosenStep(LongConsumer listener) {
        onChosenStep = listener;
    }

    /** What the card shows. */
    ReadOnlyObjectProperty<ChartContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The pointer is at {@code x} of the axis; NaN: nowhere. */
    void pointAt(double x) {
        pointed = x;
        hoverStep.set(stepAt(x));
    }

    /** A place of the axis has been chosen. */
    void choose(double x) {
        long step = stepAt(x);
        if (step != NONE) {
            onChosenStep.accept(step);
        }
    }

    /** Switches a curve on or off. */
    void toggle(ChartLine.Key key) {
        switched.put(key, !isShown(key));
        renew();
    }

    /** What a file with this chart might be called. */
    String fileName() {
        return texts.get("file." + family.get());
    }

    /** Where the chart is saved. */
    ChartFiles files() {
        return files;
    }

    /** The curves that are shown. */
    List<CurvesCsv.Line> shownCurves() {
        Map<String, RunCurves> byId = new HashMap<>();
        runs.forEach(run -> byId.put(run.id(), run));
        return content.get().lines().stream()
                .filter(ChartLine::shown)
                .map(line -> new CurvesCsv.Line(
                        line.run(),
                        line.key().kind(),
                        byId.get(line.key().run()).curves()))
                .toList();
    }

    /** Texts of this card. */
    Texts texts() {
        return texts;
    }

    private long stepAt(double x) {
        if (Double.isNaN(x) || runs.isEmpty()) {
            return NONE;
        }
        Curves curves = runs.get(0).curves();
        long last = curves.of(CurveKind.BATCH_LOSS).count();
        return Math.max(0, Math.min(last, Math.round(unit.get().step(x, curves))));
    }

    /** The batches of the runs laid over it are off until they are asked for: they would hide everything else. */
    private boolean isShown(ChartLine.Key key) {
        boolean first = !runs.isEmpty() && runs.get(0).id().equals(key.run());
        return switched.getOrDefault(key, first || key.kind() != CurveKind.BATCH_LOSS);
    }

    private void renew() {
        List<RunCurves> shown = runs.stream().filter(RunCurves::shown).toList();
        List<ChartLine> lines = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (RunCurves run : shown) {
            int same = names.merge(run.name(), 1, Integer::sum);
            String runName = same == 1 ? run.name() : texts.get("again", run.name(), same);
            for (CurveKind kind : task.get().kinds(family.get())) {
                ChartLine.Key key = new ChartLine.Key(run.id(), kind);
                lines.add(ChartLine.of(
                        run, kind, runName, texts.get("kind." + kind), isShown(key), unit.get(), smoothingWindow()));
            }
        }
        content.set(new ChartContent(
                lines, texts.get("axis." + unit.get()), yTitle(), family.get().isZeroBased(), now()));
        pointAt(pointed);
    }

    private String yTitle() {
        String title = family.get() == ChartFamily.LOSS ? task.get().lossTitle() : texts.get("axis." + family.get());
        int window = smoothingWindow();
        return window == 1 ? title : texts.get("axis.smoothed", title, Numbers.grouped(window));
    }

    /** The same part of the run on the other axis. */
    private void keepView(AxisUnit now) {
        if (view.get() != null && !runs.isEmpty()) {
            int batches = runs.get(0).curves().batches();
            view.set(view.get().timesX(now == AxisUnit.STEPS ? batches : 1.0 / batches));
        }
    }

    private double now() {
        return nowStep.get() == NONE || runs.isEmpty()
                ? Double.NaN
                : unit.get().x((double) nowStep.get(), runs.get(0).curves());
    }
}
