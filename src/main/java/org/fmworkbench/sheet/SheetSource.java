package org.fmworkbench.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.sheet.SheetRow.Update;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.StepAnatomy;
import org.fmworkbench.training.WatchedRow;

/**
 * The step that a sheet is about.
 *
 * @param data name of the data set
 * @param names field=value of each field
 * @param loss what is minimized
 * @param optimizer of the run
 * @param step the step
 */
public record SheetSource(String data, String[] names, Loss loss, OptimizerKind optimizer, StepAnatomy step) {
    /** A page has room for so many fields. */
    static final int MOST_FIELDS = 8;

    /** And for so many factors. */
    static final int MOST_FACTORS = 4;

    private static final int DECIMALS = 3;
    private static final int LARGEST = 3;
    private static final int SMALLER = 2;

    /** Up to this |ŷ| σ(ŷ) is neither 0 nor 1 with two decimals. */
    private static final int OPEN = 5;

    private static final int WRONG = 2;

    /** Number of fields on the sheet. */
    int fields() {
        return Math.min(MOST_FIELDS, names.length);
    }

    /** Number of factors on the sheet. */
    int factors() {
        return Math.min(MOST_FACTORS, step.row().k());
    }

    /** The run's numbers, rounded to 3 decimals. */
    SheetRow decimals(Texts texts) {
        WatchedRow row = step.row();
        List<String> notes = new ArrayList<>(List.of(texts.get("note.decimals")));
        leftOut(notes, texts);
        Update update = Update.TWO_ENTRIES;
        if (!step.updates()) {
            update = Update.NONE;
            notes.add(texts.get("note.noUpdate"));
        } else if (optimizer == OptimizerKind.SGD && step.batch().rows().length == 1) {
            update = Update.ALL_ENTRIES;
        }
        return new SheetRow(
                shown(names),
                Arrays.copyOf(row.tableRows(), fields()),
                SheetNumbers.rounded(row.bias(), DECIMALS),
                SheetNumbers.rounded(Arrays.copyOf(row.w(), fields()), DECIMALS),
                SheetNumbers.rounded(v(), DECIMALS),
                SheetNumbers.rounded(row.y(), loss == Loss.SQUARED ? DECIMALS : 0),
                loss,
                new BigDecimal(Numbers.plain(step.learningRate())),
                new BigDecimal(Numbers.plain(step.l2())),
                update,
                notes);
    }

    /**
     * Small whole numbers, so that arithmetic by hand is exact. For log loss they are made smaller, and if need be w₀ is chosen, so
     * that σ(ŷ) is neither 0 nor 1: else there would be no gradient to find.
     */
    SheetRow integers(Texts texts) {
        SheetRow large = integers(LARGEST, texts);
        if (loss == Loss.SQUARED || isOpen(large)) {
            return large;
        }
        SheetRow small = integers(SMALLER, texts);
        return isOpen(small) ? small : withBiasChosen(small, texts);
    }

    private SheetRow integers(int largest, Texts texts) {
        WatchedRow row = step.row();
        double ofV = SheetNumbers.scale(largest, v());
        double[] linear = Arrays.copyOf(row.w(), fields() + 1);
        linear[fields()] = row.bias();
        double ofW = SheetNumbers.scale(largest, linear);
        List<String> notes = new ArrayList<>(
                List.of(texts.get("note.integers", Numbers.significant(ofV, 3), Numbers.significant(ofW, 3), largest)));
        notes.add(texts.get(loss == Loss.SQUARED ? "note.integers.squared" : "note.integers.sigma"));
        leftOut(notes, texts);
        return new SheetRow(
                shown(names),
                Arrays.copyOf(row.tableRows(), fields()),
                SheetNumbers.whole(new double[] {row.bias()}, ofW)[0],
                SheetNumbers.whole(Arrays.copyOf(row.w(), fields()), ofW),
                SheetNumbers.whole(v(), ofV),
                SheetNumbers.rounded(row.y(), 0),
                loss,
                new BigDecimal("0.5"),
                BigDecimal.ZERO,
                Update.ALL_ENTRIES,
                notes);
    }

    /** Whether σ(ŷ) is found in the table that the sheet prints. */
    private static boolean isOpen(SheetRow row) {
        return new SheetStep(row, 2).prediction().abs().compareTo(BigDecimal.valueOf(OPEN)) <= 0;
    }

    /** With a w₀ that makes the prediction wrong, but not hopelessly so. */
    private static SheetRow withBiasChosen(SheetRow row, Texts texts) {
        BigDecimal rest = new SheetStep(row, 2).prediction().subtract(row.bias());
        BigDecimal wrong = BigDecimal.valueOf(row.y().signum() == 0 ? WRONG : -WRONG);
        List<String> notes = new ArrayList<>(row.notes());
        notes.add(1, texts.get("note.integers.bias"));
        return new SheetRow(
                row.names(),
                row.tableRows(),
                wrong.subtract(rest),
                row.w(),
                row.v(),
                row.y(),
                row.loss(),
                row.learningRate(),
                row.l2(),
                row.update(),
                notes);
    }

    private void leftOut(List<String> notes, Texts texts) {
        if (fields() < names.length) {
            notes.add(texts.get("note.fields", MOST_FIELDS, names.length));
        }
        if (factors() < step.row().k()) {
            notes.add(texts.get("note.factors", MOST_FACTORS, step.row().k()));
        }
    }

    private String[] shown(String[] all) {
        return Arrays.copyOf(all, fields());
    }

    private double[] v() {
        double[] v = new double[fields() * factors()];
        for (int n = 0; n < v.length; n++) {
            v[n] = step.row().v()[n / factors() * step.row().k() + n % factors()];
        }
        return v;
    }
}
