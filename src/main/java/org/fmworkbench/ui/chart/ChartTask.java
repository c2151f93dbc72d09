package org.fmworkbench.ui.chart;

import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.training.CurveKind;

/**
 * What there is to show of a run on the open data.
 *
 * @param binary whether classes are learnt, not numbers
 * @param holdout whether rows are held out
 * @param lossTitle name and scale of the loss, for its axis
 */
public record ChartTask(boolean binary, boolean holdout, String lossTitle) {
    /** What can be chosen. */
    public List<ChartFamily> families() {
        return Stream.of(ChartFamily.values())
                .filter(family -> family.applies(binary))
                .toList();
    }

    /** The curves of a family that these runs have. */
    List<CurveKind> kinds(ChartFamily family) {
        return family.kinds().stream()
                .filter(kind -> holdout || !ChartFamily.isOfHoldout(kind))
                .toList();
    }
}
