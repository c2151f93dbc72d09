package org.fmworkbench.ui.formula;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Outlines gathered as the data of one SVG path, in whole units. */
final class SvgPath {
    private final StringBuilder data = new StringBuilder();

    void add(Shape outline) {
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points('M', at, 2);
                case PathIterator.SEG_LINETO -> points('L', at, 2);
                case PathIterator.SEG_QUADTO -> points('Q', at, 4);
                case PathIterator.SEG_CUBICTO -> points('C', at, 6);
                case PathIterator.SEG_CLOSE -> data.append('Z');
                default -> throw new IllegalStateException("an outline with an unknown segment");
            }
        }
    }

    /** Adds a line of {@code thickness} below {@code above}. */
    void underline(Rectangle2D above, double gap, double thickness) {
        add(new Rectangle2D.Double(above.getMinX(), above.getMaxY() + gap, above.getWidth(), thickness));
    }

    private void points(char segment, double[] at, int numbers) {
        data.append(segment);
        for (int n = 0; n < numbers; n++) {
            data.append(n == 0 ? "" : " ").append(Math.round(at[n]));
        }
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
