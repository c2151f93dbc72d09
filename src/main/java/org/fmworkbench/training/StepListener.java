package org.fmworkbench.training;

/** Told of each update and each epoch while a trainer steps, in the thread that steps. */
public interface StepListener {
    /**
     * An update has been made.
     *
     * @param step the number of the update, from 1
     * @param loss the mean loss of its batch, before the update, without L2
     */
    void updated(long step, double loss);

    /** An epoch has ended and been evaluated. */
    default void epochEnded(EpochMetrics metrics) {}
}
