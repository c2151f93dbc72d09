package org.fmworkbench.sheet;

import java.util.List;

/** A part of a sheet, from the top to the bottom. */
public sealed interface SheetBlock {
    /** A heading. */
    record Heading(String text) implements SheetBlock {}

    /** Running text. */
    record Words(String text) implements SheetBlock {}

    /** A line such as "ŷ = w₀ + Σ w + cross term = ____". */
    record Equation(String left, SheetCell answer) implements SheetBlock {}

    /** Rows of cells below heads; the first column is a label. */
    record Table(List<String> heads, List<List<SheetCell>> rows) implements SheetBlock {}

    /** Short equations that may stand beside each other. */
    record Many(List<Equation> equations) implements SheetBlock {}
}
