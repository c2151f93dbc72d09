package org.fmworkbench.ui.model;

import java.util.List;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.experiment.SavedView;
import org.fmworkbench.training.Moment;

/**
 * An experiment that is opened: all but its data.
 *
 * @param current the run that goes on
 * @param position where it stands
 * @param others the runs that were kept beside it
 * @param view what was on the screen
 * @param opened told when it is open
 */
public record Reopening(SavedRun current, Moment position, List<SavedRun> others, SavedView view, Runnable opened) {}
