package org.fmworkbench.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * Reads a list of values that somebody typed:
 *
 * <pre>
 *   list   = item { "," item }
 *   item   = number | range
 *   range  = number ".." number [ "step" number | "log" count ]
 *   number = decimal with a point, 1e-3 too
 * </pre>
 *
 * A range has both ends; without more it goes in steps of 1, with "step" in steps of that size as far as the end, with "log"
 * it has so many values whose ratios are equal, those between the ends to three significant digits. Decimals are added as
 * decimals: {@code 0.1..0.3 step 0.1} has 0.3. Where the values are names, a list is names between commas.
 */
final class ValueList {
    private static final String NUMBER = "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d{1,3})?)";
    private static final Pattern SINGLE = Pattern.compile(NUMBER);
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + "\\s*(?:\\.\\.|…)\\s*" + NUMBER + "(?:\\s+(step|log)\\s*" + NUMBER + ")?");
    private static final MathContext LOG_DIGITS = new MathContext(3);

    private final Texts texts = Texts.beside(ValueList.class);
    private final Set<BigDecimal> values = new LinkedHashSet<>();

    private ValueList() {}

    /**
     * The numbers of a list, each once, in the order of the list.
     *
     * @throws InputException with the item that cannot be read, or if there are more than {@link SweepPlan#MAX_RUNS}
     */
    static List<BigDecimal> numbers(String text) throws InputException {
        ValueList list = new ValueList();
        for (String item : items(text)) {
            list.read(item);
        }
        return List.copyOf(list.values);
    }

    /**
     * The names of a list, each once, in the order of the list.
     *
     * @throws InputException with the name that is none of {@code known}
     */
    static List<String> names(String text, List<String> known) throws InputException {
        Set<String> names = new LinkedHashSet<>();
        for (String item : items(text)) {
            if (!known.contains(item)) {
                throw new InputException(
                        Texts.beside(ValueList.class).get("sweep.name", item, String.join(", ", known)));
            }
            names.add(item);
        }
        return List.copyOf(names);
    }

    private static List<String> items(String text) throws InputException {
        List<String> items = new ArrayList<>();
        for (String part : text.replace('−', '-').toLowerCase(Locale.ROOT).split("[,;]", -1)) {
            if (part.isBlank()) {
                throw new InputException(
                        Texts.beside(ValueList.class).get(text.isBlank() ? "sweep.none" : "sweep.gap"));
            }
            items.add(part.strip());
        }
        return items;
    }

    private void read(String item) throws InputException {
        Matcher range = RANGE.matcher(item);
        if (SINGLE.matcher(item).matches()) {
            add(new BigDecimal(item));
        } else if (range.matches()) {
            BigDecimal from = new BigDecimal(range.group(1));
            BigDecimal to = new BigDecimal(range.group(2));
            if ("log".equals(range.group(3))) {
                addLog(item, from, to, new BigDecimal(range.group(4)));
            } else {
                addSteps(item, from, to, range.group(4) == null ? BigDecimal.ONE : new BigDecimal(range.group(4)));
            }
        } else {
            throw new InputException(texts.get("sweep.item", item));
        }
    }

    private void addSteps(String item, BigDecimal from, BigDecimal to, BigDecimal step) throws InputException {
        if (step.signum() <= 0 || to.compareTo(from) < 0) {
            throw new InputException(texts.get("sweep.steps", item));
        }
        checkCount(to.subtract(from).divide(step, 0, RoundingMode.DOWN).add(BigDecimal.ONE));
        for (BigDecimal value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            add(value);
        }
    }

    private void addLog(String item, BigDecimal from, BigDecimal to, BigDecimal count) throws InputException {
        boolean whole = count.stripTrailingZeros().scale() <= 0;
        if (from.doubleValue() <= 0
                || to.compareTo(from) <= 0
                || Double.isInfinite(to.doubleValue())
                || !whole
                || count.compareTo(BigDecimal.ONE) <= 0) {
            throw new InputException(texts.get("sweep.log", item));
        }
        checkCount(count);
        int last = count.intValueExact() - 1;
        double low = StrictMath.log10(from.doubleValue());
        double high = StrictMath.log10(to.doubleValue());
        add(from);
        for (int n = 1; n < last; n++) {
            add(new BigDecimal(StrictMath.pow(10, low + (high - low) * n / last)).round(LOG_DIGITS));
        }
        add(to);
    }

    private void add(BigDecimal value) throws InputException {
        if (!Double.isFinite(value.doubleValue())) {
            throw new InputException(texts.get("sweep.item", value));
        }
        values.add(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        checkCount(new BigDecimal(values.size()));
    }

    private void checkCount(BigDecimal count) throws InputException {
        if (count.compareTo(BigDecimal.valueOf(SweepPlan.MAX_RUNS)) > 0) {
            throw new InputException(texts.get("sweep.values", Numbers.grouped(SweepPlan.MAX_RUNS)));
        }
    }
}
