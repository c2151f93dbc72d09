package org.fmworkbench.ui.verify.gallery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.fmworkbench.derivation.mistakes.Matrix;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.derivation.mistakes.WrongIn;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.Verdict;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.LensName;
import org.fmworkbench.ui.verify.VerifyViewModel;

/** The mistake that is looked at, what was predicted of each, and which of them have been seen. */
public final class GalleryViewModel {
    private static final List<ProbeRow> PROBES = ProbeRows.all();
    private static final List<Mistake> MISTAKES = List.of(Mistake.values());

    private final Texts texts = Texts.beside(GalleryViewModel.class);
    private final GalleryWords words = new GalleryWords(texts);
    private final Workbench workbench;
    private final VerifyViewModel verify;
    private final Map<Mistake, Prediction> predictions = new EnumMap<>(Mistake.class);
    private final BooleanProperty showsAll = new SimpleBooleanProperty(this, "showsAll");
    private final ReadOnlyObjectWrapper<GalleryFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<StartRuns> runs = new ReadOnlyObjectWrapper<>(this, "runs");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private Map<Mistake, List<Matrix.Entry>> matrix = Map.of();
    private Mistake mistake = Mistake.M3;
    private int row = -1;
    private boolean running;

    /** The lens of {@code verify}, which computes in the background of {@code workbench}. */
    public GalleryViewModel(Workbench workbench, VerifyViewModel verify) {
        this.workbench = workbench;
        this.verify = verify;
        MISTAKES.forEach(m -> predictions.put(m, new Prediction(PROBES.size())));
        showsAll.addListener(o -> show());
        verify.shows(LensName.GALLERY).subscribe(shown -> {
            if (shown && matrix.isEmpty()) {
                workbench.latest().compute(this, GalleryViewModel::compute, this::fill);
            }
        });
    }

    private static Map<Mistake, List<Matrix.Entry>> compute() {
        Map<Mistake, List<Matrix.Entry>> all = new EnumMap<>(Mistake.class);
        MISTAKES.forEach(m -> all.put(m, Matrix.row(m)));
        return all;
    }

    private void fill(Map<Mistake, List<Matrix.Entry>> computed) {
        matrix = computed;
        show();
    }

    /** A mistake by its name and what it is called. */
    public record Variant(String name, String title) {
        @Override
        public String toString() {
            return name + "  " + title;
        }
    }

    /** The mistakes, each a column. */
    public List<Variant> variants() {
        return MISTAKES.stream().map(m -> new Variant(m.name(), m.title())).toList();
    }

    /** The kinds of the probe rows, one for each row. */
    List<String> kinds() {
        return PROBES.stream().map(probe -> probe.kind().word()).toList();
    }

    /** K and x of the probe rows. */
    List<String> shapes() {
        return PROBES.stream().map(words::shape).toList();
    }

    /** Opens this lens with a mistake that was found elsewhere: there is nothing left to predict. */
    public void open(Mistake found) {
        mistake = found;
        prediction().see();
        show();
        verify.lensProperty().set(LensName.GALLERY);
    }

    /** Looks at the mistake of this column. */
    public void choose(int column) {
        if (column >= 0 && MISTAKES.get(column) != mistake) {
            mistake = MISTAKES.get(column);
            show();
        }
    }

    /** Looks at this probe row, from 0; −1 for none. */
    public void look(int at) {
        if (at != row) {
            row = at;
            show();
        }
    }

    /** Ticks a row, or takes the tick away, as long as the mistake is not seen. */
    public void tick(int at) {
        if (!seen(mistake)) {
            prediction().toggle(at);
            show();
        }
    }

    /** Ticks all rows of the kind that row {@code at} is of. */
    public void tickKind(int at) {
        if (!seen(mistake)) {
            ProbeRow.Kind kind = PROBES.get(at).kind();
            prediction()
                    .toggle(IntStream.range(0, PROBES.size())
                            .filter(r -> PROBES.get(r).kind() == kind)
                            .boxed()
                            .toList());
            show();
        }
    }

    /** Says that none of the rows catches the mistake. */
    public void sayNone(boolean none) {
        prediction().setNone(none);
        show();
    }

    /** Shows what the rows do to the mistake, once something was predicted. */
    public void see() {
        if (prediction().made()) {
            prediction().see();
            show();
        }
    }

    /** Forgets the prediction and hides the answer again. */
    public void again() {
        prediction().forget();
        show();
    }

    private Prediction prediction() {
        return predictions.get(mistake);
    }

    private boolean seen(Mistake of) {
        return showsAll.get() || predictions.get(of).seen();
    }

    private void show() {
        if (matrix.isEmpty()) {
            return;
        }
        List<Matrix.Entry> entries = matrix.get(mistake);
        Prediction said = prediction();
        boolean seen = seen(mistake);
        frame.set(new GalleryFrame(
                MISTAKES.indexOf(mistake),
                row,
                verdicts(),
                said(),
                said.none(),
                said.made(),
                seen,
                words.wrongIn(mistake),
                seen ? "" : words.ask(mistake),
                seen ? words.outcome(said, entries) : "",
                GalleryWords.isRight(said, entries),
                seen ? words.caught(entries) : "",
                seen ? words.survives(mistake, entries) : "",
                seen ? mistake.whatWentWrong() : "",
                words.reports(mistake),
                GalleryWords.code(mistake.code(), mistake.rightCode()),
                GalleryWords.code(mistake.rightCode(), mistake.code()),
                row < 0 ? null : words.cell(entries.get(row), seen)));
        if (seen && needsRun() && !running) {
            running = true;
            workbench.quickJobs().start(StartRuns::of, runs::set, refusal::set);
        }
    }

    /** Whether only a run shows the mistake that is looked at. */
    boolean needsRun() {
        return mistake.wrongIn() == WrongIn.START;
    }

    private Verdict[] verdicts() {
        return PROBES.stream()
                .flatMap(probe -> MISTAKES.stream().map(m -> verdict(m, probe.row() - 1)))
                .toArray(Verdict[]::new);
    }

    private Verdict verdict(Mistake of, int at) {
        if (seen(of)) {
            return matrix.get(of).get(at).caught() ? Verdict.YES : Verdict.NO;
        }
        if (of != mistake) {
            return Verdict.HIDDEN;
        }
        return prediction().ticked(at) ? Verdict.TICKED : Verdict.OPEN;
    }

    private boolean[] said() {
        boolean[] said = new boolean[PROBES.size() * MISTAKES.size()];
        for (int n = 0; n < said.length; n++) {
            said[n] = predictions.get(MISTAKES.get(n % MISTAKES.size())).ticked(n / MISTAKES.size());
        }
        return said;
    }

    /** What is shown; null until it is computed. */
    ReadOnlyObjectProperty<GalleryFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** The runs that show a mistake in the start; null until they are done. */
    ReadOnlyObjectProperty<StartRuns> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** Why the runs could not be done; empty if they could. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What the runs show, in words. */
    String runsInWords(StartRuns done) {
        return words.runs(done);
    }

    /** Whether all mistakes are shown, for people in a hurry. */
    public BooleanProperty showsAllProperty() {
        return showsAll;
    }

    /** Whether the window is presenting: then there is room for the most important only. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** The texts of this lens. */
    Texts texts() {
        return texts;
    }
}
