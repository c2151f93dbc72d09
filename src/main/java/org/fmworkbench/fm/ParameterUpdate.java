package org.fmworkbench.fm;

/**
 * One parameter's update with every number on the way, in the order in which the optimizer computes them. What an optimizer does
 * not have is NaN.
 *
 * @param kind whose rule it is
 * @param theta θ before the update
 * @param gradient g, the mean over the batch
 * @param decay λθ, the share of L2; 0 for w₀
 * @param total g' = g + λθ
 * @param memory momentum's b, AdaGrad's h or Adam's m before the update
 * @param newMemory the same after it: b ← 0.9b + g', h ← h + g'², m ← β₁m + (1 − β₁)g'
 * @param square Adam's s before the update
 * @param newSquare s ← β₂s + (1 − β₂)g'²
 * @param time Adam's t, the number of this update; 0 for the others
 * @param correction1 1 − β₁ᵗ, what m is divided by
 * @param correction2 1 − β₂ᵗ, what s is divided by
 * @param rate what the update's direction is multiplied by: η, with Adam η/(1 − β₁ᵗ)
 * @param direction g' for SGD, b for momentum, g'/(√h + 1e-10) for AdaGrad, m/(√s/√(1 − β₂ᵗ) + 1e-8) for Adam
 * @param result θ after the update, to the bit
 */
public record ParameterUpdate(
        OptimizerKind kind,
        double theta,
        double gradient,
        double decay,
        double total,
        double memory,
        double newMemory,
        double square,
        double newSquare,
        long time,
        double correction1,
        double correction2,
        double rate,
        double direction,
        double result) {

    private static final double NONE = Double.NaN;

    /** θ' − θ. */
    public double change() {
        return result - theta;
    }

    /** Plain SGD's. */
    static ParameterUpdate sgd(double theta, double gradient, double decay, double rate) {
        double total = gradient + decay;
        return new ParameterUpdate(
                OptimizerKind.SGD,
                theta,
                gradient,
                decay,
                total,
                NONE,
                NONE,
                NONE,
                NONE,
                0,
                NONE,
                NONE,
                rate,
                total,
                theta - rate * total);
    }

    /** That of an optimizer with one memory; {@code result} is computed by it. */
    static ParameterUpdate ofOneMemory(
            OptimizerKind kind,
            double theta,
            double gradient,
            double decay,
            double memory,
            double newMemory,
            double rate,
            double direction,
            double result) {
        return new ParameterUpdate(
                kind,
                theta,
                gradient,
                decay,
                gradient + decay,
                memory,
                newMemory,
                NONE,
                NONE,
                0,
                NONE,
                NONE,
                rate,
                direction,
                result);
    }
}
