package org.fmworkbench.ui.train;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.fmworkbench.ui.controls.Heatmap;
import org.fmworkbench.ui.controls.PairMatrix;
import org.fmworkbench.ui.controls.SumsTable;
import org.fmworkbench.ui.train.walk.Touched;
import org.fmworkbench.ui.train.walk.WalkViewModel;

/** Marks in the three pictures of the row what a term has read and written: a short flash, then a stop. */
final class WalkPictures {
    private static final Duration FLASH = Duration.millis(220);

    private final WalkViewModel walk;
    private final PairMatrix naive;
    private final SumsTable derived;
    private final Heatmap heatmap;
    private final DoubleProperty flash = new SimpleDoubleProperty(this, "flash");
    private final Timeline motion = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(flash, 1)), new KeyFrame(FLASH, new KeyValue(flash, 0)));

    WalkPictures(WalkViewModel walk, PairMatrix naive, SumsTable derived, Heatmap heatmap) {
        this.walk = walk;
        this.naive = naive;
        this.derived = derived;
        this.heatmap = heatmap;
    }

    void start() {
        naive.markFlashProperty().bind(flash);
        derived.markFlashProperty().bind(flash);
        heatmap.markFlashProperty().bind(flash);
        walk.touchedProperty().subscribe(this::mark);
    }

    private void mark(Touched touched) {
        naive.cellMarksProperty().set(touched.pairs());
        derived.cellMarksProperty().set(touched.sums());
        heatmap.cellMarksProperty().set(touched.entries());
        motion.stop();
        flash.set(0);
        if (walk.moves()) {
            motion.playFromStart();
        }
    }
}
