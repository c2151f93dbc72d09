package org.fmworkbench.training;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.fm.Parameters;

/**
 * All that decides the numbers of a run beside its data: the settings at the start, and each change of the live settings with
 * the place where it was made. The same script on the same data gives the same bits, up to any {@link Moment}.
 *
 * @param start the settings at the start
 * @param given the parameters at the start, not to be changed; null: drawn from the seed
 * @param changes the changes in order of their rows, at most one at each place
 */
public record RunScript(RunSettings start, Parameters given, List<Change> changes) {

    /**
     * Checks the order of the changes, and that each of them changes what may change.
     *
     * @throws IllegalArgumentException if not
     */
    public RunScript {
        changes = List.copyOf(changes);
        long last = -1;
        for (Change change : changes) {
            if (change.rows() <= last) {
                throw new IllegalArgumentException(
                        "a change after " + change.rows() + " rows does not follow one after " + last);
            }
            if (!change.settings().startsLike(start)) {
                throw new IllegalArgumentException("a change of what cannot change during a run");
            }
            last = change.rows();
        }
    }

    /** A run whose settings have never been changed. */
    public static RunScript of(RunSettings start) {
        return new RunScript(start, null, List.of());
    }

    /** The parameters at the start. */
    public Parameters startOf(TrainingData data) {
        return given == null ? Trainer.start(data, start) : given;
    }

    /** The same from the same start, with other settings from the start on that may change during a run. */
    RunScript startingWith(RunSettings live) {
        return new RunScript(live, given, List.of());
    }

    /** The settings in force at a moment. */
    public RunSettings settingsAt(Moment moment) {
        return moment.changes() == 0 ? start : changes.get(moment.changes() - 1).settings();
    }

    /** The moment after so many rows, with all changes made that stand there. */
    public Moment after(long rows) {
        int made = 0;
        while (made < changes.size() && changes.get(made).rows() <= rows) {
            made++;
        }
        return new Moment(rows, made);
    }

    /** Whether the script has such a moment: the changes before its rows made, and none after them. */
    public boolean has(Moment moment) {
        Moment all = after(moment.rows());
        boolean changeHere = all.changes() > 0 && changes.get(all.changes() - 1).rows() == moment.rows();
        return moment.equals(all) || (changeHere && moment.changes() == all.changes() - 1);
    }

    /** This script without the changes that come after a moment. */
    public RunScript upTo(Moment moment) {
        return new RunScript(start, given, changes.subList(0, moment.changes()));
    }

    /**
     * This script with one more change at its end. A second change at the same place takes the place of the first. One that
     * leads back to the settings from before stays: making a change has its own effect on the last bits, since decay that was
     * put off is made up.
     */
    public RunScript with(Change change) {
        List<Change> all = new ArrayList<>(changes);
        if (!all.isEmpty() && all.get(all.size() - 1).rows() == change.rows()) {
            all.remove(all.size() - 1);
        }
        all.add(change);
        return new RunScript(start, given, all);
    }
}
