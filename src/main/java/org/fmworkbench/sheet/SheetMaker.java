package org.fmworkbench.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fmworkbench.fm.Loss;
import org.fmworkbench.fm.ParameterUpdate;
import org.fmworkbench.sheet.SheetBlock.Equation;
import org.fmworkbench.sheet.SheetBlock.Heading;
import org.fmworkbench.sheet.SheetBlock.Many;
import org.fmworkbench.sheet.SheetBlock.Table;
import org.fmworkbench.sheet.SheetBlock.Words;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** Makes a sheet of a step: given numbers, blanks and answers. */
public final class SheetMaker {
    private static final int DECIMALS = 4;
    private static final MathContext DIGITS = new MathContext(4);

    /** More whole digits than this are not needed where numbers are small and whole. */
    private static final int EXACT = 12;

    private final Texts texts = Texts.beside(SheetMaker.class);
    private final SheetSource source;
    private final boolean integers;
    private final Set<SheetPart> blanks;
    private final SheetRow row;
    private final SheetStep step;
    private final List<SheetBlock> blocks = new ArrayList<>();
    private SheetPart part;

    private SheetMaker(SheetSource source, boolean integers, Set<SheetPart> blanks) {
        this.source = source;
        this.integers = integers;
        this.blanks = blanks;
        this.row = integers ? source.integers(texts) : source.decimals(texts);
        this.step = new SheetStep(row, integers ? 2 : DECIMALS);
    }

    /**
     * Makes a sheet.
     *
     * @param integers whether the numbers are made small and whole first
     * @param blanks the parts whose numbers are to be found; those of the others are given
     */
    public static StepSheet make(SheetSource source, boolean integers, Set<SheetPart> blanks) {
        return new SheetMaker(source, integers, blanks).make();
    }

    private StepSheet make() {
        given();
        if (row.k() > 0) {
            part = SheetPart.CROSS_TERM;
            naive();
            derived();
        }
        part = SheetPart.PREDICTION;
        prediction();
        part = SheetPart.GRADIENT;
        gradient();
        part = SheetPart.UPDATE;
        update();
        String number = Numbers.grouped(source.step().row().row() + 1L);
        return new StepSheet(texts.get("title", source.data(), number), List.copyOf(blocks));
    }

    private void given() {
        for (String note : row.notes()) {
            blocks.add(new Words(note));
        }
        blocks.add(new Heading(texts.get("given")));
        blocks.add(table(texts.get("field"), (i, c) -> SheetCell.given(text(c == 0 ? row.w()[i] : row.v(i, c - 1)))));
        String rest = texts.get("given.rest", text(row.bias()), text(row.y()), text(row.learningRate()));
        blocks.add(new Words(row.l2().signum() == 0 ? rest : rest + texts.get("given.l2", text(row.l2()))));
    }

    private interface Entry {
        SheetCell at(int field, int column);
    }

    /** A row for each field, a column for w and for each factor. */
    private Table table(String head, Entry entry) {
        List<String> heads = new ArrayList<>(List.of(head, "w"));
        for (int f = 0; f < row.k(); f++) {
            heads.add("v" + below(f + 1));
        }
        List<List<SheetCell>> rows = new ArrayList<>();
        for (int i = 0; i < row.fields(); i++) {
            List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.given((i + 1) + ". " + row.names()[i])));
            for (int c = 0; c <= row.k(); c++) {
                cells.add(entry.at(i, c));
            }
            rows.add(cells);
        }
        return new Table(heads, rows);
    }

    private void naive() {
        blocks.add(new Heading(texts.get("naive")));
        List<Equation> pairs = new ArrayList<>();
        for (int i = 1; i < row.fields(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new Equation("v" + below(i + 1) + "·v" + below(j + 1) + " = ", answer(step.pair(i, j))));
            }
        }
        blocks.add(new Many(pairs));
        blocks.add(new Equation("Σ Σ vᵢ·vⱼ = ", answer(step.naive())));
    }

    private void derived() {
        blocks.add(new Heading(texts.get("derived")));
        List<List<SheetCell>> rows = new ArrayList<>();
        for (int f = 0; f < row.k(); f++) {
            rows.add(List.of(
                    SheetCell.given("k = " + (f + 1)),
                    answer(step.sum(f)),
                    answer(step.sum(f).pow(2)),
                    answer(step.squares(f)),
                    answer(step.half(f))));
        }
        blocks.add(new Table(List.of("", "Sₖ = Σ vᵢₖ", "Sₖ²", "Σ vᵢₖ²", "½ [Sₖ² − Σ vᵢₖ²]"), rows));
        blocks.add(new Equation(texts.get("derived.total"), answer(step.derived())));
    }

    private void prediction() {
        blocks.add(new Heading(texts.get("prediction")));
        List<Equation> lines = new ArrayList<>();
        lines.add(new Equation("Σ w = ", answer(step.linear())));
        lines.add(new Equation(
                texts.get(row.k() == 0 ? "prediction.linear" : "prediction.sum"), answer(step.prediction())));
        boolean squared = row.loss() == Loss.SQUARED;
        if (squared) {
            lines.add(new Equation("L = (ŷ − y)² = ", answer(step.loss())));
            lines.add(new Equation("∂L/∂ŷ = 2 (ŷ − y) = ", answer(step.derivative())));
        } else {
            lines.add(new Equation("p = σ(ŷ) = ", answer(step.probability())));
            if (!integers) {
                lines.add(new Equation(
                        row.y().signum() == 0 ? "L = −ln(1 − p) = " : "L = −ln p = ", answer(step.loss())));
            }
            lines.add(new Equation("∂L/∂ŷ = p − y = ", answer(step.derivative())));
        }
        blocks.add(new Many(lines));
    }

    private void gradient() {
        blocks.add(new Heading(texts.get("gradient")));
        blocks.add(new Equation("∂L/∂w₀ = ", answer(step.derivative())));
        blocks.add(table(texts.get("field"), (i, c) -> answer(c == 0 ? step.gradientW(i) : step.gradientV(i, c - 1))));
    }

    private void update() {
        switch (row.update()) {
            case NONE -> {
                // said in the notes
            }
            case ALL_ENTRIES -> allEntries();
            case TWO_ENTRIES -> twoEntries();
        }
    }

    private void allEntries() {
        blocks.add(new Heading(texts.get(row.l2().signum() == 0 ? "update" : "update.l2")));
        blocks.add(new Equation("w₀ ← ", answer(step.newBias())));
        blocks.add(table(texts.get("field"), (i, c) -> answer(c == 0 ? step.newW(i) : step.newV(i, c - 1))));
    }

    private void twoEntries() {
        int rows = source.step().batch().rows().length;
        blocks.add(new Heading(texts.get(
                "update.entries", texts.get("optimizer." + source.optimizer().id()))));
        if (rows > 1) {
            blocks.add(new Words(texts.get("update.mean", rows)));
        }
        ParameterUpdate[] entries = source.step().update().entries();
        entry(EntryUpdate.of("w₀", source.step().update().bias(), source.step().learningRate(), 0));
        String name = row.k() == 0 ? "w₁" : "v₁,₁";
        entry(EntryUpdate.of(
                name,
                entries[Math.min(1, row.k())],
                source.step().learningRate(),
                source.step().l2()));
    }

    private void entry(EntryUpdate update) {
        blocks.add(new Words(update.given()));
        blocks.add(new Many(update.lines().stream()
                .map(line -> new Equation(
                        line.formula(),
                        new SheetCell(SheetNumbers.written(line.answer().round(DIGITS), EXACT), blanks.contains(part))))
                .toList()));
    }

    private SheetCell answer(BigDecimal value) {
        return new SheetCell(text(value), blanks.contains(part));
    }

    private String text(BigDecimal value) {
        return SheetNumbers.written(value, integers ? EXACT : DECIMALS);
    }

    private static String below(int number) {
        return String.valueOf((char) ('₀' + number));
    }
}
