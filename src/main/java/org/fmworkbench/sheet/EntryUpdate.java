package org.fmworkbench.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.fm.ParameterUpdate;

/**
 * One entry's update as an exercise: what is given, rounded, and the optimizer's lines with answers that follow from it.
 *
 * @param given θ, g and what the optimizer remembers, as text
 * @param lines formula and answer of each line
 */
record EntryUpdate(String given, List<Line> lines) {
    private static final MathContext DIGITS = new MathContext(4);

    /** A formula and what it comes to. */
    record Line(String formula, BigDecimal answer) {}

    static EntryUpdate of(String name, ParameterUpdate update, double learningRate, double l2) {
        return new Maker(name, update, learningRate, l2).make();
    }

    private static final class Maker {
        private final List<Line> lines = new ArrayList<>();
        private final String name;
        private final OptimizerKind kind;
        private final double theta;
        private final double g;
        private final double memory;
        private final double square;
        private final double t;
        private final double eta;
        private final double l2;

        Maker(String name, ParameterUpdate update, double learningRate, double l2) {
            this.name = name;
            this.kind = update.kind();
            this.theta = rounded(update.theta());
            this.g = rounded(update.gradient());
            this.memory = rounded(update.memory());
            this.square = rounded(update.square());
            this.t = (double) update.time();
            this.eta = learningRate;
            this.l2 = l2;
        }

        private static double rounded(double value) {
            return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
        }

        private void line(String formula, double answer) {
            lines.add(new Line(formula, new BigDecimal(answer)));
        }

        EntryUpdate make() {
            String given = name + " = " + text(theta) + ",  g = " + text(g);
            double total = g + l2 * theta;
            String symbol = l2 == 0 ? "g" : "g′";
            if (l2 != 0) {
                line("g′ = g + λ" + name + " = ", total);
            }
            switch (kind) {
                case SGD -> line(name + " − η" + symbol + " = ", theta - eta * total);
                case MOMENTUM -> {
                    given += ",  b = " + text(memory);
                    double b = 0.9 * memory + total;
                    line("b ← 0.9 b + " + symbol + " = ", b);
                    line(name + " − ηb = ", theta - eta * b);
                }
                case ADAGRAD -> {
                    given += ",  h = " + text(memory);
                    double h = memory + total * total;
                    line("h ← h + " + symbol + "² = ", h);
                    line(name + " − η" + symbol + " / √h = ", theta - eta * total / (Math.sqrt(h) + 1e-10));
                }
                case ADAM -> {
                    given += ",  m = " + text(memory) + ",  s = " + text(square) + ",  t = " + Math.round(t);
                    adam(total, symbol);
                }
            }
            return new EntryUpdate(given, List.copyOf(lines));
        }

        private void adam(double total, String symbol) {
            double m = 0.9 * memory + 0.1 * total;
            double s = 0.999 * square + 0.001 * total * total;
            double first = m / (1 - StrictMath.pow(0.9, t));
            double second = s / (1 - StrictMath.pow(0.999, t));
            line("m ← 0.9 m + 0.1 " + symbol + " = ", m);
            line("s ← 0.999 s + 0.001 " + symbol + "² = ", s);
            line("m / (1 − 0.9ᵗ) = ", first);
            line("s / (1 − 0.999ᵗ) = ", second);
            line(name + " − η · the one / √ the other = ", theta - eta * first / (Math.sqrt(second) + 1e-8));
        }

        private static String text(double value) {
            return SheetNumbers.written(new BigDecimal(value).round(DIGITS), 12);
        }
    }
}
