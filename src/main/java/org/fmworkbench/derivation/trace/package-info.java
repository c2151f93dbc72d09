/**
 * The two methods of {@link org.fmworkbench.fm.CrossTerm} operation by operation: traced twins that compute the same bits, and
 * the source of the methods as it was compiled, with the line that each operation stands in.
 */
package org.fmworkbench.derivation.trace;
