package org.fmworkbench.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.fmworkbench.training.Watch;
import org.fmworkbench.ui.FxExtension;
import org.fmworkbench.ui.WorkbenchWindow;
import org.fmworkbench.ui.controls.OneHotDiagram;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The stage Data in the window: what is clicked there, and what is shown then. */
@ExtendWith(FxExtension.class)
class DataStageTest {
    private static final long PATIENCE = 30_000_000_000L;

    private Stage stage;
    private WorkbenchWindow window;

    @BeforeEach
    void open() {
        FxExtension.run(() -> {
            stage = new Stage();
            window = WorkbenchWindow.show(stage);
            stage.setX(0);
            stage.setY(0);
            window.shell().stageProperty().set(StageName.DATA);
        });
        await(() -> opened("monk1"));
    }

    @AfterEach
    void close() {
        FxExtension.run(() -> stage.close());
    }

    @Test
    void enterOnADataSetShowsItsRows() {
        FxExtension.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(3);
            new Robot().keyType(KeyCode.ENTER);
        });
        await(() -> opened("titanic") && table().getItems().size() == 2201);
        FxExtension.pulse();
        assertEquals(
                List.of("row", "class, field (4)", "sex, field (2)", "age, field (2)", "survived, target"),
                FxExtension.call(() ->
                        table().getColumns().stream().map(c -> c.getText()).toList()));
        assertEquals(
                List.of("2", "crew", "female", "adult", "yes"), FxExtension.call(() -> table().getColumns().stream()
                        .map(c -> String.valueOf(c.getCellData(1)))
                        .toList()));
        assertEquals(3, FxExtension.call(() -> list().getSelectionModel().getSelectedIndex()));
        assertTrue(FxExtension.call(() -> list().getItems().get(3).open()));
    }

    @Test
    void aClickOnADataSetOpensIt() {
        FxExtension.pulse();
        FxExtension.run(() -> {
            Node line = list().lookupAll(".data-line").stream()
                    .filter(n -> String.valueOf(n.getAccessibleText()).startsWith("Two switches"))
                    .findFirst()
                    .orElseThrow();
            click(line);
        });
        await(() -> opened("xor"));
    }

    @Test
    void selectingARowHoldsItAndShowsItsIndices() {
        FxExtension.run(() -> table().getSelectionModel().clearAndSelect(3));
        FxExtension.pulse();
        assertEquals(
                3,
                FxExtension.call(() -> window.workbench().watchProperty().get().heldRow()));
        OneHotDiagram diagram = FxExtension.call(() -> (OneHotDiagram) find("#diagram"));
        OpenData open = FxExtension.call(() -> window.workbench().dataProperty().get());
        int[] index = open.training().index();
        for (int f = 0; f < 6; f++) {
            assertEquals(index[3 * 6 + f], diagram.index(f));
        }
        await(() -> window.workbench().snapshotProperty().get().row().row() == 3);
        assertEquals("Row 4 (held)", FxExtension.call(() -> ((Label) find("#shownRow")).getText()));
    }

    @Test
    void aRowThatIsHeldElsewhereIsSelected() {
        FxExtension.run(() -> window.workbench().watchProperty().set(new Watch(300, 0, 10, false, false)));
        FxExtension.pulse();
        assertEquals(300, FxExtension.call(() -> table().getSelectionModel().getSelectedIndex()));
        FxExtension.run(() -> window.workbench().watchProperty().set(Watch.following(10)));
        assertEquals(-1, FxExtension.call(() -> table().getSelectionModel().getSelectedIndex()));
    }

    @Test
    void fieldsAreChosenAndEncodedAnew() {
        FxExtension.run(() -> {
            assertFalse(find("#encodingPendingBox").isVisible());
            CheckBox tie = (CheckBox) find("#fields").lookupAll(".check-box").stream()
                    .filter(n -> ((CheckBox) n).getText().equals("has_tie"))
                    .findFirst()
                    .orElseThrow();
            tie.fire();
            assertTrue(find("#encodingPendingBox").isVisible());
            assertEquals("fewer fields: has_tie", ((Label) find("#encodingPending")).getText());
            ((javafx.scene.control.Button) find("#encode")).fire();
        });
        await(() -> window.workbench().dataProperty().get().dataset().fieldCount() == 5);
        FxExtension.pulse();
        assertFalse(FxExtension.call(() -> find("#encodingPendingBox").isVisible()));
    }

    @Test
    void aTargetThatCannotBeIsToldAndNothingChanges() {
        FxExtension.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> target = (ComboBox<String>) find("#target");
            target.setValue("head_shape");
            ((javafx.scene.control.Button) find("#encode")).fire();
        });
        await(() -> !window.workbench().problemProperty().get().isEmpty());
        assertEquals("monk", FxExtension.call(() -> window.workbench()
                .dataProperty()
                .get()
                .dataset()
                .target()
                .name()));
    }

    @Test
    void aFileOfTheUsersOwnStandsOnTopAndStaysThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "a,b,c\n1,x,yes\n2,y,no\n1,y,yes\n2,x,no\n1,x,no\n");
        FxExtension.run(() -> window.workbench().open(file.toString()));
        await(() -> list().getItems().size() == 13 && list().getItems().get(0).open());
        FxExtension.run(() -> window.workbench().open("xor"));
        await(() -> opened("xor"));
        assertEquals("own.csv", FxExtension.call(() -> list().getItems().get(0).title()));
        assertEquals(
                file.toString(), FxExtension.call(() -> list().getItems().get(0).id()));
    }

    @Test
    void aMarkedFieldIsMarkedInTheTable() {
        FxExtension.run(() -> window.workbench().selection().toggle(Mark.field(2)));
        assertTrue(FxExtension.call(
                () -> table().getColumns().get(3).getStyleClass().contains("marked")));
        FxExtension.run(() -> window.workbench().selection().unpin());
        assertFalse(FxExtension.call(
                () -> table().getColumns().get(3).getStyleClass().contains("marked")));
    }

    @Test
    void presentingHidesTheRails() {
        FxExtension.run(() -> window.shell().presentingProperty().set(true));
        FxExtension.pulse();
        assertEquals(null, FxExtension.call(() -> find("#list")));
        assertNotNull(FxExtension.call(() -> find("#table")));
        FxExtension.run(() -> window.shell().presentingProperty().set(false));
        FxExtension.pulse();
        assertNotNull(FxExtension.call(() -> find("#list")));
    }

    @Test
    void everyControlThatTakesTheFocusHasAName() {
        FxExtension.pulse();
        List<String> nameless = FxExtension.call(() -> find(".data-stage").lookupAll("*").stream()
                .filter(n -> n instanceof Control && n.isFocusTraversable())
                .filter(n -> {
                    Object text = n.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
                    return text == null || text.toString().isEmpty();
                })
                .filter(n -> n.getAccessibleText() == null)
                .map(Node::toString)
                .toList());
        assertEquals(List.of(), nameless);
    }

    private boolean opened(String name) {
        OpenData open = window.workbench().dataProperty().get();
        return open != null
                && open.dataset().name().equals(name)
                && window.workbench().snapshotProperty().get() != null
                && window.workbench().snapshotProperty().get().data() == open.training();
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private ListView<DataItem> list() {
        return (ListView<DataItem>) find("#list");
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return (TableView<Integer>) find("#table");
    }

    private static void click(Node node) {
        var at = node.localToScreen(20, 10);
        Robot robot = new Robot();
        robot.mouseMove(at);
        robot.mouseClick(javafx.scene.input.MouseButton.PRIMARY);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!FxExtension.call(condition::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            FxExtension.pulse();
        }
    }
}
