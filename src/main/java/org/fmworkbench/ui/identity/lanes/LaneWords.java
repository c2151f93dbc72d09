package org.fmworkbench.ui.identity.lanes;

import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.derivation.trace.Event;
import org.fmworkbench.derivation.trace.Form;
import org.fmworkbench.derivation.trace.Listing;
import org.fmworkbench.derivation.trace.Trace;
import org.fmworkbench.fm.Operations;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.model.Mark;

/** What one lane shows at a tick of a walk. */
final class LaneWords {
    private final Texts texts = Texts.beside(LaneWords.class);
    private final OperationWords operations = new OperationWords();

    /** The lane of {@code trace}, a form of {@code walk}, after {@code tick} ticks. */
    LaneFrame frame(Walk walk, Trace trace, Listing source, int tick) {
        int done = Math.min(tick, trace.size());
        Operations all = trace.form()
                .operations(walk.shown().row().fields(), walk.shown().row().k());
        String count = texts.get(
                "count",
                Numbers.grouped(trace.multiplications(done)),
                Numbers.grouped(all.multiplications()),
                Numbers.grouped(trace.additions(done)),
                Numbers.grouped(all.additions()));
        String doneText = texts.get("done", Numbers.grouped(done), Numbers.grouped(trace.size()));
        if (done == 0) {
            return new LaneFrame(
                    -1,
                    texts.get(trace.size() == 0 ? "no.operation" : "start"),
                    "",
                    "",
                    variables(trace.form(), null),
                    count,
                    doneText,
                    done,
                    trace.size(),
                    List.of(),
                    Mark.NOTHING);
        }
        Event event = trace.at(done);
        return new LaneFrame(
                source.line(event.statement()),
                operations.symbols(event),
                operations.numbers(event),
                where(walk, event),
                variables(trace.form(), event),
                count,
                doneText,
                done,
                trace.size(),
                touched(event),
                new Mark(event.i(), event.j(), event.k()));
    }

    /** The indices of the loops, then the running variables. */
    private List<String> variables(Form form, Event event) {
        List<String> all = new ArrayList<>();
        all.add(operations.index("i", event == null ? Event.NONE : event.i()));
        if (form == Form.NAIVE) {
            all.add(operations.index("j", event == null ? Event.NONE : event.j()));
        }
        all.add(operations.index("column", event == null ? Event.NONE : event.k()));
        List<String> names = form.variables();
        for (int n = 0; n < names.size(); n++) {
            all.add(operations.variable(names.get(n), event == null ? Double.NaN : event.variables()[n]));
        }
        return all;
    }

    /** "holding=sword · body=round, k = 2": what the indices of the source, which begin at 0, stand for. */
    private String where(Walk walk, Event event) {
        List<String> labels = walk.shown().labels();
        String factor = event.k() == Event.NONE ? "" : texts.get("factor", event.k() + 1);
        if (event.i() == Event.NONE) {
            return factor.isEmpty() ? texts.get("all.factors") : texts.get("all.fields", factor);
        }
        String fields = event.j() == Event.NONE
                ? labels.get(event.i())
                : texts.get("fields", labels.get(event.i()), labels.get(event.j()));
        return factor.isEmpty() ? fields : texts.get("fields.factor", fields, factor);
    }

    /** The entries in use; a sum that is used stands for all entries that went into it. */
    private static List<Cell> touched(Event event) {
        int row = event.k() == Event.NONE ? Cell.ALL : event.k();
        if (event.i() == Event.NONE) {
            return List.of(new Cell(row, Cell.ALL));
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(row, event.i()));
        if (event.j() != Event.NONE) {
            cells.add(new Cell(row, event.j()));
        }
        return cells;
    }
}
