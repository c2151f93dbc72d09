package org.fmworkbench.ui.identity.square;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.identity.square.SquareFrame.Text;

/** Computes a {@link SquareFrame}: the numbers of the moves, and what they mean in words. */
final class SquareWords {
    private static final int MOST_TERMS = 6;

    private final Texts texts;

    SquareWords(Texts texts) {
        this.texts = texts;
    }

    SquareFrame frame(ShownRow shown, int wantedFactor) {
        Row row = shown.row();
        int k = row.k();
        int factor = Math.max(0, Math.min(k - 1, wantedFactor));
        double[] u = row.u();
        double[] entries = column(u, k, factor);
        SquareSums sums = SquareSums.of(entries);
        double[] sheets = new double[k];
        for (int s = 0; s < k; s++) {
            sheets[s] = SquareSums.of(column(u, k, s)).half();
        }
        String message = k == 0 ? texts.get("noFactor") : row.isFinite() ? "" : texts.get("notFinite");
        NumberStyle style = NumberStyle.upTo(sums.largest() * sums.largest());
        String symbol = row.isOneHot() ? "v" : "u";
        return new SquareFrame(
                shown.fields().toArray(String[]::new),
                values(shown),
                factor,
                k,
                u,
                entries,
                sheets,
                NumberStyle.upTo(sums.largest()),
                style,
                texts.get("taken", symbol, style.apply(sums.diagonal())),
                texts.get("taken.brief", style.apply(sums.diagonal())),
                message,
                message.isEmpty()
                        ? moves(sums, entries.length, sheets, CrossTerm.derived(u, row.fields(), k), symbol)
                        : Map.of());
    }

    private static double[] column(double[] u, int k, int factor) {
        double[] column = new double[k == 0 ? 0 : u.length / k];
        for (int i = 0; i < column.length; i++) {
            column[i] = u[i * k + factor];
        }
        return column;
    }

    /** The part of "head=round" that follows the field's name. */
    private static String[] values(ShownRow shown) {
        List<String> labels = shown.labels();
        String[] values = new String[labels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = labels.get(i).substring(shown.fields().get(i).length() + 1);
        }
        return values;
    }

    private Map<Move, Text> moves(SquareSums sums, int fields, double[] sheets, double cross, String symbol) {
        NumberStyle style = NumberStyle.upTo(sums.largest() * sums.largest());
        NumberStyle sheetStyle = sheetStyle(sheets);
        Map<Move, Text> moves = new EnumMap<>(Move.class);
        moves.put(Move.WHOLE, new Text(style.apply(sums.square()), whole(sums, style, symbol)));
        moves.put(Move.DIAGONAL, new Text(style.apply(sums.diagonal()), diagonal(sums, fields, style, symbol)));
        moves.put(
                Move.FOLD,
                new Text(
                        texts.get("half", style.inside(sums.rest())),
                        texts.get("seen.FOLD", style.inside(sums.rest()), style.apply(sums.half()))));
        moves.put(Move.PAIRS, new Text(style.apply(sums.pairs()), pairs(sums, fields, style)));
        moves.put(Move.SHEETS, new Text(sheetStyle.apply(cross), sheets(sheets, cross, sheetStyle)));
        return moves;
    }

    /** How the sheets' numbers are written. */
    static NumberStyle sheetStyle(double[] sheets) {
        double largest = 0;
        for (double sheet : sheets) {
            largest = Math.max(largest, Math.abs(sheet));
        }
        return NumberStyle.upTo(largest);
    }

    private String whole(SquareSums sums, NumberStyle style, String symbol) {
        if (sums.largest() == 0) {
            return texts.get("zero");
        }
        String said = texts.get(
                "seen.WHOLE", symbol, NumberStyle.upTo(sums.largest()).inside(sums.sum()), style.apply(sums.square()));
        String more = !sums.isFinite()
                ? texts.get("overflow")
                : sums.minus() > 0
                        ? texts.get(
                                "signed",
                                style.apply(sums.plus()),
                                style.apply(sums.minus()),
                                style.apply(sums.square()))
                        : texts.get("twice");
        return said + " " + more;
    }

    private String diagonal(SquareSums sums, int fields, NumberStyle style, String symbol) {
        String key = fields == 1 ? "seen.DIAGONAL.one" : "seen.DIAGONAL";
        return texts.get(
                key, symbol, style.apply(sums.diagonal()), style.apply(sums.square()), style.apply(sums.rest()));
    }

    private String pairs(SquareSums sums, int fields, NumberStyle style) {
        if (fields == 1) {
            return texts.get("seen.PAIRS.one");
        }
        double difference = Math.abs(sums.pairs() - sums.half());
        String equal = difference == 0 ? texts.get("equal") : texts.get("rounded", Numbers.scientific(difference));
        long count = (long) fields * (fields - 1) / 2;
        return texts.get(
                count == 1 ? "seen.PAIRS.two" : "seen.PAIRS",
                Numbers.grouped(count),
                style.apply(sums.pairs()),
                style.apply(sums.square()),
                style.apply(sums.diagonal()),
                equal);
    }

    private String sheets(double[] sheets, double cross, NumberStyle style) {
        StringBuilder sum = new StringBuilder();
        for (int s = 0; s < sheets.length; s++) {
            boolean skipped = sheets.length > MOST_TERMS && s >= MOST_TERMS - 2 && s < sheets.length - 1;
            if (!skipped) {
                sum.append(s == 0 ? "" : " + ").append(style.inside(sheets[s]));
            } else if (s == MOST_TERMS - 2) {
                sum.append(" + …");
            }
        }
        String key = sheets.length == 1 ? "seen.SHEETS.one" : "seen.SHEETS";
        return texts.get(key, sheets.length, sum, style.apply(cross));
    }
}
