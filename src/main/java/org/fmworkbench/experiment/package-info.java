/**
 * Files that outlive a run: the model, written and read by name so that a person can write one by hand, predictions as
 * CSV, probe rows for somebody's own code and the results that it gave, and the report of a verification. Every file is
 * written whole or not at all.
 */
package org.fmworkbench.experiment;
