package org.fmworkbench.ui.controls;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The fonts of a picture, all derived from the control's one font. */
record Type(Ruler base, Ruler bold, Ruler small, Ruler large, Ruler largeBold) {
    static Type of(Font font) {
        double size = font.getSize();
        return new Type(
                new Ruler(font),
                new Ruler(Font.font(font.getFamily(), FontWeight.BOLD, size)),
                new Ruler(Font.font(font.getFamily(), size * 0.86)),
                new Ruler(Font.font(font.getFamily(), Math.rint(size * 1.25))),
                new Ruler(Font.font(font.getFamily(), FontWeight.BOLD, Math.rint(size * 1.25))));
    }

    /** The font's size: the unit of all distances that should grow with the type. */
    double em() {
        return base.size();
    }
}
