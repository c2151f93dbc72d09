package org.fmworkbench.ui.transport;

import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Timeline;

/** Where the run is and what it does, and how fast it may go, in words. */
public final class TransportWords {
    private final Texts texts = Texts.beside(TransportWords.class);

    /** "epoch 3 · batch 7/19 · sample 3/16". */
    public String position(Snapshot now) {
        Position at = now.position();
        return now.phase() == Phase.FINISHED ? texts.get("position.finished", at.epoch()) : place(at);
    }

    /** The same of any place. */
    public String place(Position at) {
        return texts.get(
                "position",
                at.epoch() + 1,
                Math.min(at.batch() + 1, at.batches()),
                at.batches(),
                at.sample(),
                at.samples());
    }

    /** Rows a second while running; else why it stands still. */
    String state(Snapshot now, boolean looking) {
        Position at = now.position();
        return looking
                ? texts.get("looking")
                : switch (now.phase()) {
                    case RUNNING, STEPPING -> texts.get("rate", Numbers.grouped(Math.round(now.rowsPerSecond())));
                    case TRAVELLING ->
                        texts.get(
                                "travelling", Numbers.fixed(100 * now.timeline().progress(), 0));
                    case FINISHED -> texts.get("finished", at.epoch());
                    case DIVERGED -> texts.get("diverged");
                    case PAUSED -> resting(now.timeline(), at);
                };
    }

    private String resting(Timeline timeline, Position at) {
        if (timeline.changeIsNext()) {
            return texts.get("change.next");
        }
        if (timeline.isPast()) {
            return texts.get("past");
        }
        return at.step() == 0 && at.sample() == 0 ? texts.get("start") : texts.get("paused");
    }

    /** "term 23/119". */
    String term(int done, int all) {
        return texts.get("position.term", Numbers.grouped(done), Numbers.grouped(all));
    }

    /** "epoch 3 · batch 7/19 · sample 3/16 · term 2/15": the sample whose terms these are is the one that comes next. */
    String positionInStep(Snapshot now, int done, int all) {
        Position at = now.position();
        return texts.get(
                "position.inStep",
                at.epoch() + 1,
                Math.min(at.batch() + 1, at.batches()),
                at.batches(),
                Math.min(at.sample() + 1, at.samples()),
                at.samples(),
                done,
                all);
    }

    /** The run rests where it is while terms are stepped. */
    String resting(Snapshot now) {
        return texts.get("resting", position(now));
    }

    /** "10 steps/s". */
    String speed(double stepsPerSecond, boolean terms) {
        return Double.isInfinite(stepsPerSecond)
                ? texts.get("speed.fastest")
                : texts.get(terms ? "speed.terms" : "speed.steps", Numbers.grouped((long) stepsPerSecond));
    }
}
