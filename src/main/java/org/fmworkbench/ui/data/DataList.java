package org.fmworkbench.ui.data;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of data sets. Lines share the height that there is: the taller they get, the more of the story is told. */
final class DataList {
    private static final double LEAST = 3.25;
    private static final double MOST = 6;
    private static final double WITH_STORY = 4.4;

    private final DataViewModel model;
    private final ListView<DataItem> list;
    private final ReadOnlyObjectProperty<Font> font;
    private final String openWord;

    DataList(DataViewModel model, ListView<DataItem> list, ReadOnlyObjectProperty<Font> font, String openWord) {
        this.model = model;
        this.list = list;
        this.font = font;
        this.openWord = openWord;
    }

    void start() {
        list.setItems(model.items());
        list.setCellFactory(view -> new Line());
        DoubleBinding height = Bindings.createDoubleBinding(
                this::lineHeight, list.heightProperty(), font, Bindings.size(model.items()));
        list.fixedCellSizeProperty().bind(height);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.open(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.headingProperty().subscribe(this::selectOpen);
    }

    private void selectOpen() {
        for (int i = 0; i < model.items().size(); i++) {
            if (model.items().get(i).open()) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
            }
        }
    }

    private double lineHeight() {
        double em = font.get().getSize();
        double share =
                Math.floor((list.getHeight() - 3) / Math.max(1, model.items().size()));
        return Math.max(LEAST * em, Math.min(MOST * em, share));
    }

    private final class Line extends ListCell<DataItem> {
        private final Label title = new Label();
        private final Label facts = new Label();
        private final Label story = new Label();
        private final FontIcon check = new FontIcon("fth-check-circle");
        private final VBox box = new VBox(new HBox(title, check), facts, story);

        Line() {
            getStyleClass().add("data-line");
            title.getStyleClass().add("line-title");
            facts.getStyleClass().add("line-facts");
            story.getStyleClass().add("line-story");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            story.setWrapText(true);
            story.setMinHeight(0);
            VBox.setVgrow(story, Priority.ALWAYS);
            box.setMinWidth(0);
            box.setPrefWidth(1); // as wide as the list, whatever the text
            setPrefWidth(1);
            story.visibleProperty()
                    .bind(list.fixedCellSizeProperty()
                            .greaterThanOrEqualTo(Bindings.createDoubleBinding(
                                    () -> WITH_STORY * font.get().getSize(), font)));
            story.managedProperty().bind(story.visibleProperty());
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    model.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(DataItem item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setGraphic(none ? null : box);
            setTooltip(none ? null : new Tooltip(item.story()));
            if (!none) {
                title.setText(item.title());
                facts.setText(item.facts());
                story.setText(item.story());
                check.setVisible(item.open());
                check.setManaged(item.open());
                String name = item.title() + ", " + item.facts();
                setAccessibleText(item.open() ? name + ", " + openWord : name);
            }
        }
    }
}
