package org.fmworkbench.ui.train.walk;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Phase;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.training.StepReport;
import org.fmworkbench.ui.formula.Typesetter;
import org.fmworkbench.ui.model.Terms;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.train.walk.TermText.Table;

/**
 * The walk through one row's step, while a step is a term on the stage Train. At each place stands what has just been done, with
 * its numbers, and what comes next, in words: first the text, then the key press. The last term makes the step itself.
 */
public final class WalkViewModel {
    /** More formulas than this are not announced: there is no room for them, and they come with the next term. */
    private static final int MOST_NEXT = 2;

    private final Texts texts = Texts.beside(WalkViewModel.class);
    private final Typesetter typesetter = new Typesetter();
    private final Workbench workbench;
    private final Terms terms;
    private final BooleanBinding walking;
    private final ReadOnlyObjectWrapper<WalkFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<Touched> touched =
            new ReadOnlyObjectWrapper<>(this, "touched", Touched.NOTHING);
    private Snapshot seen;
    private WalkedRow walked;
    private List<Term> list = List.of();

    /** The walk of {@code workbench}. */
    public WalkViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.terms = workbench.terms();
        walking = terms.chosenProperty().and(terms.leadsOnProperty());
        walking.subscribe(this::walk);
        workbench.snapshotProperty().subscribe(this::see);
        terms.positionProperty().subscribe(this::show);
    }

    /** Whether a row's step is walked through. */
    public BooleanBinding walking() {
        return walking;
    }

    /** What the panel shows; null before the first row. */
    ReadOnlyObjectProperty<WalkFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** What the term that was done last has read and written, for the pictures. */
    public ReadOnlyObjectProperty<Touched> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Whether the window is presenting. */
    public ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** Whether what is marked may flash: not while one term follows the other by itself. */
    public boolean moves() {
        return walking.get() && !terms.runningProperty().get();
    }

    Texts texts() {
        return texts;
    }

    private void walk(boolean is) {
        seen = null;
        workbench.watchProperty().set(workbench.watchProperty().get().withInside(is));
        if (is) {
            workbench.latest().compute(typesetter, () -> typesetter.set("x"), set -> {}); // reads the fonts
        } else {
            touched.set(Touched.NOTHING);
        }
    }

    /** A new snapshot: another row's step, or the same with other settings. */
    private void see(Snapshot now) {
        if (!walking.get() || now == null || !isAtRest(now)) {
            return;
        }
        StepAnatomy before = walked == null ? null : walked.step();
        boolean isOther = seen == null
                || seen.data() != now.data()
                || now.next() == null
                || !now.next().isSameStepAs(before);
        seen = now;
        walked = WalkedRow.of(now, workbench.dataProperty().get().dataset());
        list = now.phase() == Phase.DIVERGED ? List.of() : TermList.of(now.next());
        terms.renew(list.size(), isOther);
        show();
    }

    /** Snapshots from before the watch was changed, and from within a step, have nothing to walk through. */
    private boolean isAtRest(Snapshot now) {
        return switch (now.phase()) {
            case PAUSED, FINISHED, DIVERGED -> now.inside();
            case RUNNING, STEPPING, TRAVELLING -> false;
        };
    }

    private void show() {
        int position = terms.positionProperty().get();
        if (walking.get() && walked != null && list.isEmpty()) {
            take(WalkFrame.of(texts.get("diverged")));
        }
        if (!walking.get() || walked == null || position >= list.size()) {
            return; // the next row's terms are on their way
        }
        Snapshot now = seen;
        WalkedRow row = walked;
        List<Term> all = list;
        workbench.latest().compute(this, () -> frame(now, row, all, position), this::take);
    }

    private void take(WalkFrame newest) {
        if (walking.get()) {
            frame.set(newest);
            touched.set(newest.touched());
        }
    }

    private WalkFrame frame(Snapshot now, WalkedRow row, List<Term> all, int position) {
        TermWords words = new TermWords(row, texts);
        Term last = position == 0 ? null : all.get(position - 1);
        TermText done = last == null ? new TermText(start(now), List.of(), List.of(), Table.NONE) : words.of(last);
        Term next = all.get(position);
        TermText comes = words.of(next);
        boolean isNew =
                comes.formulas().size() <= MOST_NEXT && !comes.formulas().equals(done.formulas());
        String headline =
                row.step() == null ? texts.get("start.due") : texts.get("headline", row.number(), position, all.size());
        return new WalkFrame(
                headline,
                last == null ? null : last.part(),
                all.stream().map(Term::part).distinct().toList(),
                done.caption(),
                WalkFrame.lines(done.formulas(), typesetter),
                WalkFrame.wrapped(done.numbers(), typesetter),
                done.table(),
                next.part(),
                comes.caption(),
                WalkFrame.lines(isNew ? comes.formulas() : List.of(), typesetter),
                last == null ? Touched.NOTHING : Touched.by(last, row));
    }

    /** Before the first term: what the last row's step came to. */
    private String start(Snapshot now) {
        StepReport step = now.step();
        if (now.next() == null) {
            return "";
        }
        String next = Numbers.grouped(now.next().row().row() + 1L);
        if (step == null
                || !now.stepIsCurrent()
                || step.rows() != 1
                || step.before().row() != step.learned()) {
            return texts.get("start", next);
        }
        String row = Numbers.grouped(step.learned() + 1L);
        return step.updated()
                ? texts.get(
                        "start.after",
                        row,
                        Tex.written(step.before().loss()),
                        Tex.written(step.after().loss()),
                        next)
                : texts.get("start.after.waits", row, next);
    }
}
