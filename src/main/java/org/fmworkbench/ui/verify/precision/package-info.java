/** The lens Precision: what one large entry does to the two forms in float and in double, beside the exact value. */
package org.fmworkbench.ui.verify.precision;
