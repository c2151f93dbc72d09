package org.fmworkbench.ui.controls;

/** A one-hot column, lying: a cell for each value, a 1 in the row's own; long ones are abbreviated around the 1. */
final class OneHotStrip {
    /** An abbreviated strip has at least so many cells: both ends, two ellipses, the 1 and its neighbours. */
    static final int FEWEST = 7;

    private static final int MOST = 40;

    private final double x;
    private final double cell;
    private final int room;

    OneHotStrip(double x, double width, double cell) {
        this.x = x;
        this.cell = cell;
        this.room = (int) Math.max(1, Math.min(MOST, Math.floor(width / cell)));
    }

    double cell() {
        return cell;
    }

    /** The width of the longest strip that the fields need. */
    double widest(OneHotDiagram diagram) {
        int most = 0;
        for (int i = 0; i < diagram.fields(); i++) {
            most = Math.max(most, Math.min(room, diagram.size(i)));
        }
        return most * cell;
    }

    /**
     * The value that each slot shows, −1 for an ellipsis: all of them if they fit; else the first ones, the neighbours of
     * {@code code} and the last one.
     */
    static int[] slots(int size, int code, int room) {
        int count = Math.min(size, room);
        int[] slots = new int[count];
        if (size <= room || room < FEWEST) {
            int first = size <= room ? 0 : Math.max(0, Math.min(size - count, code - count / 2));
            for (int s = 0; s < count; s++) {
                slots[s] = first + s;
            }
            return slots;
        }
        int inner = count - 4;
        int first = Math.max(1, Math.min(size - 1 - inner, code - inner / 2));
        boolean nearStart = first <= 2;
        boolean nearEnd = first + inner >= size - 2;
        for (int s = 0; s < count; s++) {
            slots[s] = nearStart ? s : nearEnd ? size - count + s : first + s - 2;
        }
        slots[0] = 0;
        slots[count - 1] = size - 1;
        if (!nearStart) {
            slots[1] = -1;
        }
        if (!nearEnd) {
            slots[count - 2] = -1;
        }
        return slots;
    }

    void paint(Brush brush, Type type, int size, int code, double middle, double height) {
        int[] slots = slots(size, code, room);
        double h = Math.max(3, Math.floor(height));
        double y = Math.rint(middle - h / 2);
        boolean digits = cell >= type.em() * 0.85 && h >= type.em() * 0.95;
        for (int s = 0; s < slots.length; s++) {
            double left = x + s * cell;
            boolean one = slots[s] == code;
            if (slots[s] < 0) {
                for (int dot = 0; dot < 3; dot++) {
                    double at = Math.rint(left + cell * (dot + 1) / 4 - 1);
                    brush.rect(at, Math.rint(middle), 2, 2, brush.palette().muted());
                }
                continue;
            }
            if (one) {
                brush.rect(left, y, cell - 1, h, brush.palette().ink());
            } else {
                brush.frame(left, y, cell - 1, h, 1, brush.palette().rule());
            }
            if (digits) {
                String digit = one ? "1" : "0";
                brush.center(
                        one ? type.bold() : type.small(),
                        digit,
                        left + (cell - 1) / 2,
                        middle,
                        one ? brush.palette().background() : brush.palette().muted());
            }
        }
    }
}
