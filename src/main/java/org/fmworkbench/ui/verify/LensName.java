package org.fmworkbench.ui.verify;

/** The lenses of the stage Verify, one question each, in the order of the list. */
public enum LensName {
    /** Does every equals sign hold? */
    LINES("fth-check-square"),
    /** How exactly? */
    PRECISION("fth-crosshair"),
    /** Is the gradient right? */
    GRADIENT("fth-trending-down"),
    /** At what cost? */
    COST("fth-clock"),
    /** Which mistakes would be seen? */
    GALLERY("fth-alert-octagon"),
    /** Is your own code right? */
    CHECK("fth-upload");

    private final String icon;

    LensName(String icon) {
        this.icon = icon;
    }

    /** The name of its icon. */
    String icon() {
        return icon;
    }
}
