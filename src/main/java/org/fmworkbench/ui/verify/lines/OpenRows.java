package org.fmworkbench.ui.verify.lines;

import java.util.Optional;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.experiment.DataRows;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Position;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.model.OpenData;

/**
 * Every row of the open data, with the parameters of one moment.
 *
 * @param open the data
 * @param now the moment
 */
record OpenRows(OpenData open, Snapshot now) {

    /** The rows; empty if there are too many parameters to copy them out of the run. */
    Optional<RowSet> rows() {
        return now.tables() == null
                ? Optional.empty()
                : Optional.of(DataRows.of(
                        open.dataset().name(),
                        now.data(),
                        now.settings().k(),
                        now.row().bias(),
                        now.weights(),
                        now.tables()));
    }

    /** What the set is called before it is there. */
    String title(Texts texts) {
        return texts.get("data", open.dataset().name());
    }

    /** What to do: press the button, or use the shell. */
    String how(Texts texts) {
        long numbers = (long) now.data().vocabulary() * now.settings().k();
        return numbers <= Watch.LARGEST_TABLES
                ? texts.get("open.how")
                : texts.get(
                        "data.large",
                        Numbers.grouped(numbers),
                        Numbers.grouped(Watch.LARGEST_TABLES),
                        open.dataset().name());
    }

    /** Where the run stood. */
    String when(Texts texts) {
        Position at = now.position();
        return texts.get("data.when", at.epoch() + 1, Math.min(at.batch() + 1, at.batches()), at.batches());
    }
}
