package org.fmworkbench.derivation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.SplittableRandom;

/** Random rows; row n depends on the seed and n alone. */
final class RandomRows implements RowSet {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.fmworkbench.derivation.messages");
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final boolean hard;
    private final int trials;
    private final int fields;
    private final int k;
    private final long seed;

    RandomRows(boolean hard, int trials, int fields, int k, long seed) {
        this.hard = hard;
        this.trials = trials;
        this.fields = fields;
        this.k = k;
        this.seed = seed;
    }

    @Override
    public String name() {
        return word(hard ? "hard.name" : "random.name");
    }

    @Override
    public String note() {
        return word(hard ? "hard.note" : "random.note");
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
        double[] v = new double[fields * k];
        if (hard) {
            fillHard(v, random);
        } else {
            double std = random.nextBoolean() ? 1 : 0.1;
            Arrays.setAll(v, at -> std * random.nextGaussian());
        }
        boolean oneHot = hard || random.nextBoolean();
        double[] x = new double[fields];
        Arrays.setAll(x, i -> oneHot ? 1 : random.nextGaussian());
        return Row.of(fields, k, x, v);
    }

    private void fillHard(double[] v, Random random) {
        int kind = random.nextInt(3);
        for (int at = 0; at < v.length; at++) {
            double normal = random.nextGaussian();
            v[at] = switch (kind) {
                case 0 -> Math.scalb(normal, random.nextInt(41) - 20);
                case 1 -> normal * (at < k ? 1e4 : 1e-4);
                default -> at / k % 2 == 1 ? -v[at - k] * (1 + 1e-9 * normal) : normal;
            };
        }
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
