package org.fmworkbench.ui.data;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.fmworkbench.ui.controls.OneHotDiagram;
import org.fmworkbench.ui.dialogs.TableChooser;
import org.fmworkbench.ui.rails.Rails;

/** Hands what the view model shows to the list, the table and the picture of the stage Data. */
public final class DataController {
    private final DataViewModel model;
    private final Node encoding;
    private Rails rails;

    @FXML
    private ResourceBundle resources;

    @FXML
    private SplitPane dataStage;

    @FXML
    private Node listRail;

    @FXML
    private Label listTitle;

    @FXML
    private ListView<DataItem> list;

    @FXML
    private Node dataCenter;

    @FXML
    private Label title;

    @FXML
    private Label story;

    @FXML
    private Label prediction;

    @FXML
    private Label rights;

    @FXML
    private Label size;

    @FXML
    private SplitPane shares;

    @FXML
    private TableView<Integer> table;

    @FXML
    private Label indexTitle;

    @FXML
    private Label shownRow;

    @FXML
    private Label rowTarget;

    @FXML
    private ToggleButton holdRow;

    @FXML
    private OneHotDiagram diagram;

    /** A controller of {@code model}, with the rail that says how the table is encoded on its right. */
    public DataController(DataViewModel model, Node encoding) {
        this.model = model;
        this.encoding = encoding;
    }

    @FXML
    private void initialize() {
        rails = new Rails(dataStage);
        SplitPane.setResizableWithParent(encoding, false);
        new DataList(model, list, listTitle.fontProperty(), resources.getString("list.open")).start();
        new DataTable(model, table, prediction.fontProperty(), resources.getString("table.row")).start();
        new IndexPicture(model, diagram).start(dataStage);
        new Shares(model, shares, diagram).start();
        model.headingProperty().subscribe(this::show);
        model.indicesProperty().subscribe(this::show);
        model.rowProperty().subscribe(this::show);
        shownRow.textProperty().bind(model.rowTitleProperty());
        holdRow.selectedProperty().bindBidirectional(model.heldProperty());
        model.presentingProperty().subscribe(this::arrange);
    }

    @FXML
    private void openFile() {
        TableChooser.choose(dataStage.getScene().getWindow()).ifPresent(model::open);
    }

    private void arrange(boolean presenting) {
        if (presenting) {
            rails.hide(dataCenter);
        } else {
            rails.show(listRail, dataCenter, encoding);
        }
    }

    private void show(Heading heading) {
        if (heading == null) {
            return;
        }
        title.setText(heading.title());
        story.setText(heading.story());
        prediction.setText(heading.prediction());
        size.setText(heading.size());
        rights.setText(heading.rights());
        rights.setVisible(!heading.rights().isEmpty());
        rights.setManaged(rights.isVisible());
    }

    private void show(IndexFrame frame) {
        if (frame != null) {
            indexTitle.setText(frame.title());
        }
    }

    private void show(IndexFrame.Row row) {
        if (row != null) {
            rowTarget.setText(row.target());
        }
    }
}
