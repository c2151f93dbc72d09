package org.fmworkbench.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.text.Numbers;

/** What somebody's code with a known mistake writes for the probe rows, as CSV. */
final class SomebodysResults {
    private SomebodysResults() {}

    /** Lines row,value with all digits, and with gradients behind them if wanted; M9 and M10 have the right values. */
    static String of(Mistake mistake, boolean gradients) {
        List<String> lines = new ArrayList<>();
        for (ProbeRow probe : ProbeRows.all()) {
            List<ProbeRow> batch = ProbeRows.batchOf(probe);
            List<Row> rows = batch.stream().map(ProbeRow::data).toList();
            String values = mistake.values(rows, batch.indexOf(probe), Arithmetic.EXACT).stream()
                    .map(SomebodysResults::digits)
                    .collect(Collectors.joining(" ", "[", "]"));
            lines.add(probe.row() + "," + values + (gradients ? gradient(mistake, probe.data()) : ""));
        }
        return "row,value\n" + String.join("\n", lines) + "\n";
    }

    private static String gradient(Mistake mistake, Row row) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < row.fields(); i++) {
            for (int column = 0; column < row.k(); column++) {
                cells.append(',').append(digits(mistake.gradient(row, i, column, Arithmetic.EXACT)));
            }
        }
        return cells.toString();
    }

    private static String digits(BigDecimal number) {
        return Numbers.exact(number.doubleValue());
    }
}
