/** The twin lanes: both methods of the cross term in lock step, one operation a tick, beside the source that was compiled. */
package org.fmworkbench.ui.identity.lanes;
