package org.fmworkbench.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A look at another moment of the path, by a second trainer that leaves the run where it is. On the worker's thread. */
final class Look {
    private final Mailbox<Snapshot> mailbox = new Mailbox<>();
    private TrainingRun traveller;
    private Granularity granularity;
    private Moment wanted;
    private boolean underWay;

    Mailbox<Snapshot> mailbox() {
        return mailbox;
    }

    /** Sets out for a moment; where it was going before no longer counts. */
    void at(Path path, Moment moment, Granularity step) {
        if (traveller == null || traveller.path() != path) {
            traveller = TrainingRun.looking(path);
        }
        wanted = moment;
        granularity = step;
        traveller.follow();
        traveller.depart(moment, step);
        underWay = true;
    }

    /** What is shown of the moment has changed: another row, other rows of V. */
    void renew() {
        if (wanted != null && !underWay) {
            traveller.follow();
            traveller.depart(wanted, granularity);
            underWay = true;
        }
    }

    /** The run is another one. */
    void forget() {
        away();
        traveller = null;
    }

    void away() {
        wanted = null;
        underWay = false;
        mailbox.take();
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** A piece of the way; at its end the picture. */
    void goOn(Watch watch, BooleanSupplier stop, List<Track> tracks) {
        if (traveller.travel(watch, stop)) {
            underWay = false;
            mailbox.put(traveller.snapshot(Phase.PAUSED, watch, tracks, Optional.empty(), 0));
        }
    }
}
