package org.fmworkbench.ui.identity.row;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Renews something at a rate at which its numbers can be read, however often that is asked for. */
public final class Pace {
    private final PauseTransition rest;
    private final Runnable renew;
    private boolean wanted;

    /** Between two renewals that nobody hurries there is a rest. */
    public Pace(Duration between, Runnable renew) {
        this.renew = renew;
        this.rest = new PauseTransition(between);
        rest.setOnFinished(event -> {
            if (wanted) {
                now();
            }
        });
    }

    /** Renews at once, or after the rest. */
    public void soon() {
        if (rest.getStatus() == PauseTransition.Status.RUNNING) {
            wanted = true;
        } else {
            now();
        }
    }

    /** Renews at once: somebody has pressed a key. */
    public void now() {
        wanted = false;
        rest.playFromStart();
        renew.run();
    }
}
