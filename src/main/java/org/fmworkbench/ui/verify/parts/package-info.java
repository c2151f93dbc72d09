/** What several lenses of the stage Verify need: numbers that are typed, numbers in words, the row in view. */
package org.fmworkbench.ui.verify.parts;
