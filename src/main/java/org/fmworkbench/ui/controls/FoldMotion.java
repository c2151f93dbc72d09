package org.fmworkbench.ui.controls;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/** The short way from one fold to another: from wherever the tiles are just now, then a stop. */
final class FoldMotion {
    private static final double ONE = 450;
    private static final double LONGEST = 600;

    private final DoubleProperty position = new SimpleDoubleProperty(this, "position");
    private final Timeline timeline = new Timeline();

    FoldMotion(Runnable moved) {
        position.addListener(o -> moved.run());
    }

    double position() {
        return position.get();
    }

    /** Moves to {@code fold}; at once if nobody can see it. */
    void moveTo(Fold fold, boolean visibly) {
        timeline.stop();
        double end = fold.place();
        if (!visibly) {
            position.set(end);
            return;
        }
        double time = Math.min(LONGEST, ONE * Math.abs(end - position.get()));
        KeyValue there = new KeyValue(position, end, Interpolator.EASE_BOTH);
        timeline.getKeyFrames().setAll(new KeyFrame(Duration.millis(time), there));
        timeline.playFromStart();
    }
}
