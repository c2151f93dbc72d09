package org.fmworkbench.training;

/** How far one step goes. It never changes the run, only where the run stops to be looked at. */
public enum Granularity {
    /** One row: its gradient is added to its batch; with the batch's last row comes the update. */
    SAMPLE,
    /** To the end of the batch, that is to the next update. */
    BATCH,
    /** To the end of the epoch, its evaluation included. */
    EPOCH
}
