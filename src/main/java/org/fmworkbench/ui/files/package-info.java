/** Experiments as files: save, open, the ones of late, what was not saved. */
package org.fmworkbench.ui.files;
