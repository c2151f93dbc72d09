package org.fmworkbench.ui.identity.lanes;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.controls.EqualityPill;
import org.fmworkbench.ui.controls.LaneBar;
import org.fmworkbench.ui.controls.Tone;

/** Binds the twin lanes to their view model. */
public final class LanesController {
    private final LanesViewModel model;
    private boolean following;

    @FXML
    private ResourceBundle resources;

    @FXML
    private VBox lanesPart;

    @FXML
    private Pane lanesTitle;

    @FXML
    private Label lanesNote;

    @FXML
    private Label lanesMessage;

    @FXML
    private Pane lanesPlace;

    @FXML
    private Lane naiveLane;

    @FXML
    private Lane derivedLane;

    @FXML
    private Pane footPlace;

    @FXML
    private GridPane race;

    @FXML
    private VBox meeting;

    @FXML
    private LaneBar naiveBar;

    @FXML
    private LaneBar derivedBar;

    @FXML
    private Label naiveDone;

    @FXML
    private Label derivedDone;

    @FXML
    private Slider tick;

    @FXML
    private Label tickText;

    @FXML
    private EqualityPill meetingPill;

    @FXML
    private Label apart;

    @FXML
    private Label lanesSentence;

    /** A controller of {@code model}. */
    public LanesController(LanesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        start(naiveLane, "naive", model.naiveSource(), naiveBar, Tone.CURVE_2);
        start(derivedLane, "derived", model.derivedSource(), derivedBar, Tone.CURVE_3);
        meetingPill.leftNameProperty().set(resources.getString("naive.short"));
        meetingPill.rightNameProperty().set(resources.getString("derived.short"));
        lanesMessage.textProperty().bind(model.messageProperty());
        show(lanesMessage, false);
        model.messageProperty().subscribe(message -> show(lanesMessage, !message.isEmpty()));
        new LaneArrangement(lanesPart, lanesPlace, naiveLane, derivedLane, footPlace, race, meeting)
                .follow(model.presentingProperty());
        model.presentingProperty().subscribe(presenting -> {
            show(lanesTitle, !presenting);
            show(model.frameProperty().get());
        });
        model.walking().subscribe(walking -> lanesNote.setText(resources.getString(walking ? "note" : "note.live")));
        tick.valueProperty().addListener((o, old, now) -> {
            if (!following) {
                model.scrub(now.doubleValue());
            }
        });
        model.stripProperty().subscribe(strip -> {
            if (strip != null) {
                naiveLane.showEntries(strip);
                derivedLane.showEntries(strip);
            }
        });
        model.frameProperty().subscribe(this::show);
    }

    private void start(Lane lane, String name, List<String> source, LaneBar bar, Tone tone) {
        String heading = resources.getString(name);
        lane.start(
                name,
                heading,
                resources.getString("ended"),
                resources.getString("strip"),
                source,
                model.columns(),
                tone);
        new StripLink(lane.strip(), model.selection());
        bar.toneProperty().set(tone);
        bar.setAccessibleText(heading);
    }

    private void show(LanesFrame frame) {
        boolean there = frame != null;
        show(lanesPlace, there);
        show(race, there);
        show(meeting, there);
        if (!there) {
            return;
        }
        naiveLane.show(frame.naive());
        derivedLane.show(frame.derived());
        showProgress(frame.naive(), naiveBar, naiveDone, frame.scale());
        showProgress(frame.derived(), derivedBar, derivedDone, frame.scale());
        following = true;
        tick.setMax(frame.size());
        tick.setValue(frame.tick());
        following = false;
        tick.setDisable(frame.size() == 0);
        tickText.setText(frame.tickText());
        apart.setText(frame.apart());
        showMeeting(frame);
    }

    /** A presentation has room for the verdict in the pill, and for the difference below it. */
    private void showMeeting(LanesFrame frame) {
        LanesFrame.Meeting met = frame.meeting();
        boolean presenting = model.presentingProperty().get();
        meetingPill.setVisible(met != null);
        apart.setVisible(met == null);
        lanesSentence.setText(met != null && presenting ? met.sentence() : frame.sentence());
        if (met != null) {
            meetingPill.set(met.naive(), met.derived(), presenting ? "" : met.difference(), met.verdict());
        }
    }

    private static void showProgress(LaneFrame lane, LaneBar bar, Label text, long scale) {
        bar.set(lane.done(), lane.size(), scale);
        text.setText(lane.doneText());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
