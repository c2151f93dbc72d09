package org.fmworkbench.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.fmworkbench.ui.chart.ChartController;
import org.fmworkbench.ui.compare.CompareController;
import org.fmworkbench.ui.compare.CompareLens;
import org.fmworkbench.ui.compare.CompareViewModel;
import org.fmworkbench.ui.compare.runs.RunsController;
import org.fmworkbench.ui.compare.runs.RunsViewModel;
import org.fmworkbench.ui.compare.sweep.SweepController;
import org.fmworkbench.ui.compare.sweep.SweepViewModel;
import org.fmworkbench.ui.model.Workbench;

/** The stage Compare, put together: its lenses. */
final class CompareParts {
    private final CompareViewModel compare;
    private final RunsViewModel runs;
    private final SweepViewModel sweep;

    CompareParts(Workbench workbench) {
        compare = new CompareViewModel(workbench);
        runs = new RunsViewModel(workbench, compare.shows(CompareLens.RUNS));
        sweep = new SweepViewModel(workbench, compare.shows(CompareLens.SWEEP));
    }

    CompareViewModel compare() {
        return compare;
    }

    RunsViewModel runs() {
        return runs;
    }

    SweepViewModel sweep() {
        return sweep;
    }

    Parent load() {
        return Layouts.load(new CompareController(compare, lenses()));
    }

    private Map<CompareLens, Node> lenses() {
        return Map.of(
                CompareLens.RUNS,
                        Layouts.load(new RunsController(runs, Layouts.load(new ChartController(runs.chart())))),
                CompareLens.SWEEP, Layouts.load(new SweepController(sweep)));
    }
}
