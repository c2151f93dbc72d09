package org.fmworkbench.ui.verify.precision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.PrecisionCurve;
import org.fmworkbench.derivation.PrecisionPreset;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.parts.LogNotch;
import org.fmworkbench.ui.verify.parts.TypedNumber;

/** A row of K = 1 with one large entry and some small ones: the user sets the sizes of both. */
public final class PrecisionViewModel {
    private static final double LEAST_LARGE = 0;
    private static final double MOST_LARGE = 12;
    private static final double LEAST_REST = -9;
    private static final double MOST_REST = 3;

    private final Texts texts = Texts.beside(PrecisionViewModel.class);
    private final PrecisionWords words = new PrecisionWords(texts);
    private final Workbench workbench;
    private final TypedNumber large =
            TypedNumber.real(texts.get("large"), Math.pow(10, LEAST_LARGE), Math.pow(10, MOST_LARGE), 1e4);
    private final TypedNumber rest =
            TypedNumber.real(texts.get("rest"), Math.pow(10, LEAST_REST), Math.pow(10, MOST_REST), 0.01);
    private final LogNotch largeNotch = new LogNotch(LEAST_LARGE, MOST_LARGE, large.valueProperty());
    private final LogNotch restNotch = new LogNotch(LEAST_REST, MOST_REST, rest.valueProperty());
    private final BooleanProperty inFloat = new SimpleBooleanProperty(this, "inFloat", true);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyObjectWrapper<PrecisionFrame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private BigDecimal[] pattern = {}; // the small entries as multiples of the first
    private final ObservableBooleanValue shown;
    private boolean choosing;
    private boolean behind; // something changed that is not computed yet

    /** The lens, which computes in the background of {@code workbench} while it is {@code shown}. */
    public PrecisionViewModel(Workbench workbench, ObservableBooleanValue shown) {
        this.workbench = workbench;
        this.shown = shown;
        choose(PrecisionPreset.TWO_PERCENT);
        large.valueProperty().addListener(o -> compute());
        rest.valueProperty().addListener(o -> compute());
        inFloat.addListener(o -> compute());
        shown.subscribe(() -> {
            if (behind) {
                compute();
            }
        });
        Stream.of(large, rest).forEach(n -> n.errorProperty().addListener(o -> tell()));
    }

    /** A row that is worth a look. */
    public record Preset(String title, String sentence, Runnable choose) {}

    /** The presets, each a button. */
    public List<Preset> presets() {
        return Stream.of(PrecisionPreset.values())
                .map(preset -> new Preset(preset.title(), preset.sentence(), () -> choose(preset)))
                .toList();
    }

    private void choose(PrecisionPreset preset) {
        choosing = true;
        double[] entries = preset.rest();
        pattern = DoubleStream.of(entries)
                .mapToObj(entry -> decimal(entry).divide(decimal(entries[0]), MathContext.DECIMAL64))
                .toArray(BigDecimal[]::new);
        large.valueProperty().set(preset.large());
        rest.valueProperty().set(entries[0]);
        inFloat.set(preset.precision() == Precision.FLOAT);
        choosing = false;
        compute();
    }

    private void tell() {
        error.set((large.errorProperty().get() + " " + rest.errorProperty().get()).strip());
    }

    private void compute() {
        behind = !choosing && !shown.get();
        if (choosing || behind) {
            return;
        }
        double size = large.value();
        BigDecimal first = decimal(rest.value());
        double[] others = Stream.of(pattern)
                .mapToDouble(part -> part.multiply(first).doubleValue())
                .toArray();
        Precision precision = inFloat.get() ? Precision.FLOAT : Precision.DOUBLE;
        PrecisionCurve.Range range = PrecisionWords.range(Math.pow(10, LEAST_LARGE), Math.pow(10, MOST_LARGE));
        workbench.latest().compute(this, () -> words.frame(size, others, range, precision), frame::set);
    }

    /** The decimal that stands for a double, so that three times 0.1 is 0.3. */
    private static BigDecimal decimal(double value) {
        return new BigDecimal(Numbers.exact(value));
    }

    /** The large entry. */
    public TypedNumber large() {
        return large;
    }

    /** The first of the small entries; the others keep their ratio to it. */
    public TypedNumber rest() {
        return rest;
    }

    /** The slider of the large entry. */
    LogNotch largeNotch() {
        return largeNotch;
    }

    /** The slider of the rest. */
    LogNotch restNotch() {
        return restNotch;
    }

    /** Whether the curve and the verdict are those of float; else of double. */
    public BooleanProperty inFloatProperty() {
        return inFloat;
    }

    /** What was typed wrongly; empty if nothing was. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What is shown; null until it is computed. */
    ReadOnlyObjectProperty<PrecisionFrame> frameProperty() {
        return frame.getReadOnlyProperty();
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
