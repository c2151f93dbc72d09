package org.fmworkbench.sheet;

import java.util.List;

/**
 * A step as an exercise. The page with the answers has the same blocks, with the blanks filled in.
 *
 * @param title the heading of both pages
 * @param blocks from the top to the bottom
 */
public record StepSheet(String title, List<SheetBlock> blocks) {}
