/** Check my code: probe rows for one's own code, and what its results say: right, or wrong, and by which known mistake. */
package org.fmworkbench.ui.verify.check;
