package org.fmworkbench.training;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fmworkbench.data.Tables;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** A setting that a {@link Sweep} can vary. */
public enum SweptSetting {
    /** K. */
    K,
    /** η. */
    LEARNING_RATE,
    /** λ. */
    L2,
    /** Rows a batch; 0 means all training rows. */
    BATCH_SIZE,
    /** The standard deviation that V starts with. */
    INIT_STD,
    /** Epochs of the run. */
    EPOCHS,
    /** The seed of start and shuffle; such a sweep has one run for each value. */
    SEED,
    /** The rule of the updates, by its name. */
    OPTIMIZER,
    /** One table of V for each field, or one for all, by its name. */
    TABLES;

    /** One value of a setting, as text, and the settings with it. */
    public record Variant(String value, RunSettings settings) {}

    /** Whether its values are numbers; else names. */
    public boolean isNumber() {
        return names().isEmpty();
    }

    /** The names that are its values; none if they are numbers. */
    public List<String> names() {
        return switch (this) {
            case OPTIMIZER ->
                Stream.of(OptimizerKind.values()).map(OptimizerKind::id).toList();
            case TABLES -> Stream.of(Tables.values()).map(Tables::id).toList();
            default -> List.of();
        };
    }

    /**
     * The settings {@code base} with each of the values that {@code text} names, as {@link ValueList} reads it; a value that
     * is named twice counts once.
     *
     * @throws InputException with a text for the user, if it cannot be read, or a value is not allowed
     */
    List<Variant> variants(RunSettings base, String text) throws InputException {
        try {
            return isNumber()
                    ? ValueList.numbers(text).stream()
                            .map(value -> variant(base, value))
                            .toList()
                    : ValueList.names(text, names()).stream()
                            .map(name -> new Variant(name, named(base, name)))
                            .toList();
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private Variant variant(RunSettings base, BigDecimal value) {
        String text = Numbers.plain(value.doubleValue());
        try {
            return new Variant(text, with(base, value));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(Texts.beside(SweptSetting.class).get("sweep.whole", text), e);
        }
    }

    private RunSettings named(RunSettings base, String name) {
        return this == TABLES
                ? base.withTables(find(Tables.values(), name))
                : base.withOptimizer(find(OptimizerKind.values(), name));
    }

    private static <T> T find(T[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@link ArithmeticException}: a whole number is wanted, and {@code value} is none, or is out of range. */
    private RunSettings with(RunSettings base, BigDecimal value) {
        return switch (this) {
            case K -> base.withK(value.intValueExact());
            case LEARNING_RATE -> base.withLearningRate(value.doubleValue());
            case L2 -> base.withL2(value.doubleValue());
            case BATCH_SIZE -> base.withBatchSize(value.intValueExact());
            case INIT_STD -> base.withInitStd(value.doubleValue());
            case EPOCHS -> base.withEpochs(value.intValueExact());
            case SEED -> base.withSeed(value.longValueExact());
            case OPTIMIZER, TABLES -> throw new IllegalArgumentException(this + " has names for values");
        };
    }
}
