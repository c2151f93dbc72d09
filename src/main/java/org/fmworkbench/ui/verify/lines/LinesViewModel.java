package org.fmworkbench.ui.verify.lines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.RowSet;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.derivation.StepText;
import org.fmworkbench.derivation.Verification;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Snapshot;
import org.fmworkbench.ui.formula.Typeset;
import org.fmworkbench.ui.formula.Typesetter;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.parts.LongWork;

/** Every equals sign on every set of rows: on the row in view at once, on the others when it is asked for. */
public final class LinesViewModel {
    private final Texts texts = Texts.beside(LinesViewModel.class);
    private final LinesWords words = new LinesWords(texts);
    private final Typesetter typesetter = new Typesetter();
    private final Workbench workbench;
    private final IdentityRow row;
    private final ObservableBooleanValue shown;
    private final LinesInput input = new LinesInput(texts);
    private final LongWork verifying;
    private final Map<RowSetName, ReadOnlyObjectWrapper<Column>> columns = new EnumMap<>(RowSetName.class);
    private final ReadOnlyObjectWrapper<List<Typeset>> formulas = new ReadOnlyObjectWrapper<>(this, "formulas");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", texts.get("outcome.none"));
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper(this, "outdated");
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private Result verified;
    private String outcomeBefore = "";
    private boolean typesetting;

    /** The lens, which looks at {@code row} while {@code shown}. */
    public LinesViewModel(Workbench workbench, IdentityRow row, ObservableBooleanValue shown) {
        this.workbench = workbench;
        this.row = row;
        this.shown = shown;
        verifying = new LongWork(workbench.jobs());
        verifying.runningProperty().addListener((o, before, now) -> ended(now));
        for (RowSetName set : RowSetName.values()) {
            Column open = words.open(set, texts.get(set.name()), texts.get("open.how"));
            columns.put(set, new ReadOnlyObjectWrapper<>(this, set.name(), open));
        }
        input.askedProperty().addListener((o, before, now) -> {
            compare();
            if (before.precision() != now.precision()) {
                showRow();
            }
        });
        row.shownProperty().addListener(o -> showRow());
        shown.addListener(o -> showRow());
        workbench.snapshotProperty().addListener((o, before, now) -> forgetOtherData(before, now));
    }

    /** The equals sign that is looked at, on one set of rows. */
    record Chosen(int step, RowSetName set, Verdict verdict, String note, boolean canBeShown) {}

    private void showRow() {
        if (!shown.get()) {
            return;
        }
        typeset();
        ShownRow now = row.shownProperty().get();
        if (now != null) {
            Precision precision = input.askedProperty().get().precision();
            RowSet one = new OneRow(texts.get(RowSetName.THIS_ROW.name()), now.position(), now);
            Verification.Settings settings = new Verification.Settings(1, precision);
            workbench
                    .latest()
                    .compute(
                            this,
                            () -> words.column(
                                    RowSetName.THIS_ROW,
                                    one,
                                    Verification.run(List.of(one), settings, ProgressListener.NONE),
                                    0,
                                    ""),
                            column -> put(RowSetName.THIS_ROW, column));
        }
    }

    private void typeset() {
        if (!typesetting) {
            typesetting = true;
            workbench
                    .latest()
                    .compute(
                            typesetter,
                            () -> Verification.steps().stream()
                                    .map(step -> typesetter.set(latex(step)))
                                    .toList(),
                            formulas::set);
        }
    }

    /** A line's own formula; of the prediction and the gradient, what both sides have and where they differ. */
    private String latex(Step step) {
        return step.line().isPresent()
                ? StepText.of(step).latex()
                : texts.bundle().getString("latex." + step);
    }

    private void put(RowSetName set, Column column) {
        columns.get(set).set(column);
        Chosen now = chosen.get();
        if (now != null && now.set() == set) {
            choose(now.step(), set);
        }
    }

    /** The rows of other data, or with another K, were not verified. */
    private void forgetOtherData(Snapshot before, Snapshot now) {
        OpenData open = workbench.dataProperty().get();
        boolean other = before == null
                || before.data() != now.data()
                || before.settings().k() != now.settings().k();
        if (other && open != null) {
            OpenRows rows = new OpenRows(open, now);
            put(RowSetName.DATA, words.open(RowSetName.DATA, rows.title(texts), rows.how(texts)));
            compare();
        }
    }

    private void compare() {
        outdated.set(verified != null
                && !(verified.asked().equals(input.askedProperty().get())
                        && verified.isOf(workbench.snapshotProperty().get())));
    }

    /** Verifies all sets of rows, the data's with the parameters of this moment. */
    void verify() {
        Snapshot now = workbench.snapshotProperty().get();
        if (now != null && !verifying.runningProperty().get()) {
            Asked asked = input.askedProperty().get();
            OpenRows open = new OpenRows(workbench.dataProperty().get(), now);
            VerifyWork work = new VerifyWork(texts, words, System::nanoTime);
            outcomeBefore = outcome.get();
            outcome.set(texts.get("outcome.running"));
            verifying.start(job -> work.run(job, asked, open), this::show, outcome::set);
        }
    }

    /** What was verified before is still there if nothing came: it was cancelled while it waited. What came is said next. */
    private void ended(boolean running) {
        if (!running) {
            outcome.set(outcomeBefore);
        }
    }

    /** Of data that are no longer open, or had another K, nothing is shown. */
    private void show(Result result) {
        boolean open = result.isOf(workbench.snapshotProperty().get());
        verified = result;
        result.columns().forEach((set, column) -> {
            if (open || set != RowSetName.DATA) {
                put(set, column);
            }
        });
        outcome.set(result.outcome());
        compare();
    }

    /** Looks at one equals sign on one set of rows. */
    void choose(int step, RowSetName set) {
        Column column = columns.get(set).get();
        Verdict verdict = column.verdicts().get(step);
        String note = verdict.details().equals(column.note()) ? "" : column.note();
        chosen.set(new Chosen(step, set, verdict, note, set == RowSetName.DATA && verdict.worstRow() >= 0));
    }

    /** Holds the worst row of the data, and goes to the stage Identity with it. */
    void showWorst() {
        if (chosen.get() != null && chosen.get().canBeShown()) {
            row.putBack();
            row.freeze(false);
            int worst = chosen.get().verdict().worstRow();
            workbench.watchProperty().set(workbench.watchProperty().get().withRow(worst));
            workbench.stageProperty().set(StageName.IDENTITY);
        }
    }

    /** What can be set. */
    public LinesInput input() {
        return input;
    }

    /** The verification that is under way. */
    public LongWork verifying() {
        return verifying;
    }

    /** What is known of a set of rows. */
    ReadOnlyObjectProperty<Column> columnProperty(RowSetName set) {
        return columns.get(set).getReadOnlyProperty();
    }

    /** What a set of rows is called: briefly while presenting. */
    ObservableValue<String> titleProperty(RowSetName set) {
        return Bindings.createStringBinding(
                () -> {
                    Column column = columns.get(set).get();
                    return workbench.presentingProperty().get() ? column.brief() : column.title();
                },
                columns.get(set),
                workbench.presentingProperty());
    }

    /** How many equals signs there are. */
    int steps() {
        return Verification.steps().size();
    }

    /** What the equals signs' column is called. */
    String stepsTitle() {
        return texts.get("steps");
    }

    /** What a step is called. */
    String stepName(int step) {
        return texts.get("step." + Verification.steps().get(step));
    }

    /** The steps' formulas; null until they are set. */
    ReadOnlyObjectProperty<List<Typeset>> formulasProperty() {
        return formulas.getReadOnlyProperty();
    }

    /** What came out of the last verification. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether something was set otherwise since. */
    ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** What is looked at; null if nothing is. */
    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the window is presenting: then there is room for the most important only. */
    ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }
}
