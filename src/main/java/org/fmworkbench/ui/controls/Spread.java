package org.fmworkbench.ui.controls;

/** Labels beside things of any size: each as near to its thing as the others let it. */
final class Spread {
    private Spread() {}

    /**
     * Where the labels' middles go: the order stays, neighbours are {@code room} apart, and the sum of the squared shifts is
     * the least (isotonic regression, by pooling neighbours that collide).
     *
     * @param wanted middles of the things, ascending
     * @param from the least middle
     * @param to the largest; as much room as all of them need is always taken
     */
    static double[] of(double[] wanted, double room, double from, double to) {
        int n = wanted.length;
        double[] mean = new double[n];
        int[] size = new int[n];
        int pools = 0;
        for (int i = 0; i < n; i++) {
            mean[pools] = wanted[i] - i * room;
            size[pools++] = 1;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int both = size[pools - 2] + size[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / both;
                size[pools - 2] = both;
                pools--;
            }
        }
        double last = Math.max(from, to - (n - 1) * room);
        double[] middles = new double[n];
        for (int pool = 0, i = 0; pool < pools; pool++) {
            for (int end = i + size[pool]; i < end; i++) {
                middles[i] = Math.max(from, Math.min(last, mean[pool])) + i * room;
            }
        }
        return middles;
    }
}
