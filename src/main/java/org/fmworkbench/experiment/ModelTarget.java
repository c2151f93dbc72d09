package org.fmworkbench.experiment;

/**
 * The target of a model.
 *
 * @param name the column; null if the file does not say
 * @param positive the value that y = 1 stands for; null for regression, or if the file does not say
 * @param mean regression: what is added to ŷ · std to come to the target's units; 0 if it was not standardized
 * @param std regression: the unit of ŷ; 1 if it was not standardized
 */
public record ModelTarget(String name, String positive, double mean, double std) {
    /** For a binary target. */
    public static ModelTarget binary(String name, String positive) {
        return new ModelTarget(name, positive, 0, 1);
    }
}
