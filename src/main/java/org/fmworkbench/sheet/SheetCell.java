package org.fmworkbench.sheet;

/**
 * What stands in one place of a table.
 *
 * @param text what is written there; of a blank its answer
 * @param isBlank whether it is to be found
 */
public record SheetCell(String text, boolean isBlank) {
    /** Nothing at all. */
    public static final SheetCell EMPTY = given("");

    /** Something that is given. */
    public static SheetCell given(String text) {
        return new SheetCell(text, false);
    }
}
