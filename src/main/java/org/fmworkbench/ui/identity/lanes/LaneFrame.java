package org.fmworkbench.ui.identity.lanes;

import java.util.List;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.model.Mark;

/**
 * What one lane shows after a tick.
 *
 * @param line the running line of the source, counted from 0; −1 before the first operation
 * @param symbols the operation: "dot + u[3][1]·u[1][1]"
 * @param numbers its numbers: "= 0.871 + 0.483 = 1.354"
 * @param where the fields and the factor by their names
 * @param indices the indices of the loops: "i = 3"
 * @param variables the running variables: "dot = 1.354"
 * @param count "× 23/30   + 22/29"
 * @param doneText "23/59"
 * @param done operations done
 * @param size operations of this form
 * @param touched the entries in use, k in rows and fields in columns
 * @param mark the same for the other pictures
 */
record LaneFrame(
        int line,
        String symbols,
        String numbers,
        String where,
        List<String> indices,
        List<String> variables,
        String count,
        String doneText,
        long done,
        long size,
        List<Cell> touched,
        Mark mark) {

    /** Whether this lane has reached its end. */
    boolean hasEnded() {
        return done == size;
    }
}
