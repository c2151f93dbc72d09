package org.fmworkbench.data;

/**
 * The settings that a card recommends.
 *
 * @param k latent dimensions
 * @param optimizer the name of an optimizer
 * @param learningRate η
 * @param l2 λ
 * @param l2AtK0 λ for the linear model (K = 0)
 * @param batchSize rows in a batch
 * @param epochs passes over the training rows
 * @param initStd standard deviation of the start of V
 */
public record CardSettings(
        int k,
        String optimizer,
        double learningRate,
        double l2,
        double l2AtK0,
        int batchSize,
        int epochs,
        double initStd) {}
