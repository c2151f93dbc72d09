package org.fmworkbench.derivation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.SplittableRandom;

/** Random rows; row n depends on the seed and n alone. */
final class RandomRows implements RowSet {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.fmworkbench.derivation.messages");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int KINDS = 5;

    private final int trials;
    private final int fields;
    private final int k;
    private final long seed;

    RandomRows(int trials, int fields, int k, long seed) {
        this.trials = trials;
        this.fields = fields;
        this.k = k;
        this.seed = seed;
    }

    @Override
    public String name() {
        return word("random.name");
    }

    @Override
    public String note() {
        return word("random.note");
    }

    private String word(String key) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(new Object[] {
            Integer.toString(trials), Integer.toString(fields), Integer.toString(k), Long.toString(seed)
        });
    }

    @Override
    public int size() {
        return trials;
    }

    @Override
    public Row row(int n) {
        Random random = stream(2L * n);
        int kind = random.nextInt(KINDS);
        double[] v = new double[fields * k];
        for (int at = 0; at < v.length; at++) {
            v[at] = random.nextGaussian();
            switch (kind) {
                case 1 -> v[at] *= 0.1;
                case 2 -> v[at] = Math.scalb(v[at], random.nextInt(41) - 20);
                case 3 -> v[at] *= at < k ? 1e4 : 1e-4;
                case 4 -> v[at] = at / k % 2 == 1 ? -v[at - k] * (1 + 1e-9 * v[at]) : v[at];
                default -> {}
            }
        }
        return Row.oneHot(fields, k, v);
    }

    @Override
    public double bias(int n) {
        return stream(2L * n + 1).nextGaussian();
    }

    @Override
    public double[] w(int n) {
        Random random = stream(2L * n + 1);
        random.nextGaussian(); // the bias
        double[] w = new double[fields];
        for (int i = 0; i < fields; i++) {
            w[i] = random.nextGaussian();
        }
        return w;
    }

    private Random stream(long number) {
        return new Random(new SplittableRandom(seed + number * GOLDEN).nextLong());
    }
}
