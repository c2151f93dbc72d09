/**
 * The mathematics of a factorization machine (Rendle 2010) in plain loops over flat arrays: parameters, cross term,
 * prediction, loss, gradient, optimizers. Imports {@code java.*} only.
 *
 * <p>Symbols: F fields a row, K entries an embedding, x_i the value that stands in field i (1 in every row of a data set),
 * v_i the row of V that belongs to field i's value, u_ik = x_i v_ik, S_k = Σ_i u_ik, ŷ the prediction (for log loss a
 * logit), η the learning rate, λ the strength of L2.
 *
 * <p>Every function gives the same bits on every JDK: {@code StrictMath} for exp, log and pow, a fixed order of summation,
 * {@code java.util.Random} for draws.
 */
package org.fmworkbench.fm;
