/**
 * The stage Verify: does it hold, how exactly, at what cost? Its frame is a list of lenses and a place for the one that is
 * chosen; each lens lies in a package of its own below this one.
 */
package org.fmworkbench.ui.verify;
