/** The lens Every “=”: each equals sign of the derivation on sets of rows, against its bound and exactly. */
package org.fmworkbench.ui.verify.lines;
