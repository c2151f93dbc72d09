/**
 * From a file to numbers: a table is read (the only user of Tablesaw), its columns become fields with a vocabulary each, its
 * rows become indices, and everything that was done on the way is said in a list. Bundled data sets come with a card.
 */
package org.fmworkbench.data;
