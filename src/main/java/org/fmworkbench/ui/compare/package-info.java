/** The stage Compare: runs side by side, and one setting varied over many runs. */
package org.fmworkbench.ui.compare;
