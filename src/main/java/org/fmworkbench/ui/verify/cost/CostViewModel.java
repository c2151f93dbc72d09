package org.fmworkbench.ui.verify.cost;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Job;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.cost.CountWords.Size;
import org.fmworkbench.ui.verify.parts.LongWork;
import org.fmworkbench.ui.verify.parts.TypedNumber;
import org.fmworkbench.ui.verify.parts.WholeNotch;

/** What both forms cost: counted for any F and K at once, measured when it is asked for. */
public final class CostViewModel {
    private final Texts texts = Texts.beside(CostViewModel.class);
    private final CountWords counts = new CountWords(texts);
    private final TimeWords times = new TimeWords(texts);
    private final Workbench workbench;
    private final ObservableBooleanValue shown;
    private final LongSupplier clock;
    private final Timing.Plan plan;
    private final TypedNumber fields = TypedNumber.whole(texts.get("fields"), 2, 256, 6);
    private final TypedNumber k = TypedNumber.whole(texts.get("k"), 1, 64, 2);
    private final WholeNotch fieldsNotch = new WholeNotch(2, 64, fields.valueProperty());
    private final WholeNotch kNotch = new WholeNotch(1, 32, k.valueProperty());
    private final BooleanProperty alongK = new SimpleBooleanProperty(this, "alongK");
    private final DoubleProperty cursor = new SimpleDoubleProperty(this, "cursor", 6);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyStringWrapper machine = new ReadOnlyStringWrapper(this, "machine", "");
    private final ReadOnlyObjectWrapper<CountFrame> counted = new ReadOnlyObjectWrapper<>(this, "counted");
    private final ReadOnlyObjectWrapper<TimeFrame> timed = new ReadOnlyObjectWrapper<>(this, "timed");
    private final LongWork measuring;
    private Size own;
    private boolean disturbed;

    /** The lens, which counts while {@code shown}, and measures with the machine's clock. */
    public CostViewModel(Workbench workbench, ObservableBooleanValue shown) {
        this(workbench, shown, System::nanoTime, Timing.Plan.USUAL);
    }

    /** The same with another clock and plan. */
    CostViewModel(Workbench workbench, ObservableBooleanValue shown, LongSupplier clock, Timing.Plan plan) {
        this.workbench = workbench;
        this.shown = shown;
        this.clock = clock;
        this.plan = plan;
        measuring = new LongWork(workbench.jobs());
        Stream.of(fields, k).forEach(number -> {
            number.valueProperty().addListener(o -> follow());
            number.errorProperty().addListener(o -> tell());
        });
        alongK.addListener(o -> follow());
        cursor.addListener(o -> along().valueProperty().set(cursor.get()));
        shown.addListener(o -> follow());
        workbench.dataProperty().subscribe(this::readOwn);
        workbench.settingsProperty().subscribe(this::readOwn);
        workbench.snapshotProperty().subscribe(this::watchTheMachine);
    }

    private void readOwn() {
        OpenData open = workbench.dataProperty().get();
        if (open == null) {
            return;
        }
        Size now = new Size(
                open.dataset().name(),
                open.dataset().fields().size(),
                workbench.settingsProperty().get().k());
        if (!now.equals(own)) {
            own = now;
            chooseOwn();
        }
    }

    /** Takes F and K of the open data. */
    void chooseOwn() {
        if (own != null) {
            fields.valueProperty().set(Math.max(2, Math.min(256, own.fields())));
            k.valueProperty().set(Math.max(1, Math.min(64, own.k())));
            follow();
        }
    }

    private TypedNumber along() {
        return alongK.get() ? k : fields;
    }

    private void follow() {
        cursor.set(along().value());
        if (shown.get()) {
            Size chosen = new Size("", fields.intValue(), k.intValue());
            Size data = own;
            boolean axis = alongK.get();
            workbench.latest().compute(this, () -> counts.frame(chosen, data, axis), counted::set);
        }
    }

    private void tell() {
        error.set((fields.errorProperty().get() + " " + k.errorProperty().get()).strip());
    }

    private void watchTheMachine() {
        boolean busy = workbench.isBusy();
        disturbed |= busy && measuring.runningProperty().get();
        machine.set(
                busy
                        ? texts.get("machine.busy")
                        : texts.get(
                                "machine",
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.arch"),
                                System.getProperty("java.version")));
    }

    /** Measures both forms at many F, with the K that is set. */
    void measure() {
        int size = k.intValue();
        disturbed = workbench.isBusy();
        measuring.start(
                job -> measure(job, size), points -> timed.set(times.frame(points, size, plan, disturbed)), error::set);
    }

    /** A first pass with the same sizes, quick and not counted, lets the compiler see all of them. */
    private List<Timing.Point> measure(Job job, int size) {
        List<Integer> ks = List.of(size);
        Timing.Plan quick = new Timing.Plan(plan.warmUpNanos() / 8, 1, plan.roundNanos());
        Timing.measure(TimeWords.FIELDS, ks, quick, clock, listener(job, 0));
        return Timing.measure(TimeWords.FIELDS, ks, plan, clock, listener(job, TimeWords.FIELDS.size()));
    }

    private static ProgressListener listener(Job job, int before) {
        return new ProgressListener() {
            @Override
            public void update(long done, long total) {
                job.update(before + done, 2 * total);
            }

            @Override
            public boolean cancelled() {
                return job.cancelled();
            }
        };
    }

    /** F. */
    public TypedNumber fields() {
        return fields;
    }

    /** K. */
    public TypedNumber k() {
        return k;
    }

    /** The slider of F. */
    WholeNotch fieldsNotch() {
        return fieldsNotch;
    }

    /** The slider of K. */
    WholeNotch kNotch() {
        return kNotch;
    }

    /** Whether K runs along the x axis; else F. */
    public BooleanProperty alongKProperty() {
        return alongK;
    }

    /** The F or K that runs along the x axis, which the cursor of the chart moves. */
    DoubleProperty cursorProperty() {
        return cursor;
    }

    /** What was typed wrongly; empty if nothing was. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What this machine is, and whether it is doing something else. */
    public ReadOnlyStringProperty machineProperty() {
        return machine.getReadOnlyProperty();
    }

    /** What was counted; null before the first. */
    ReadOnlyObjectProperty<CountFrame> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** What was measured; null before the first. */
    ReadOnlyObjectProperty<TimeFrame> timedProperty() {
        return timed.getReadOnlyProperty();
    }

    /** The measurement that is under way. */
    public LongWork measuring() {
        return measuring;
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
