package org.fmworkbench.data;

/**
 * What is predicted.
 *
 * @param name the column
 * @param positive the value with y = 1, or null for regression
 * @param negative the value with y = 0, or null for regression
 */
public record Target(String name, String positive, String negative) {}
