package org.fmworkbench.ui.compare.runs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fmworkbench.data.Task;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Track;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.chart.ChartViewModel;
import org.fmworkbench.ui.chart.RunCurves;
import org.fmworkbench.ui.chart.RunsInChart;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.train.Layout;

/** The run that goes on and those kept beside it: their curves in one chart, and two of them, A and B, number by number. */
public final class RunsViewModel {
    private static final int NOBODY = -1;
    /** While a run goes on, pictures are renewed with every third frame, and the table, costly to lay out, with every twelfth. */
    private static final int PICTURE_FRAMES = 3;

    private static final int TABLE_FRAMES = 12;

    private final Texts texts = Texts.beside(RunsViewModel.class);
    private final Comparison comparison = new Comparison(texts);
    private final RunWords words = new RunWords(texts);
    private final RunsInChart inChart = new RunsInChart();
    private final Workbench workbench;
    private final ObservableBooleanValue shown;
    private final ChartViewModel chart;
    private final NewRuns newRuns;
    private final Set<Integer> hidden = new HashSet<>();
    private final IntegerProperty a = new SimpleIntegerProperty(this, "a", NOBODY);
    private final IntegerProperty b = new SimpleIntegerProperty(this, "b", NOBODY);
    private final ReadOnlyObjectWrapper<List<RunLine>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<List<ComparisonRow>> table =
            new ReadOnlyObjectWrapper<>(this, "table", List.of());
    private final ReadOnlyObjectWrapper<HeatSide> heatA = new ReadOnlyObjectWrapper<>(this, "heatA");
    private final ReadOnlyObjectWrapper<HeatSide> heatB = new ReadOnlyObjectWrapper<>(this, "heatB");
    private Snapshot now;
    private List<RunView> runs = List.of();
    private long frames;

    /** The lens, which follows the run of {@code workbench} while it is {@code shown}. */
    public RunsViewModel(Workbench workbench, ObservableBooleanValue shown) {
        this.workbench = workbench;
        this.shown = shown;
        this.chart = new ChartViewModel(workbench.quickJobs());
        this.newRuns = new NewRuns(workbench, texts);
        chart.setOnChosenStep(workbench.time()::travelToUpdate);
        workbench.snapshotProperty().subscribe(this::arrived);
        shown.subscribe(this::follow);
        a.subscribe(id -> compare());
        b.subscribe(id -> compare());
    }

    /** The runs, the one that goes on first. */
    public ReadOnlyObjectProperty<List<RunLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The number of the run that is compared with. */
    public IntegerProperty aProperty() {
        return a;
    }

    /** The number of the run that is compared. */
    public IntegerProperty bProperty() {
        return b;
    }

    /** What differs between A and B. */
    ReadOnlyObjectProperty<List<ComparisonRow>> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** V and w of A. */
    ReadOnlyObjectProperty<HeatSide> heatAProperty() {
        return heatA.getReadOnlyProperty();
    }

    /** V and w of B. */
    ReadOnlyObjectProperty<HeatSide> heatBProperty() {
        return heatB.getReadOnlyProperty();
    }

    /** The card with the curves. */
    public ChartViewModel chart() {
        return chart;
    }

    /** Runs that are computed in order to be compared. */
    public NewRuns newRuns() {
        return newRuns;
    }

    /** Whether the window is presenting: the list of runs is put away. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    Texts texts() {
        return texts;
    }

    /** Keeps the run that goes on as it is now. */
    public void pin() {
        workbench.time().pin();
    }

    /** Gives up a kept run. */
    public void forget(int id) {
        workbench.time().forget(id);
    }

    /** Gives a run another name; one without letters is none. */
    public void rename(int id, String name) {
        if (!name.isBlank()) {
            workbench.time().rename(id, name.strip());
        }
    }

    /** Goes on with a kept run. */
    public void goOnWith(int id) {
        track(id).ifPresent(workbench.time()::goOnWith);
    }

    /** Puts a run's curves into the chart, or takes them out. */
    public void toggleShown(int id) {
        if (!hidden.remove(id)) {
            hidden.add(id);
        }
        follow();
    }

    /** A becomes B, and B becomes A. */
    public void swap() {
        int old = a.get();
        a.set(b.get());
        b.set(old);
    }

    private Optional<Track> track(int id) {
        return now.timeline().tracks().stream().filter(t -> t.id() == id).findFirst();
    }

    private void arrived(Snapshot newest) {
        now = newest;
        frames++;
        if (!workbench.isBusy() || frames % PICTURE_FRAMES == 0) {
            follow();
        }
    }

    private void follow() {
        if (!shown.get() || now == null) {
            return;
        }
        runs = RunView.of(now);
        hidden.retainAll(runs.stream().map(RunView::id).toList());
        lines.set(runs.stream()
                .map(run -> new RunLine(
                        run.id(),
                        run.name(),
                        words.of(run),
                        run.kind() == RunView.Kind.CURRENT,
                        !hidden.contains(run.id())))
                .toList());
        chart.nowStepProperty().set(now.timeline().isPast() ? now.position().step() : ChartViewModel.NONE);
        chart.show(layout(runs.get(0)).chart(), curves());
        choose();
        compare();
    }

    private List<RunCurves> curves() {
        return inChart.of(now).stream()
                .map(run -> new RunCurves(
                        run.id(), run.name(), run.style(), !hidden.contains(Integer.parseInt(run.id())), run.curves()))
                .toList();
    }

    /** Keeps A and B; where one of them is gone, the run that goes on and the one that was kept last are compared. */
    private void choose() {
        if (find(a.get()).isEmpty()) {
            a.set(runs.get(0).id());
        }
        if (find(b.get()).isEmpty() || (a.get() == b.get() && runs.size() > 1)) {
            b.set(runs.stream()
                    .map(RunView::id)
                    .filter(id -> id != a.get())
                    .reduce((first, last) -> last)
                    .orElse(a.get()));
        }
    }

    private Optional<RunView> find(int id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    private void compare() {
        Optional<RunView> left = find(a.get());
        Optional<RunView> right = find(b.get());
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        if (a.get() == b.get()) {
            table.set(List.of());
        } else if (!workbench.isBusy() || frames % TABLE_FRAMES == 0) {
            table.set(comparison.of(left.get(), right.get(), isBinary()));
        }
        heatA.set(heat(left.get()));
        heatB.set(heat(right.get()));
    }

    private boolean isBinary() {
        return workbench.dataProperty().get().dataset().task() == Task.BINARY;
    }

    private HeatSide heat(RunView run) {
        double[] entries = run.entries();
        String why = run.kind() == RunView.Kind.CURRENT && !isLarge(run) ? "heat.unknown" : "heat.large";
        return new HeatSide(run.id(), run.data(), layout(run), entries, entries == null ? texts.get(why) : "");
    }

    private static boolean isLarge(RunView run) {
        return (long) run.data().vocabulary() * run.settings().k() > Watch.LARGEST_TABLES;
    }

    private Layout layout(RunView run) {
        return Layout.of(
                workbench.dataProperty().get().dataset(),
                run.data(),
                run.settings().k());
    }
}
