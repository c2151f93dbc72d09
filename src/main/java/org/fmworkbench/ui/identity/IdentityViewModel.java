package org.fmworkbench.ui.identity;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.identity.row.ShownRow;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;

/** Which parts of the stage Identity are shown, and the row that they all show. */
public final class IdentityViewModel {
    private final Texts texts = Texts.beside(IdentityViewModel.class);
    /** Kept here: a binding that nobody holds is forgotten, and its listeners with it. */
    private final Map<PartName, BooleanBinding> shown = new EnumMap<>(PartName.class);

    private final Workbench workbench;
    private final IdentityRow row;
    private final ObjectProperty<PartName> picture = new SimpleObjectProperty<>(this, "picture", PartName.SQUARE);
    private final BooleanProperty wide = new SimpleBooleanProperty(this, "wide");
    private final BooleanProperty held = new SimpleBooleanProperty(this, "held");
    private final ReadOnlyStringWrapper rowTitle = new ReadOnlyStringWrapper(this, "rowTitle", "");

    /** The stage of {@code workbench}, showing {@code row}. */
    public IdentityViewModel(Workbench workbench, IdentityRow row) {
        this.workbench = workbench;
        this.row = row;
        row.shownProperty().subscribe(this::name);
        workbench.watchProperty().subscribe(this::name);
        row.frozenProperty().subscribe(held::set);
        held.subscribe(hold -> {
            if (hold != row.frozenProperty().get()) {
                row.freeze(hold);
            }
        });
        wide.subscribe(is -> {
            if (is && picture.get() == PartName.LANES) {
                picture.set(PartName.SQUARE); // the lanes have a place of their own
            }
        });
    }

    /** The picture beside the derivation: the square, the lanes or the numbers. On a wide window the lanes are always shown. */
    public ObjectProperty<PartName> pictureProperty() {
        return picture;
    }

    /** Whether the window is wide enough for the lanes and another picture beside the derivation. */
    public BooleanProperty wideProperty() {
        return wide;
    }

    /** Whether the row is held still while training goes on. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** "row 7 · epoch 3 · batch 7/19 · sample 3/16", or "row 7, held · epoch 3 …". */
    public ReadOnlyStringProperty rowTitleProperty() {
        return rowTitle.getReadOnlyProperty();
    }

    /** Whether the row is a copy with typed numbers. */
    public ReadOnlyBooleanProperty whatIfProperty() {
        return row.whatIfProperty();
    }

    /** Whether the window is presenting. */
    public ReadOnlyBooleanProperty presentingProperty() {
        return workbench.presentingProperty();
    }

    /** Whether a part is on the screen: only then it has to compute anything. */
    public BooleanBinding shows(PartName part) {
        return shown.computeIfAbsent(
                part,
                key -> Bindings.createBooleanBinding(
                        () -> workbench.stageProperty().get() == StageName.IDENTITY && places(part),
                        workbench.stageProperty(),
                        picture,
                        wide));
    }

    private boolean places(PartName part) {
        return switch (part) {
            case DERIVATION -> true;
            case LANES -> wide.get() || picture.get() == PartName.LANES;
            case SQUARE, NUMBERS -> picture.get() == part;
        };
    }

    /** Forgets the typed numbers. */
    public void putBack() {
        row.putBack();
    }

    private void name() {
        ShownRow shown = row.shownProperty().get();
        String title = shown == null ? "" : title(shown);
        rowTitle.set(shown != null && shown.whatIf() ? texts.get("title.whatIf", title) : title);
    }

    /** A row that was held still here may be another one than the run holds in view. */
    private String title(ShownRow shown) {
        return workbench.watchProperty().get().heldRow() == shown.number()
                ? texts.get("title.held", Numbers.grouped(shown.number() + 1L), shown.moment())
                : shown.position();
    }
}
