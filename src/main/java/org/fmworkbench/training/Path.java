package org.fmworkbench.training;

/**
 * The path of a run as far as it is known: its script, its curves, and checkpoints to come back to. A run may stand anywhere on
 * it. Belongs to the worker.
 */
final class Path {
    /** Kept paths hold on to no larger checkpoint than this, in bytes: there may be many of them. */
    private static final long SMALL = 1L << 20;

    private final int id;
    private String name;
    private final TrainingData data;
    private final Origin origin;
    private final RunHistory history;
    private final Checkpoints checkpoints;
    private RunScript script;
    private Moment end;
    private boolean diverges; // with the row after its end, or the update that belongs to it
    private Outcome outcome; // of the end, when that was last left

    private Path(
            int id,
            String name,
            TrainingData data,
            Origin origin,
            RunScript script,
            Moment end,
            RunHistory history,
            Checkpoints checkpoints) {
        this.id = id;
        this.name = name;
        this.data = data;
        this.origin = origin;
        this.script = script;
        this.end = end;
        this.history = history;
        this.checkpoints = checkpoints;
    }

    /** A run that has not been replayed yet, known to go on up to {@code end}. */
    static Path of(int id, String name, TrainingData data, RunScript script, Moment end, Origin origin) {
        return of(id, name, data, script, end, origin, Checkpoints.BUDGET);
    }

    /** The same, with so many bytes for checkpoints. */
    static Path of(int id, String name, TrainingData data, RunScript script, Moment end, Origin origin, long budget) {
        RunHistory nothing = new RunHistory(RunGrid.of(data, script.start()).batches());
        return new Path(id, name, data, origin, script, end, nothing, new Checkpoints(budget));
    }

    /** A branch that leaves this path at a moment. Of the curves it has what is surely from before; the rest is to be replayed. */
    Path branch(int newId, String newName, Moment at) {
        RunGrid grid = grid();
        RunHistory before = history.upTo(grid.updates(at.rows()));
        return new Path(newId, newName, data, new Origin(id, at), script.upTo(at), at, before, checkpoints.upTo(at));
    }

    /** Gives up what only serves to go back fast. */
    void rest() {
        checkpoints.keepNewestOnly(SMALL);
    }

    Track track(int newId, String newName, boolean pinned) {
        return new Track(newId, newName, pinned, new RunResult(data, script, end, history.copy(), outcome), origin);
    }

    RunGrid grid() {
        return RunGrid.of(data, script.start());
    }

    int id() {
        return id;
    }

    String name() {
        return name;
    }

    Path named(String other) {
        name = other;
        return this;
    }

    TrainingData data() {
        return data;
    }

    Origin origin() {
        return origin;
    }

    RunScript script() {
        return script;
    }

    void script(RunScript longer) {
        script = longer;
    }

    Moment end() {
        return end;
    }

    /** A run on this path has come to a moment. */
    void reached(Moment moment) {
        if (end.isBefore(moment)) {
            end = moment;
        }
    }

    /** Whether the run diverges where the path ends. */
    boolean diverges() {
        return diverges;
    }

    void diverged() {
        diverges = true;
    }

    RunHistory history() {
        return history;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    /** What the path had come to at its end, when that was left. */
    void outcome(Outcome atEnd) {
        outcome = atEnd;
    }
}
