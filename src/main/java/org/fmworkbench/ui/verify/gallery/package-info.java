/** The bug gallery: known mistakes, which probe rows give them away, and what the user says before it is shown. */
package org.fmworkbench.ui.verify.gallery;
