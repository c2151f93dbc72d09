package org.fmworkbench.derivation;

import org.fmworkbench.fm.CrossTerm;

/**
 * The lines in double with plain loops, for many rows: the same operations in the same order as {@link Line#value}, so the
 * same bits but for the sign of a zero. D4 and D7 are the program's own {@link CrossTerm}.
 */
public final class LineValues {
    private LineValues() {}

    /** The line's value for {@code row} in either precision. */
    static double in(Precision precision, Line line, Row row) {
        return precision == Precision.FLOAT ? inFloat(line, row) : inDouble(line, row);
    }

    /** The line's value for {@code row}, every operation rounded to double. */
    public static double inDouble(Line line, Row row) {
        int fields = row.fields();
        int k = row.k();
        return switch (line) {
            case D1 -> CrossTerm.naive(ownTables(row), fields, k);
            case D2 -> CrossTerm.naive(oneTable(row), fields, k);
            case D3, D4 -> CrossTerm.naive(row.u(), fields, k);
            case D5 -> factorsThenPairs(row.u(), fields, k);
            case D6 -> fullSquares(row.u(), fields, k);
            case D7 -> CrossTerm.derived(row.u(), fields, k);
        };
    }

    /** The line's value for {@code row}, the inputs and every operation rounded to float. */
    public static float inFloat(Line line, Row row) {
        return switch (line) {
            case D3, D4 -> CrossTerm.naive(FloatLines.u(row), row.fields(), row.k());
            case D5 -> FloatLines.factorsThenPairs(FloatLines.u(row), row.fields(), row.k());
            case D6 -> FloatLines.fullSquares(FloatLines.u(row), row.fields(), row.k());
            case D7 -> CrossTerm.derived(FloatLines.u(row), row.fields(), row.k());
            case D1, D2 -> line.value(row, Arithmetic.FLOAT);
        };
    }

    /** x_iᵀV_i of every field, F × K: each one-hot vector times the table of its own field. */
    private static double[] ownTables(Row row) {
        FieldTables tables = row.tables();
        double[] products = new double[row.fields() * row.k()];
        for (int i = 0; i < row.fields(); i++) {
            multiply(row, i, tables.first()[i], tables.size()[i], products);
        }
        return products;
    }

    /** Vᵀx_i of every field, F × K: each one-hot vector times all tables as one. */
    private static double[] oneTable(Row row) {
        double[] products = new double[row.fields() * row.k()];
        for (int i = 0; i < row.fields(); i++) {
            multiply(row, i, 0, row.tables().rows(), products);
        }
        return products;
    }

    private static void multiply(Row row, int i, int first, int size, double[] products) {
        int k = row.k();
        double[] stacked = row.tables().stacked();
        int hot = row.tables().hot()[i];
        for (int at = first; at < first + size; at++) {
            double entry = at == hot ? row.x(i) : 0;
            for (int column = 0; column < k; column++) {
                products[i * k + column] += entry * stacked[at * k + column];
            }
        }
    }

    private static double factorsThenPairs(double[] u, int fields, int k) {
        double total = 0;
        for (int column = 0; column < k; column++) {
            double pairs = 0;
            for (int i = 1; i < fields; i++) {
                for (int j = 0; j < i; j++) {
                    pairs += u[i * k + column] * u[j * k + column];
                }
            }
            total += pairs;
        }
        return total;
    }

    private static double fullSquares(double[] u, int fields, int k) {
        double total = 0;
        for (int column = 0; column < k; column++) {
            double square = 0;
            double diagonal = 0;
            for (int i = 0; i < fields; i++) {
                for (int j = 0; j < fields; j++) {
                    square += u[i * k + column] * u[j * k + column];
                }
                diagonal += u[i * k + column] * u[i * k + column];
            }
            total += 0.5 * (square - diagonal);
        }
        return total;
    }
}
