package org.fmworkbench.ui.controls;

/** Painting of {@link MiniBars}. */
final class MiniBarsSkin extends CanvasSkin<MiniBars> {
    private Tracks bars = Tracks.even(0, 0, 1, v -> v);
    private int perBar = 1;
    private double floor;

    MiniBarsSkin(MiniBars control) {
        super(control);
        surface().setOnMouseMoved(e -> control.select(barAt(e.getX())));
        surface().setOnMouseExited(e -> control.select(-1));
    }

    private int barAt(double x) {
        int track = bars.at(x);
        return track < 0 ? -1 : Math.min(getSkinnable().size() - 1, track * perBar);
    }

    private boolean ends() {
        return !getSkinnable().lowLabel().isEmpty()
                || !getSkinnable().highLabel().isEmpty();
    }

    @Override
    double preferredWidth() {
        return Math.ceil(type().em() * (ends() ? 20 : 7));
    }

    @Override
    double preferredHeight() {
        return Math.ceil(type().em() * (ends() ? 7 : 1.4));
    }

    @Override
    void arrange(double width, double height) {
        int size = getSkinnable().size();
        perBar = (int) Math.max(1, Math.ceil(size / Math.max(1, width / 2)));
        int count = (size + perBar - 1) / perBar;
        floor = Math.floor(height - (ends() ? type().em() * 1.5 : 1));
        double w = Math.min(width / Math.max(1, count), type().em() * (ends() ? 6 : 1.2));
        bars = Tracks.even(0, count, w >= 10 ? Math.floor(w) : w, this::snap);
    }

    @Override
    void paint(Brush brush, double width, double height, boolean everything) {
        MiniBars control = getSkinnable();
        double em = type().em();
        int selected = control.selectedProperty().get();
        double top = ends() ? em * 1.5 : 0;
        double largest = 0;
        for (int i = 0; i < control.size(); i++) {
            largest = Math.max(largest, control.count(i));
        }
        for (int b = 0; b < bars.count(); b++) {
            double count = 0;
            for (int i = b * perBar; i < Math.min(control.size(), (b + 1) * perBar); i++) {
                count = Math.max(count, control.count(i));
            }
            double h = largest > 0 ? Math.max(count > 0 ? 1 : 0, Math.rint((floor - top) * count / largest)) : 0;
            double gap = bars.size(b) >= 4 ? 1 : 0;
            boolean strong = selected >= 0 && selected / perBar == b;
            brush.rect(
                    bars.from(b),
                    floor - h,
                    bars.size(b) - gap,
                    h,
                    strong ? palette().ink() : control.tone(Tone.BAR));
        }
        brush.rect(0, floor, Math.max(1, bars.end()), 1, palette().muted());
        if (ends()) {
            paintTexts(brush, width, height, selected);
        }
    }

    private void paintTexts(Brush brush, double width, double height, int selected) {
        MiniBars control = getSkinnable();
        double line = height - type().em() * 0.6;
        double end = Math.max(bars.end(), type().em() * 6);
        brush.left(
                type().base(),
                type().base().fit(control.lowLabel(), end / 2),
                0,
                line,
                palette().muted());
        brush.right(
                type().base(),
                type().base().fit(control.highLabel(), end / 2),
                end,
                line,
                palette().muted());
        if (selected >= 0) {
            String text = type().base().fit(control.text(selected), width);
            brush.left(type().base(), text, 0, type().em() * 0.6, palette().ink());
        }
    }
}
