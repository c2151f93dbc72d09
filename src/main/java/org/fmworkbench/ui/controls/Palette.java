package org.fmworkbench.ui.controls;

import javafx.scene.paint.Color;

/** The colours of one control as they are now. */
record Palette(Color background, Color ink, Color muted, Color rule, Color changed, DivergingScale scale, Hatch hatch) {
    static Palette of(CanvasControl control) {
        Color background = control.tone(Tone.BACKGROUND);
        Color ink = control.tone(Tone.INK);
        boolean dark = DivergingScale.luminance(background) < DivergingScale.luminance(ink);
        DivergingScale scale = new DivergingScale(
                control.tone(Tone.NEGATIVE),
                control.tone(Tone.NEUTRAL),
                control.tone(Tone.POSITIVE),
                dark ? ink : background,
                dark ? background : ink);
        Color rule = control.tone(Tone.RULE);
        return new Palette(
                background, ink, control.tone(Tone.MUTED), rule, control.tone(Tone.CHANGED), scale, new Hatch(rule));
    }
}
