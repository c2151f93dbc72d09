/**
 * Words and numbers for people: texts from resource bundles, numbers that never follow the locale, and the one exception
 * that tells a user what is wrong with an input. Imports nothing of ours.
 */
package org.fmworkbench.text;
