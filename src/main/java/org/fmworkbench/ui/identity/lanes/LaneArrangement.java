package org.fmworkbench.ui.identity.lanes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Places the two lanes: side by side where both sources have room, else one above the other; and the race beside or above the
 * number in which they meet.
 */
final class LaneArrangement {
    /** Two sources of 64 columns in readable type, and what is between and around them. */
    private static final double SIDE_BY_SIDE = 1_000;

    private final Region part;
    private final Pane place;
    private final Lane naive;
    private final Lane derived;
    private final Pane foot;
    private final Region race;
    private final Region meeting;
    private boolean presenting;
    private boolean arranged;
    private boolean isWide;
    private boolean isEssential;

    LaneArrangement(Region part, Pane place, Lane naive, Lane derived, Pane foot, Region race, Region meeting) {
        this.part = part;
        this.place = place;
        this.naive = naive;
        this.derived = derived;
        this.foot = foot;
        this.race = race;
        this.meeting = meeting;
    }

    /** Keeps to the size of the part and to whether the window is presenting. */
    void follow(ReadOnlyBooleanProperty isPresenting) {
        part.widthProperty().subscribe(this::arrange);
        isPresenting.subscribe(is -> {
            presenting = is;
            arrange();
        });
    }

    private void arrange() {
        boolean wide = part.getWidth() >= SIDE_BY_SIDE && !presenting;
        if (arranged && wide == isWide && presenting == isEssential) {
            return;
        }
        arranged = true;
        isWide = wide;
        isEssential = presenting;
        Lane.Arrangement inside =
                presenting ? Lane.Arrangement.ESSENTIAL : wide ? Lane.Arrangement.ABOVE : Lane.Arrangement.BESIDE;
        naive.arrange(inside);
        derived.arrange(inside);
        place(place, wide, naive, derived);
        place(foot, wide, race, meeting);
        meeting.setPrefWidth(Region.USE_COMPUTED_SIZE);
        HBox.setHgrow(meeting, Priority.NEVER); // the race has what the meeting leaves
    }

    /** Side by side in equal shares, or one above the other. */
    private static void place(Pane where, boolean sideBySide, Region first, Region second) {
        Pane box = sideBySide ? new HBox(first, second) : new VBox(first, second);
        box.getStyleClass().add("lanes-box");
        for (Region region : new Region[] {first, second}) {
            HBox.setHgrow(region, Priority.ALWAYS);
            VBox.setVgrow(region, Priority.ALWAYS);
            region.setMinWidth(0);
            region.setPrefWidth(sideBySide ? 0 : Region.USE_COMPUTED_SIZE);
        }
        where.getChildren().setAll(box);
    }
}
