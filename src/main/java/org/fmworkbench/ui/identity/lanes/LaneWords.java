package org.fmworkbench.ui.identity.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The lane of a form that takes {@code all} operations, after {@code tick} of those in {@code trace}. */
    LaneFrame frame(Walk walk, Trace trace, Operations all, Listing source, int tick) {
        int done = Math.min(tick, trace.size());
        Operations before = new Operations(trace.multiplications(done), trace.additions(done));
        if (done == 0) {
            return still(trace.form(), texts.get(trace.size() == 0 ? "no.operation" : "start"), before, all);
        }
        Event event = trace.at(done);
        return new LaneFrame(
                source.line(event.statement()),
                operations.symbols(event),
                operations.numbers(event),
                where(walk, event),
                indices(trace.form(), event),
                variables(trace.form(), event),
                count(before, all),
                done(before, all),
                before.total(),
                all.total(),
                touched(event),
                new Mark(event.i(), event.j(), event.k()));
    }

    /** A lane in which no operation is in view. */
    LaneFrame still(Form form, String symbols, Operations done, Operations all) {
        return new LaneFrame(
                -1,
                symbols,
                "",
                "",
                indices(form, null),
                variables(form, null),
                count(done, all),
                done(done, all),
                done.total(),
                all.total(),
                List.of(),
                Mark.NOTHING);
    }

    private String count(Operations done, Operations all) {
        return texts.get(
                "count",
                Numbers.grouped(done.multiplications()),
                Numbers.grouped(all.multiplications()),
                Numbers.grouped(done.additions()),
                Numbers.grouped(all.additions()));
    }

    private String done(Operations done, Operations all) {
        return texts.get("done", Numbers.grouped(done.total()), Numbers.grouped(all.total()));
    }

    private List<String> indices(Form form, Event event) {
        List<String> all = new ArrayList<>();
        all.add(operations.index("i", event == null ? Event.NONE : event.i()));
        if (form == Form.NAIVE) {
            all.add(operations.index("j", event == null ? Event.NONE : event.j()));
        }
        all.add(operations.index("column", event == null ? Event.NONE : event.k()));
        return all;
    }

    private List<String> variables(Form form, Event event) {
        List<String> names = form.variables();
        return IntStream.range(0, names.size())
                .mapToObj(n -> operations.variable(names.get(n), event == null ? Double.NaN : event.variables()[n]))
                .toList();
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
