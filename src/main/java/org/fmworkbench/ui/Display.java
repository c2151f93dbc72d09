package org.fmworkbench.ui;

import java.util.Locale;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Whether there is a display that a window can be opened on. */
final class Display {
    private Display() {}

    /**
     * Asks before the toolkit does, whose own answer would be a stack trace.
     *
     * @throws InputException if the display is missing
     */
    static void require() throws InputException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean usesX = !system.contains("mac") && !system.contains("windows");
        boolean headlessToolkit = System.getProperty("glass.platform") != null;
        String display = System.getenv("DISPLAY");
        if (usesX && !headlessToolkit && (display == null || display.isBlank())) {
            throw new InputException(missing());
        }
    }

    /** What to say when it is missing. */
    static String missing() {
        return Texts.beside(Display.class).get("display.missing");
    }
}
