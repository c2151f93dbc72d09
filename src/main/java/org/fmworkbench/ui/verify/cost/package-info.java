/** The lens Cost: the operations of both forms, counted; and apart from them their time on this machine, measured. */
package org.fmworkbench.ui.verify.cost;
