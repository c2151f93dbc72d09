package org.fmworkbench.training;

/**
 * Where a run stands; all counts are of what is finished.
 *
 * @param epoch epochs finished, their evaluation included
 * @param batch batches finished in this epoch
 * @param batches batches an epoch
 * @param sample rows of this batch whose gradient has been added
 * @param samples rows of this batch; 0 when the epoch's batches are done and only its evaluation is not
 * @param step updates made since the start
 */
public record Position(int epoch, int batch, int batches, int sample, int samples, long step) {}
