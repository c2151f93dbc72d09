package org.fmworkbench.cli;

import java.util.regex.Pattern;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.RunSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From a word of the command line to a number in its range: ASCII digits and a decimal point, in every locale. */
final class NumberConverters {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,19}");

    static final int MOST_FIELDS = 1024;
    private static final int MOST_TRIALS = 100_000_000;

    private NumberConverters() {}

    /** A finite number from a least one on. */
    private abstract static class Decimal implements ITypeConverter<Double> {
        private final String wanted;
        private final boolean zeroToo;

        Decimal(String wanted, boolean zeroToo) {
            this.wanted = wanted;
            this.zeroToo = zeroToo;
        }

        @Override
        public Double convert(String word) {
            double value = DECIMAL.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
            if (!Double.isFinite(value) || value < 0 || (value == 0 && !zeroToo)) {
                throw problem(wanted, word);
            }
            return value;
        }
    }

    /** A number above 0. */
    static final class Positive extends Decimal {
        Positive() {
            super("value.positive", false);
        }
    }

    /** A number from 0 on. */
    static final class NotNegative extends Decimal {
        NotNegative() {
            super("value.notNegative", true);
        }
    }

    /** A whole number from a least one on. */
    private abstract static class Count implements ITypeConverter<Integer> {
        private final int least;

        Count(int least) {
            this.least = least;
        }

        @Override
        public Integer convert(String word) {
            return (int) whole(word, least, Integer.MAX_VALUE);
        }
    }

    /** K. */
    static final class Factors implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            return (int) whole(word, 0, RunSettings.MAX_K);
        }
    }

    /** A whole number from 1 on. */
    static final class FromOne extends Count {
        FromOne() {
            super(1);
        }
    }

    /** F of random rows. */
    static final class Fields implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            return (int) whole(word, 1, MOST_FIELDS);
        }
    }

    /** Random rows of each kind. */
    static final class Trials implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            return (int) whole(word, 1, MOST_TRIALS);
        }
    }

    /** Ranges of a column. */
    static final class Bins implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            return (int) whole(word, 2, 1000);
        }
    }

    /** Rows of a batch; 0 stands for "all". */
    static final class Batch implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (word.equalsIgnoreCase("all")) {
                return 0;
            }
            if (!WHOLE.matcher(word).matches()) {
                throw problem("value.batch", word);
            }
            return (int) whole(word, 1, Integer.MAX_VALUE);
        }
    }

    /** Any whole number of 64 bits. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String word) {
            return whole(word, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** A whole number in a range. */
    static long whole(String word, long least, long most) {
        try {
            long value = WHOLE.matcher(word).matches() ? Long.parseLong(word) : Long.MIN_VALUE;
            if (value >= least && value <= most && WHOLE.matcher(word).matches()) {
                return value;
            }
        } catch (NumberFormatException tooLong) {
            throw problem("value.whole", word, least, most);
        }
        throw problem("value.whole", word, least, most);
    }

    private static TypeConversionException problem(String key, Object... arguments) {
        return new TypeConversionException(Texts.beside(NumberConverters.class).get(key, arguments));
    }
}
