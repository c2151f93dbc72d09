package org.fmworkbench.derivation;

import java.util.Random;

/** Rows that are hard on floating point, from a seed. */
final class AdversarialRows {
    private AdversarialRows() {}

    /** Mostly small; F up to 40 and K up to 16 now and then; every second one has values x_i. */
    static Row row(Random random) {
        boolean large = random.nextInt(50) == 0;
        int fields = 1 + random.nextInt(large ? 40 : 6);
        int k = 1 + random.nextInt(large ? 16 : 3);
        int kind = random.nextInt(8);
        double[] v = new double[fields * k];
        for (int n = 0; n < v.length; n++) {
            v[n] = entry(random, kind, n >= k ? v[n - k] : 0);
        }
        double[] x = new double[fields];
        boolean oneHot = random.nextBoolean();
        for (int i = 0; i < fields; i++) {
            x[i] = oneHot ? 1 : value(random);
        }
        return Row.of(fields, k, x, v);
    }

    private static double value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 1;
            case 1 -> 0;
            case 2 -> -random.nextDouble();
            case 3 -> random.nextGaussian() * 1e3;
            default -> Math.scalb(random.nextDouble(), random.nextInt(20) - 10);
        };
    }

    private static double entry(Random random, int kind, double before) {
        double normal = random.nextGaussian();
        return switch (kind) {
            case 0 -> normal;
            case 1 -> Math.scalb(normal, random.nextInt(60) - 30); // huge and small
            case 2 -> -before + (random.nextInt(4) == 0 ? normal * 1e-9 : normal); // nearly cancels
            case 3 -> Math.scalb(normal, -75 + random.nextInt(10)); // products underflow in float
            case 4 -> Math.scalb(normal, -545 + random.nextInt(20)); // products underflow in double
            case 5 -> Math.scalb(normal, -1050 - random.nextInt(20)); // subnormal in double
            case 6 -> Math.scalb(normal, random.nextInt(20) + 55); // overflow in float
            default -> Math.scalb(normal, random.nextInt(3) == 0 ? 505 + random.nextInt(10) : -random.nextInt(1000));
        };
    }
}
