/**
 * The stage Identity: why are the two forms the same number? Its frame places the parts, each of which lies in a package of its
 * own below this one: the derivation, the folded square, the twin lanes, and the row's numbers. All of them show the one row of
 * {@link org.fmworkbench.ui.identity.row.IdentityRow}.
 */
package org.fmworkbench.ui.identity;
