package org.fmworkbench.training;

/** What the worker is doing. */
public enum Phase {
    /** Nothing: waiting for Step or Run. */
    PAUSED,
    /** One step that takes its time. */
    STEPPING,
    /** On the way to another moment of the run. */
    TRAVELLING,
    /** Step after step. */
    RUNNING,
    /** Stopped by itself after the number of epochs that was asked for. */
    FINISHED,
    /** Stopped by itself because a number was no longer finite. */
    DIVERGED
}
