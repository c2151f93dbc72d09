/**
 * Files that outlive a run: the model, written and read by name so that a person can write one by hand, and predictions as
 * CSV. Every file is written whole or not at all.
 */
package org.fmworkbench.experiment;
