/**
 * One step as an exercise for pen and paper: what is given, what is to be found, and the answers, computed exactly from the numbers
 * that stand on the sheet. Pages are drawn elsewhere.
 */
package org.fmworkbench.sheet;
