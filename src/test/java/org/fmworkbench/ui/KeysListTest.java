package org.fmworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.shell.BoundKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of keys (F1). */
@ExtendWith(FxExtension.class)
@Timeout(60)
class KeysListTest {
    private OpenWindow window;
    private Window dialog;

    @BeforeEach
    void open() {
        window = new OpenWindow(1280, 720);
        window.press(KeyCode.F1);
        OpenWindow.await(() -> Window.getWindows().size() == 2);
        FxExtension.pulse();
        dialog = FxExtension.call(() -> Window.getWindows().get(1));
    }

    @AfterEach
    void close() {
        FxExtension.run(dialog::hide);
        window.close();
    }

    @Test
    void namesEveryKeyThatDoesSomething() {
        Set<String> named = FxExtension.call(() -> dialog.getScene().getRoot().lookupAll(".key").stream()
                .flatMap(key -> Stream.of(((Label) key).getText().split(",| or | and ")))
                .map(String::strip)
                .collect(Collectors.toSet()));
        List<String> missing = bound().stream()
                .map(KeyCombination::getDisplayText)
                .filter(name -> !named.contains(name))
                .toList();
        assertEquals(List.of(), missing, named.toString());
    }

    /** The keys of the number pad do what those with the same names do. */
    private Set<KeyCombination> bound() {
        return FxExtension.call(() -> {
            IdentityParts parts = new IdentityParts(window.workbench(), new IdentityRow(window.workbench()));
            return BoundKeys.of(window.workbench(), Map.of(StageName.IDENTITY, parts.keys())).stream()
                    .filter(key -> !key.getName().contains("Numpad"))
                    .collect(Collectors.toSet());
        });
    }

    @Test
    void fitsASmallScreenAndCutsNothingOff() throws Exception {
        Pictures.write(FxExtension.call(() -> dialog.getScene().snapshot(null)), Path.of("target", "keys.png"));
        assertTrue(
                dialog.getWidth() <= 1280 && dialog.getHeight() <= 700, dialog.getWidth() + "×" + dialog.getHeight());
        FxExtension.run(
                () -> dialog.getScene().getRoot().lookupAll(".keys > .label").forEach(node -> {
                    Labeled label = (Labeled) node;
                    boolean whole = label.prefWidth(-1) <= label.getWidth() + 1;
                    assertTrue(whole, label.getText());
                }));
    }
}
