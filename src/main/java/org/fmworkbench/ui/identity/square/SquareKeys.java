package org.fmworkbench.ui.identity.square;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the square, while it is shown: 1…5 for its moves, K and J for the next and the previous factor. */
public final class SquareKeys {
    private SquareKeys() {}

    /** The keys that act on {@code model}. */
    public static Map<KeyCombination, Runnable> of(SquareViewModel model) {
        Map<KeyCombination, Runnable> keys = new HashMap<>();
        for (Move move : Move.values()) {
            Runnable go = () -> model.press(move);
            keys.put(key(String.valueOf(move.key())), go);
            keys.put(key("Numpad " + move.key()), go);
        }
        keys.put(key("K"), () -> model.nextFactor(1));
        keys.put(key("J"), () -> model.nextFactor(-1));
        return keys;
    }

    private static KeyCombination key(String name) {
        return new KeyCodeCombination(KeyCode.getKeyCode(name));
    }
}
