package org.fmworkbench.experiment;

/** What a file holds, as messages show it. */
final class Clip {
    private static final int MOST = 40;

    private Clip() {}

    /** At most forty characters of {@code text}, and … where more follow. */
    static String of(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
