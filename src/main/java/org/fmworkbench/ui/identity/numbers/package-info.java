/** What if: the row's numbers in a table, to type others into a copy of it. */
package org.fmworkbench.ui.identity.numbers;
