package org.fmworkbench.ui.identity.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.Arithmetic;
import org.fmworkbench.derivation.ErrorModel;
import org.fmworkbench.derivation.Line;
import org.fmworkbench.derivation.LineValues;
import org.fmworkbench.derivation.Precision;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.controls.EqualityPill.Verdict;
import org.fmworkbench.ui.identity.numbers.NumbersFrame.Figure;
import org.fmworkbench.ui.identity.row.ShownRow;

/** Computes a {@link NumbersFrame}. Not for the FX thread. */
final class NumbersWords {
    private static final double SMALL = 0.0005;
    private static final double LARGE = 1e5;

    private final Texts texts;

    NumbersWords(Texts texts) {
        this.texts = texts;
    }

    /** The frame of a row, which may be a copy of {@code original} with typed numbers. */
    NumbersFrame frame(ShownRow shown, ShownRow original) {
        Row row = shown.row();
        Row before = shown.hasShapeOf(original) ? original.row() : row;
        double naive = LineValues.inDouble(Line.D4, row);
        double derived = LineValues.inDouble(Line.D7, row);
        double difference = Math.abs(naive - derived);
        ErrorModel model = ErrorModel.of(row, Precision.DOUBLE);
        return new NumbersFrame(
                shown.labels(),
                IntStream.range(0, row.fields())
                        .mapToObj(i -> numbers(row, before, i))
                        .toList(),
                value(naive),
                value(derived),
                Digits.significant(difference, 2),
                verdict(difference, model.bound(Line.D4) + model.bound(Line.D7)),
                exactly(row));
    }

    private static List<Figure> numbers(Row row, Row before, int i) {
        return IntStream.rangeClosed(0, row.k())
                .mapToObj(c -> c == 0 ? number(row.x(i), before.x(i)) : number(row.v(i, c - 1), before.v(i, c - 1)))
                .toList();
    }

    private static Figure number(double now, double before) {
        return new Figure(brief(now), Numbers.plain(now), now != before, brief(before));
    }

    /** Three decimals; whole numbers as they are. */
    private static String brief(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < LARGE) {
            return Numbers.fixed(value, 0);
        }
        return size >= SMALL && size < LARGE ? Numbers.fixed(value, 3) : Digits.significant(value, 2);
    }

    private static String value(double value) {
        double size = Math.abs(value);
        return value == 0 || (size >= SMALL && size < LARGE) ? Numbers.fixed(value, 6) : Digits.significant(value, 6);
    }

    private static Verdict verdict(double difference, double bound) {
        return difference == 0 ? Verdict.EQUAL : difference <= bound ? Verdict.CLOSE : Verdict.DIFFERENT;
    }

    private String exactly(Row row) {
        BigDecimal naive = Line.D4.value(row, Arithmetic.EXACT);
        BigDecimal difference = naive.subtract(Line.D7.value(row, Arithmetic.EXACT));
        return texts.get(difference.signum() == 0 ? "exactly.zero" : "exactly.not", Digits.exact(naive, 20));
    }
}
