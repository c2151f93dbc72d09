package org.fmworkbench.derivation;

/**
 * The derivative as Im f(θ + ih) / h (Squire and Trapp 1998): ŷ and its losses are computed with a complex parameter, by the
 * derived form. Complex numbers that start as real ones stay so, so that only the moved entries cost anything.
 */
final class ComplexStep {
    private final Row row;
    private final double bias;
    private final double[] w;
    private final double y;

    ComplexStep(Row row, double bias, double[] w, double y) {
        this.row = row;
        this.bias = bias;
        this.w = w;
        this.y = y;
    }

    /** By a parameter; {@code moves} says which fields have it. */
    double derivative(GradientCheck.Function function, GradientCheck.Parameter parameter, boolean[] moves, double h) {
        Complex prediction = prediction(parameter, moves, h);
        double imaginary =
                switch (function) {
                    case PREDICTION -> prediction.im();
                    case SQUARED_LOSS -> {
                        Complex error = prediction.minus(new Complex(y, 0));
                        yield error.times(error).im();
                    }
                    case LOG_LOSS -> logLoss(prediction);
                };
        return imaginary / h;
    }

    /** Im [log(1 + e^z) − yz]; for y = 1 that is Im log(1 + e^−z), without cancellation. */
    private double logLoss(Complex prediction) {
        return y == 1
                ? prediction.times(-1).imaginaryOfLogOnePlusExp()
                : prediction.imaginaryOfLogOnePlusExp() - y * prediction.im();
    }

    private Complex prediction(GradientCheck.Parameter parameter, boolean[] moves, double h) {
        Complex linear = new Complex(bias, parameter.kind() == GradientCheck.Kind.BIAS ? h : 0);
        for (int i = 0; i < row.fields(); i++) {
            boolean moved = parameter.kind() == GradientCheck.Kind.W && moves[i];
            linear = linear.plus(new Complex(w[i], moved ? h : 0).times(row.x(i)));
        }
        Complex cross = Complex.ZERO;
        for (int column = 0; column < row.k(); column++) {
            boolean moved = parameter.kind() == GradientCheck.Kind.V && parameter.column() == column;
            cross = cross.plus(squareLessSquares(column, moved ? moves : new boolean[moves.length], h));
        }
        return linear.plus(cross.times(0.5));
    }

    private Complex squareLessSquares(int column, boolean[] moves, double h) {
        Complex sum = Complex.ZERO;
        Complex squares = Complex.ZERO;
        for (int i = 0; i < row.fields(); i++) {
            Complex u = new Complex(row.v(i, column), moves[i] ? h : 0).times(row.x(i));
            sum = sum.plus(u);
            squares = squares.plus(u.times(u));
        }
        return sum.times(sum).minus(squares);
    }
}
