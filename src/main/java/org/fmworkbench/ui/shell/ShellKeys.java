package org.fmworkbench.ui.shell;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fmworkbench.ui.compare.CompareViewModel;
import org.fmworkbench.ui.files.FilesController;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.time.TimeViewModel;
import org.fmworkbench.ui.train.TrainViewModel;
import org.fmworkbench.ui.transport.TransportViewModel;
import org.fmworkbench.ui.verify.VerifyViewModel;

/**
 * The keyboard of the whole window. Combinations with Ctrl and function keys work everywhere; plain keys work unless the focus
 * is where text is typed; arrow keys go first to whatever has the focus. Space always runs or pauses, so Enter is the key that
 * presses the button that has the focus, on every system.
 */
public final class ShellKeys {
    private final ShellViewModel shell;
    private final TransportViewModel transport;
    private final TimeViewModel time;
    private final TrainViewModel train;
    private final VerifyViewModel verify;
    private final CompareViewModel compare;
    private final Map<StageName, Map<KeyCombination, Runnable>> ofStages;
    private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> plain = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> arrows = new LinkedHashMap<>(); // go first to whatever has the focus

    /**
     * Keys for these parts of the window; a stage's own keys go before the others while it is shown, unless something is being
     * typed.
     */
    public ShellKeys(
            ShellViewModel shell,
            TransportViewModel transport,
            TimeViewModel time,
            TrainViewModel train,
            VerifyViewModel verify,
            CompareViewModel compare,
            Map<StageName, Map<KeyCombination, Runnable>> ofStages) {
        this.shell = shell;
        this.transport = transport;
        this.time = time;
        this.train = train;
        this.verify = verify;
        this.compare = compare;
        this.ofStages = Map.copyOf(ofStages);
    }

    /** Listens to all keys below {@code root}. */
    void attach(Region root, FilesController files, Runnable showKeys) {
        everywhere.put(shortcut(KeyCode.DIGIT1), () -> shell.stageProperty().set(StageName.DATA));
        everywhere.put(shortcut(KeyCode.DIGIT2), () -> shell.stageProperty().set(StageName.TRAIN));
        everywhere.put(shortcut(KeyCode.DIGIT3), () -> shell.stageProperty().set(StageName.IDENTITY));
        everywhere.put(shortcut(KeyCode.DIGIT4), () -> shell.stageProperty().set(StageName.VERIFY));
        everywhere.put(shortcut(KeyCode.DIGIT5), () -> shell.stageProperty().set(StageName.COMPARE));
        everywhere.put(shortcut(KeyCode.O), files::open);
        everywhere.put(shortcut(KeyCode.S), files::save);
        everywhere.put(
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                files::saveAs);
        everywhere.put(shortcut(KeyCode.R), transport::reset);
        everywhere.put(shortcut(KeyCode.N), transport::newSeed);
        everywhere.put(shortcut(KeyCode.T), () -> toggle(shell.darkProperty()));
        everywhere.put(shortcut(KeyCode.RIGHT), transport::step);
        everywhere.put(shortcut(KeyCode.LEFT), transport::back);
        everywhere.put(new KeyCodeCombination(KeyCode.F1), showKeys);
        everywhere.put(new KeyCodeCombination(KeyCode.F11), () -> toggle(shell.presentingProperty()));
        everywhere.put(new KeyCodeCombination(KeyCode.PAGE_DOWN), () -> turnPage(1));
        everywhere.put(new KeyCodeCombination(KeyCode.PAGE_UP), () -> turnPage(-1));
        everywhere.put(shortcut(KeyCode.PAGE_DOWN), () -> nextLens(1));
        everywhere.put(shortcut(KeyCode.PAGE_UP), () -> nextLens(-1));
        arrows.put(KeyCode.RIGHT, transport::step);
        arrows.put(KeyCode.LEFT, transport::back);
        arrows.put(KeyCode.HOME, transport::toStart);
        arrows.put(KeyCode.END, transport::toEnd);
        plain.put(KeyCode.B, time::branch);
        plain.put(KeyCode.P, time::pin);
        plain.put(KeyCode.SPACE, transport::toggleRun);
        plain.put(KeyCode.G, transport.granularity()::next);
        plain.put(KeyCode.H, this::hold);
        plain.put(KeyCode.D, () -> toggle(train.deltaProperty()));
        plain.put(KeyCode.L, () -> toggle(train.chart().logarithmicProperty()));
        plain.put(KeyCode.OPEN_BRACKET, () -> transport.faster(-1));
        plain.put(KeyCode.CLOSE_BRACKET, () -> transport.faster(1));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> first(root, event));
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> releaseOfSpace(root, event));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    }

    private void first(Node root, KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isControlDown();
        if (!FocusOwner.isTyping(root) && !isPageOfFocus(root, event) && ofStage(event)) {
            event.consume();
            return;
        }
        for (Map.Entry<KeyCombination, Runnable> key : everywhere.entrySet()) {
            if (key.getKey().match(event) && mayTurn(event)) {
                key.getValue().run();
                event.consume();
                return;
            }
        }
        if (event.getCode() == KeyCode.ENTER
                && !modified
                && !event.isShiftDown()
                && FocusOwner.of(root) instanceof ButtonBase button) {
            press(button);
            event.consume();
            return;
        }
        Runnable arrow = FocusOwner.usesArrows(root) || isEndOfStage(event) ? null : arrows.get(event.getCode());
        Runnable action =
                modified || FocusOwner.isTyping(root) ? null : arrow != null ? arrow : plain.get(event.getCode());
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    /** On Identity, Home and End are about the lines of the derivation, unless a step is a term. */
    private boolean isEndOfStage(KeyEvent event) {
        return shell.stageProperty().get() == StageName.IDENTITY
                && !transport.granularity().termProperty().get()
                && (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END);
    }

    /** What uses arrow keys uses Page Up and Page Down too; who presents walks with them, whatever has the focus. */
    private boolean isPageOfFocus(Node root, KeyEvent event) {
        return isPage(event)
                && FocusOwner.usesArrows(root)
                && !shell.presentingProperty().get();
    }

    private static boolean isPage(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }

    private boolean ofStage(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> key :
                ofStages.getOrDefault(shell.stageProperty().get(), Map.of()).entrySet()) {
            if (key.getKey().match(event)) {
                key.getValue().run();
                return true;
            }
        }
        return false;
    }

    /** A button with a menu opens it. */
    private static void press(ButtonBase button) {
        if (button instanceof MenuButton menu && !(button instanceof SplitMenuButton)) {
            menu.show();
        } else {
            button.fire();
        }
    }

    /** A button fires when Space is released: not when Space has just run or paused. */
    private void releaseOfSpace(Node root, KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !FocusOwner.isTyping(root)) {
            event.consume();
        }
    }

    private void last(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && shell.unpin()) {
            event.consume();
        }
    }

    /** There is no row to hold before the first data set is there. */
    private void hold() {
        if (transport.readyProperty().get()) {
            toggle(train.heldProperty());
        }
    }

    /** Page Up and Page Down belong to what has the focus, unless the window is presenting or Ctrl is held on a stage with lenses. */
    private boolean mayTurn(KeyEvent event) {
        boolean turns = event.isShortcutDown()
                ? hasLenses()
                : shell.presentingProperty().get();
        return !isPage(event) || turns;
    }

    private boolean hasLenses() {
        StageName stage = shell.stageProperty().get();
        return stage == StageName.VERIFY || stage == StageName.COMPARE;
    }

    private void turnPage(int by) {
        if (hasLenses()) {
            nextLens(by);
        } else if (shell.stageProperty().get() == StageName.TRAIN) {
            train.nextPair(by);
        }
    }

    private void nextLens(int by) {
        if (shell.stageProperty().get() == StageName.VERIFY) {
            verify.nextLens(by);
        } else {
            compare.nextLens(by);
        }
    }

    /** All combinations that do something, those of the stages among them. */
    Set<KeyCombination> combinations() {
        Set<KeyCombination> all = new LinkedHashSet<>(everywhere.keySet());
        arrows.keySet().forEach(code -> all.add(new KeyCodeCombination(code)));
        plain.keySet().forEach(code -> all.add(new KeyCodeCombination(code)));
        ofStages.values().forEach(keys -> all.addAll(keys.keySet()));
        return all;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static void toggle(javafx.beans.property.BooleanProperty property) {
        property.set(!property.get());
    }
}
