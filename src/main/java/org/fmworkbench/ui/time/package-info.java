/** Time: the bar over all that has happened, what is said when a run stops by itself, and until when it is to run. */
package org.fmworkbench.ui.time;
