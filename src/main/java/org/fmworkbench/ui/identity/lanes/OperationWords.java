package org.fmworkbench.ui.identity.lanes;

import java.util.stream.DoubleStream;
import org.fmworkbench.derivation.trace.Event;
import org.fmworkbench.derivation.trace.Operation;
import org.fmworkbench.text.Digits;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** One operation in the symbols of the source and in numbers. */
final class OperationWords {
    private static final String NOTHING = "–";
    private static final int LEAST_DECIMALS = 3;
    private static final int MOST_DECIMALS = 6;
    private static final double LARGE = 1e6;
    private static final int DIGITS = 5;

    /** Below this the most decimals show less than two digits. */
    private static final double TINY = 1e-5;

    private final Texts texts = Texts.beside(OperationWords.class);

    /** "dot + u[3][1]·u[1][1]", with u[i][k] for u[i * k + column]. */
    String symbols(Event event) {
        String left = texts.get("entry", event.i(), event.k());
        String right = texts.get("entry", event.j(), event.k());
        return switch (event.statement()) {
            case DOT -> isTimes(event) ? texts.get("dot.times", left, right) : texts.get("dot.plus", left, right);
            case PAIR -> texts.get("pair.plus");
            case SUM -> texts.get("sum.plus", left);
            case SQUARES -> isTimes(event) ? texts.get("squares.times", left) : texts.get("squares.plus", left);
            case FACTOR ->
                switch (event.operation()) {
                    case TIMES -> texts.get("factor.times");
                    case MINUS -> texts.get("factor.minus");
                    case PLUS -> texts.get("factor.plus");
                };
            case HALF -> texts.get("half.times");
        };
    }

    private static boolean isTimes(Event event) {
        return event.operation() == Operation.TIMES;
    }

    /** "= 0.871 + 0.483 = 1.354": all three with the same decimals. */
    String numbers(Event event) {
        int decimals = decimals(event.left(), event.right(), event.result());
        String sign =
                switch (event.operation()) {
                    case TIMES -> "·";
                    case PLUS -> "+";
                    case MINUS -> "−";
                };
        return texts.get(
                "numbers",
                inFormula(event.left(), decimals),
                sign,
                inFormula(event.right(), decimals),
                number(event.result(), decimals));
    }

    /** "i = 3"; a dash for an index that is not in use. */
    String index(String name, int value) {
        return texts.get("variable", name, value == Event.NONE ? NOTHING : value);
    }

    /** "dot = 1.354"; a dash for a variable that is out of scope. */
    String variable(String name, double value) {
        return texts.get("variable", name, Double.isNaN(value) ? NOTHING : number(value, decimals(value)));
    }

    /** A negative number stands in parentheses. */
    private static String inFormula(double value, int decimals) {
        String text = number(value, decimals);
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    private static String number(double value, int decimals) {
        boolean plain = value == 0 || (Math.abs(value) >= TINY && Math.abs(value) < LARGE);
        return plain ? Numbers.fixed(value, decimals) : Digits.significant(value, DIGITS);
    }

    /** As many as show two digits of the smallest number, from three to six. */
    private static int decimals(double... values) {
        double smallest = DoubleStream.of(values)
                .map(Math::abs)
                .filter(value -> value >= TINY)
                .min()
                .orElse(1);
        int decimals = LEAST_DECIMALS;
        double unit = 0.01; // two digits with three decimals
        while (decimals < MOST_DECIMALS && smallest < unit) {
            decimals++;
            unit /= 10;
        }
        return decimals;
    }
}
