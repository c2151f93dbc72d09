package org.fmworkbench.ui.identity.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fmworkbench.text.Texts;

/** The steps one below the other, the one in focus open; where there is width for it, the open one beside the others. */
public final class LinesPane extends ScrollPane {
    /** In em: from here on lists and cards stand side by side. */
    private static final double WIDE = 62;

    /** In em: below this there is no room for words beside a number. */
    private static final double NARROW = 36;

    private static final double LIST_SHARE = 0.51;

    private final List<LineButton> buttons = new ArrayList<>();
    private final VBox list = new VBox();
    private final HBox sides = new HBox();
    private StepCard card;
    private Texts texts;
    private IntConsumer choose;
    private Showing showing = Showing.ONE;
    private boolean covered;
    private boolean presenting;
    private int focus = -1;
    private boolean wide;
    private boolean narrow;

    /** An empty pane. */
    public LinesPane() {
        getStyleClass().addAll("lines-pane", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        list.getStyleClass().add("line-list");
        sides.getStyleClass().add("line-sides");
        sides.widthProperty().subscribe(this::share);
        widthProperty().subscribe(this::widen);
    }

    /** Says where its words come from and what a press of a line or of the cover does. Once. */
    void prepare(Texts words, IntConsumer chooseLine, Runnable uncover) {
        texts = words;
        choose = chooseLine;
        card = new StepCard(words, uncover);
        card.setAccessibleText(words.get("card"));
    }

    /** The room for the formula with numbers. */
    ObjectProperty<Space> spaceProperty() {
        return card.spaceProperty();
    }

    /** How much is shown, and whether the line in focus is covered. */
    void set(Showing how, boolean isCovered, boolean isPresenting) {
        showing = how;
        covered = isCovered;
        presenting = isPresenting;
        arrange();
    }

    void show(DerivationFrame frame) {
        while (buttons.size() < frame.lines().size()) {
            int at = buttons.size();
            LineButton button = new LineButton(texts);
            button.setId("line" + at);
            button.setOnAction(event -> choose.accept(at));
            buttons.add(button);
        }
        for (int n = 0; n < buttons.size(); n++) {
            if (buttons.get(n).getParent() != null || n == frame.focus()) {
                buttons.get(n).show(frame.lines().get(n));
            }
        }
        card.show(frame.card());
        if (frame.focus() != focus) {
            focus = frame.focus();
            arrange();
            buttons.forEach(b -> b.show(frame.lines().get(buttons.indexOf(b))));
        }
    }

    private void widen() {
        double em = card == null ? 13 : card.em();
        boolean isWide = getWidth() >= WIDE * em;
        boolean isNarrow = getWidth() < NARROW * em;
        if (isWide != wide || isNarrow != narrow) {
            wide = isWide;
            narrow = isNarrow;
            arrange();
        }
    }

    private void share() {
        boolean aside = list.getParent() == sides;
        list.setMinWidth(aside ? LIST_SHARE * sides.getWidth() : 0);
        list.setMaxWidth(aside ? LIST_SHARE * sides.getWidth() : Double.MAX_VALUE);
    }

    private void arrange() {
        if (focus < 0) {
            return;
        }
        card.setCovered(covered);
        boolean aside = wide && showing == Showing.ALL;
        StepCard.Size size = presenting
                ? StepCard.Size.PRESENTING
                : showing == Showing.ALL ? StepCard.Size.SMALL : StepCard.Size.LARGE;
        card.arrange(size, wide && !aside, narrow || aside);
        List<Node> nodes = new ArrayList<>();
        for (int n = 0; n < buttons.size(); n++) {
            LineButton button = buttons.get(n);
            button.setDetailed(!presenting);
            button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focus-line"), n == focus);
            if (n == focus && !aside) {
                nodes.add(card);
            } else if (shows(n)) {
                nodes.add(button);
            }
        }
        sides.getChildren().clear();
        list.getChildren().setAll(nodes);
        if (aside) {
            sides.getChildren().setAll(list, card);
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setMinWidth(0);
            card.setPrefWidth(1);
        }
        Region content = aside ? sides : list;
        if (getContent() != content) {
            setContent(content);
        }
        share();
        bringIntoView();
    }

    private boolean shows(int line) {
        return switch (showing) {
            case ALL -> true;
            case ONE -> Math.abs(line - focus) <= 1;
            case HIDDEN -> line == focus - 1 && !covered;
        };
    }

    private void bringIntoView() {
        applyCss();
        layout();
        Bounds at = card.getBoundsInParent();
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        double spare = Math.max(0, getViewportBounds().getHeight() - at.getHeight());
        double wanted = at.getMinY() - (showing == Showing.ALL ? spare / 2 : spare);
        setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, wanted / hidden)));
    }
}
