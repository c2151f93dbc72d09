/** Which row is in view, on every stage that shows one: its title, and the switch that holds it. */
package org.fmworkbench.ui.watch;
