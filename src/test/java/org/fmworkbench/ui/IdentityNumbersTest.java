package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.fmworkbench.derivation.Step;
import org.fmworkbench.fm.CrossTerm;
import org.fmworkbench.ui.controls.EqualityPill;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.Mark;
import org.fmworkbench.ui.model.StageName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers of a row in the real window: others are typed into a copy of it, and put back. */
@ExtendWith(FxExtension.class)
@Timeout(120)
class IdentityNumbersTest {
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        FxExtension.run(() -> {
            window.window().identity().pictureProperty().set(PartName.NUMBERS);
            window.workbench().stageProperty().set(StageName.IDENTITY);
        });
        OpenWindow.await(() -> window.window().identityRow().shownProperty().get() != null && cell(5, 2) != null);
        FxExtension.pulse();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theTableHasTheNumbersOfTheRow() {
        ShownRow row = shown();
        for (int i = 0; i < 6; i++) {
            assertEquals("1", textOf(i, 0));
            for (int k = 1; k <= 2; k++) {
                double v = row.row().v(i, k - 1);
                double written = Double.parseDouble(textOf(i, k).replace('−', '-'));
                assertEquals(v, written, Math.abs(v) < 0.0005 ? Math.abs(v) * 0.05 : 0.0005);
            }
        }
        assertPill();
    }

    @Test
    void aFractionIsRoundedToDoubleAndACommaIsADecimalPointAndCtrlZPutsBack() {
        ShownRow before = shown();
        type(0, 2, KeyCode.DIGIT1, KeyCode.SLASH, KeyCode.DIGIT3, KeyCode.ENTER);
        assertEquals(1.0 / 3, shown().row().v(0, 1));
        assertTrue(shown().whatIf());
        String story = text("numbersTyped");
        assertTrue(
                story.equals(before.labels().get(0)
                        + ", k = 2: 1/3 is rounded to a double → 0.3333333333333333, exactly 6004799503160661/2⁵⁴"),
                story);
        type(2, 0, KeyCode.DIGIT0, KeyCode.COMMA, KeyCode.DIGIT5, KeyCode.ENTER);
        assertEquals(0.5, shown().row().x(2));
        assertTrue(text("numbersTyped").contains("x: 0,5 → 0.5 (exact as a double)"), text("numbersTyped"));
        OpenWindow.await(() -> cell(2, 0).getText().equals("0.500"));
        assertTrue(FxExtension.call(() -> cell(2, 0).getAccessibleText().endsWith("x: 0.5, was 1")));
        assertEquals(List.of("changed"), FxExtension.call(() -> cell(0, 2).getPseudoClassStates().stream()
                .map(Object::toString)
                .filter("changed"::equals)
                .toList()));
        assertPill();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(shown().whatIf());
        assertEquals(before.row().v(0, 1), shown().row().v(0, 1));
        OpenWindow.await(() -> cell(2, 0).getText().equals("1"));
        assertFalse(visible("numbersTyped"));
    }

    @Test
    void badTextIsNamedWithFieldAndFactorAndChangesNothing() {
        type(3, 1, KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.ENTER);
        String error = text("numbersError");
        assertTrue(error.startsWith(shown().labels().get(3) + ", k = 1: “abc” is not a number."), error);
        assertFalse(shown().whatIf());
        assertEquals("abc", FxExtension.call(() -> ((TextField) lookup("typedNumber")).getText()));
        window.press(KeyCode.ESCAPE);
        assertFalse(visible("numbersError"));
        assertFalse(FxExtension.call(
                () -> window.window().identityRow().frozenProperty().get()));
        assertNull(FxExtension.call(() -> lookup("typedNumber")));
    }

    @Test
    void tabGoesOnToTheNextNumberAndEscLeavesIt() {
        type(1, 2, KeyCode.DIGIT2, KeyCode.TAB);
        awaitField();
        window.press(KeyCode.DIGIT3, KeyCode.ENTER);
        assertEquals(2, shown().row().v(1, 1));
        assertEquals(3, shown().row().x(2), "after the last k comes the next field’s x");
        window.press(KeyCode.ENTER); // the number that was typed last is selected: Enter opens it
        awaitField();
        window.press(KeyCode.DIGIT9, KeyCode.ESCAPE);
        assertEquals(3, shown().row().x(2));
        window.click("putBack");
        assertFalse(shown().whatIf());
    }

    @Test
    void aClickSelectsTheNumberEverywhereAndWhatIsSelectedElsewhereIsMarked() {
        click(4, 1);
        assertEquals(
                Mark.entry(4, 0),
                FxExtension.call(
                        () -> window.workbench().selection().pinnedProperty().get()));
        window.press(KeyCode.ESCAPE);
        FxExtension.run(() -> {
            window.workbench().selection().hoveredProperty().set(Mark.NOTHING);
            window.workbench().selection().pinnedProperty().set(Mark.entry(2, 1));
        });
        assertTrue(marked(2, 2) && !marked(2, 1) && !marked(1, 2));
        FxExtension.run(() -> window.workbench().selection().pinnedProperty().set(Mark.pair(3, 1)));
        assertTrue(marked(3, 0) && marked(1, 2) && !marked(2, 2));
    }

    @Test
    void aNumberThatIsOpenIsClosedWhenAnotherRowComesAndIsNotTypedIntoIt() {
        for (String other : List.of("titanic", "monk1")) {
            type(1, 2, KeyCode.DIGIT7);
            window.open(other);
            OpenWindow.await(() -> lookup("typedNumber") == null);
            OpenWindow.await(() -> other.equals(
                            window.workbench().dataProperty().get().dataset().name())
                    && shownNow().labels().size() == tableSize()
                    && cell(1, 1) != null);
            window.press(KeyCode.ENTER);
            assertFalse(shown().whatIf());
            assertFalse(FxExtension.call(
                    () -> window.window().identityRow().frozenProperty().get()));
        }
    }

    @Test
    void aClickOnAnotherNumberKeepsTheFirstAndOpensTheOther() {
        type(1, 2, KeyCode.DIGIT2);
        type(4, 1, KeyCode.DIGIT3, KeyCode.ENTER);
        assertEquals(2, shown().row().v(1, 1));
        assertEquals(3, shown().row().v(4, 0));
    }

    @Test
    void pageKeysBelongToTheTableThatHasTheFocus() {
        FxExtension.run(() -> lookup("numbersTable").requestFocus());
        window.press(KeyCode.PAGE_DOWN);
        assertEquals(
                Step.D1,
                FxExtension.call(() -> window.window().focus().stepProperty().get()));
    }

    private ShownRow shownNow() {
        return window.window().identityRow().shownProperty().get();
    }

    private int tableSize() {
        return ((TableView<?>) lookup("numbersTable")).getItems().size();
    }

    private void assertPill() {
        ShownRow row = shown();
        String naive = String.format(
                        Locale.ROOT, "%.6f", CrossTerm.naive(row.row().u(), 6, 2))
                .replace('-', '−');
        OpenWindow.await(() -> ((EqualityPill) lookup("numbersEquality"))
                .leftValueProperty()
                .get()
                .equals(naive));
        assertTrue(text("numbersExactly").endsWith("the difference is exactly 0."), text("numbersExactly"));
    }

    private void type(int field, int place, KeyCode... keys) {
        click(field, place);
        awaitField();
        for (KeyCode key : keys) {
            window.press(key);
        }
    }

    private void awaitField() {
        OpenWindow.await(
                () -> lookup("typedNumber") != null && lookup("typedNumber").isFocused());
    }

    private void click(int field, int place) {
        FxExtension.run(() -> {
            Node cell = cell(field, place);
            Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        FxExtension.pulse();
    }

    private TableCell<?, ?> cell(int field, int place) {
        for (Node node : window.stage().getScene().getRoot().lookupAll(".number-cell")) {
            TableCell<?, ?> cell = (TableCell<?, ?>) node;
            TableView<?> table = cell.getTableView();
            if (!cell.isEmpty()
                    && cell.getIndex() == field
                    && table.getColumns().indexOf(cell.getTableColumn()) == place + 1) {
                return cell;
            }
        }
        return null;
    }

    private String textOf(int field, int place) {
        return FxExtension.call(() -> cell(field, place).getText());
    }

    private boolean marked(int field, int place) {
        return FxExtension.call(() -> cell(field, place).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("marked")));
    }

    private ShownRow shown() {
        return FxExtension.call(
                () -> window.window().identityRow().shownProperty().get());
    }

    private Node lookup(String id) {
        return window.stage().getScene().lookup("#" + id);
    }

    private boolean visible(String id) {
        return FxExtension.call(() -> lookup(id).isVisible());
    }

    private String text(String id) {
        return FxExtension.call(() -> ((Label) lookup(id)).getText());
    }
}
