package org.fmworkbench.ui.controls;

/** Painting of a {@link LaneBar}: the track ends in a line, which is thick when it has been reached. */
final class LaneBarSkin extends CanvasSkin<LaneBar> {
    /** At either end, so that the bar is as long as the way of a slider's thumb of usual size below it. */
    private static final double END = 8;

    LaneBarSkin(LaneBar bar) {
        super(bar);
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * 1.15);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + bottom + Math.ceil(type().em() * 0.8);
    }

    @Override
    void arrange(double width, double height) {
        // Everything follows from the size.
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        LaneBar bar = getSkinnable();
        double room = Math.max(0, width - 2 * END);
        double h = Math.rint(Math.min(height, type().em() * 0.7));
        double y = Math.rint((height - h) / 2);
        double end = Math.rint(END + room * bar.lengthPart());
        brush.clear(0, 0, width, height);
        brush.rect(END, y, end - END, h, bar.tone(Tone.NEUTRAL));
        brush.frame(END, y, Math.max(1, end - END), h, 1, palette().rule());
        brush.rect(
                END,
                y,
                Math.rint(room * bar.donePart()),
                h,
                bar.tone(bar.toneProperty().get()));
        double flag = bar.hasArrived() ? 4 : 2;
        brush.rect(end - flag / 2, 0, flag, height, palette().ink());
    }
}
