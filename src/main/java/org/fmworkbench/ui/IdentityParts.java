package org.fmworkbench.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.fmworkbench.ui.identity.IdentityController;
import org.fmworkbench.ui.identity.IdentityViewModel;
import org.fmworkbench.ui.identity.PartName;
import org.fmworkbench.ui.identity.derivation.DerivationController;
import org.fmworkbench.ui.identity.derivation.DerivationViewModel;
import org.fmworkbench.ui.identity.derivation.ProofController;
import org.fmworkbench.ui.identity.derivation.ProofViewModel;
import org.fmworkbench.ui.identity.lanes.LanesController;
import org.fmworkbench.ui.identity.lanes.LanesViewModel;
import org.fmworkbench.ui.identity.numbers.NumbersController;
import org.fmworkbench.ui.identity.numbers.NumbersViewModel;
import org.fmworkbench.ui.identity.row.Focus;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.square.SquareController;
import org.fmworkbench.ui.identity.square.SquareKeys;
import org.fmworkbench.ui.identity.square.SquareViewModel;
import org.fmworkbench.ui.model.Workbench;

/** The stage Identity, put together: one row, one step in focus, and the parts that show them. */
final class IdentityParts {
    private final Workbench workbench;
    private final IdentityRow row;
    private final Focus focus = new Focus();
    private final IdentityViewModel identity;
    private final SquareViewModel square;
    private final DerivationViewModel derivation;

    IdentityParts(Workbench workbench, IdentityRow row) {
        this.workbench = workbench;
        this.row = row;
        identity = new IdentityViewModel(workbench, row);
        square = new SquareViewModel(workbench, row, focus, identity.shows(PartName.SQUARE));
        derivation = new DerivationViewModel(workbench, row, focus, identity.shows(PartName.DERIVATION));
    }

    Focus focus() {
        return focus;
    }

    IdentityViewModel identity() {
        return identity;
    }

    SquareViewModel square() {
        return square;
    }

    DerivationViewModel derivation() {
        return derivation;
    }

    Parent load() {
        return Layouts.load(new IdentityController(identity, parts()));
    }

    /** What the keys do while the stage is shown. */
    Map<KeyCombination, Runnable> keys() {
        Map<KeyCombination, Runnable> keys = new HashMap<>(SquareKeys.of(square));
        keys.put(KeyCombination.valueOf("Shortcut+Z"), row::putBack);
        keys.put(new KeyCodeCombination(KeyCode.PAGE_DOWN), derivation::next);
        keys.put(new KeyCodeCombination(KeyCode.PAGE_UP), derivation::back);
        return keys;
    }

    private Map<PartName, Node> parts() {
        return Map.of(
                PartName.DERIVATION,
                loadDerivation(),
                PartName.NUMBERS,
                Layouts.load(
                        new NumbersController(new NumbersViewModel(workbench, row, identity.shows(PartName.NUMBERS)))),
                PartName.SQUARE,
                Layouts.load(new SquareController(square)),
                PartName.LANES,
                Layouts.load(new LanesController(new LanesViewModel(workbench, identity, row))));
    }

    private Node loadDerivation() {
        return Layouts.load(
                new DerivationController(derivation, Layouts.load(new ProofController(new ProofViewModel(workbench)))));
    }
}
