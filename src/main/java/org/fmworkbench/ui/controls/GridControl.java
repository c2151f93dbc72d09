package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;

/**
 * A picture made of cells with numbers and colours. The cell under the pointer is {@link #hoveredProperty()}; a click or
 * the arrow keys set {@link #pinnedProperty()}, Escape clears it. Marks that come from other pictures are set with
 * {@link #hoverMarksProperty()} (dashed) and {@link #pinMarksProperty()} (double line). What a computation reads and writes is
 * set with {@link #cellMarksProperty()}.
 */
public abstract class GridControl extends CanvasControl {
    private final ObjectProperty<DoubleFunction<String>> numberFormat = formatProperty("numberFormat", 3);
    private final ObjectProperty<DoubleFunction<String>> briefFormat = formatProperty("briefFormat", 2);
    private final ObjectProperty<DoubleFunction<String>> exactFormat = formatProperty("exactFormat", 6);
    private final DoubleProperty fixedLimit = new SimpleDoubleProperty(this, "fixedLimit", Double.NaN);
    private final ReadOnlyDoubleWrapper limit = new ReadOnlyDoubleWrapper(this, "limit", 1);
    private final BooleanProperty readOut = new SimpleBooleanProperty(this, "readOut", true);
    private final ReadOnlyObjectWrapper<Cell> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");
    private final ObjectProperty<Cell> pinned = new SimpleObjectProperty<>(this, "pinned");
    private final ObjectProperty<Marks> hoverMarks = new SimpleObjectProperty<>(this, "hoverMarks", Marks.NONE);
    private final ObjectProperty<Marks> pinMarks = new SimpleObjectProperty<>(this, "pinMarks", Marks.NONE);
    private final ObjectProperty<CellMarks> cellMarks = new SimpleObjectProperty<>(this, "cellMarks", CellMarks.NONE);
    private final DoubleProperty markFlash = new SimpleDoubleProperty(this, "markFlash", 0);
    private final AutoLimit autoLimit = new AutoLimit();
    private double magnitude;

    /** A grid with this style class. */
    protected GridControl(String styleClass) {
        super(styleClass);
        fixedLimit.addListener(o -> updateLimit());
        limit.addListener(o -> repaint());
        readOut.addListener(o -> repaint());
        hoverMarks.addListener(o -> repaint());
        pinMarks.addListener(o -> repaint());
        cellMarks.addListener(o -> repaint());
        markFlash.addListener(o -> repaintData());
        hovered.addListener(o -> selectionChanged());
        pinned.addListener(o -> selectionChanged());
    }

    private ObjectProperty<DoubleFunction<String>> formatProperty(String name, int decimals) {
        ObjectProperty<DoubleFunction<String>> property =
                new SimpleObjectProperty<>(this, name, Decimals.fixed(decimals));
        property.addListener(o -> repaint());
        return property;
    }

    private void selectionChanged() {
        repaint();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** How many rows can be selected. */
    abstract int selectableRows();

    /** How many columns can be selected in {@code row}. */
    abstract int selectableColumns(int row);

    /** What stands in {@code cell}, in words with all its digits: "head=round, k = 2: 0.123". */
    public abstract String describe(Cell cell);

    @Override
    public String describe() {
        Cell cell = hovered.get() != null ? hovered.get() : pinned.get();
        return cell == null ? "" : describe(cell);
    }

    /** Tells the automatic limit how large the data are. */
    final void setMagnitude(double value) {
        magnitude = value;
        updateLimit();
    }

    /** Lets the automatic limit start anew, when the data mean something else from now on. */
    public final void resetLimit() {
        autoLimit.reset();
    }

    private void updateLimit() {
        double fixed = fixedLimit.get();
        limit.set(fixed > 0 ? fixed : autoLimit.update(magnitude));
    }

    final void setHovered(Cell cell) {
        hovered.set(cell);
    }

    /** How numbers are written in cells that have room (3 decimals unless set). */
    public final ObjectProperty<DoubleFunction<String>> numberFormatProperty() {
        return numberFormat;
    }

    /** How numbers are written in cells. */
    public final DoubleFunction<String> getNumberFormat() {
        return numberFormat.get();
    }

    /** Sets how numbers are written in cells. */
    public final void setNumberFormat(DoubleFunction<String> value) {
        numberFormat.set(value);
    }

    /** How numbers are written in narrow cells (2 decimals unless set). */
    public final ObjectProperty<DoubleFunction<String>> briefFormatProperty() {
        return briefFormat;
    }

    /** How numbers are written in narrow cells. */
    public final DoubleFunction<String> getBriefFormat() {
        return briefFormat.get();
    }

    /** How the one number under the pointer is written (6 decimals unless set). */
    public final ObjectProperty<DoubleFunction<String>> exactFormatProperty() {
        return exactFormat;
    }

    /** How the one number under the pointer is written. */
    public final DoubleFunction<String> getExactFormat() {
        return exactFormat.get();
    }

    /** The colour scale's end as ±value; NaN (the default) or 0: automatic. */
    public final DoubleProperty fixedLimitProperty() {
        return fixedLimit;
    }

    /** The colour scale's end as it is now; bind a {@link ColorLegend} to it. */
    public final ReadOnlyDoubleProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }

    /** The colour scale's end. */
    public final double getLimit() {
        return limit.get();
    }

    /** Whether the cell under the pointer (or the pinned one) is written out below the picture. */
    public final BooleanProperty readOutProperty() {
        return readOut;
    }

    /** The cell under the pointer; null when there is none. */
    public final ReadOnlyObjectProperty<Cell> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The cell under the pointer. */
    public final Cell getHovered() {
        return hovered.get();
    }

    /** The cell that was clicked or reached with the arrow keys; null when there is none. */
    public final ObjectProperty<Cell> pinnedProperty() {
        return pinned;
    }

    /** The pinned cell. */
    public final Cell getPinned() {
        return pinned.get();
    }

    /** Pins {@code cell}; null pins nothing. */
    public final void setPinned(Cell cell) {
        pinned.set(cell);
    }

    /** Rows and columns to preview, from another picture. */
    public final ObjectProperty<Marks> hoverMarksProperty() {
        return hoverMarks;
    }

    /** Rows and columns to preview. */
    public final Marks getHoverMarks() {
        return hoverMarks.get();
    }

    /** Cells that a computation reads and writes. */
    public final ObjectProperty<CellMarks> cellMarksProperty() {
        return cellMarks;
    }

    /** Cells that a computation reads and writes. */
    public final CellMarks getCellMarks() {
        return cellMarks.get();
    }

    /** How much the frames of written cells stand out, from 1 when they have just been written to 0, where they come to rest. */
    public final DoubleProperty markFlashProperty() {
        return markFlash;
    }

    /** Rows and columns that are pinned, from this or another picture. */
    public final ObjectProperty<Marks> pinMarksProperty() {
        return pinMarks;
    }

    /** Rows and columns that are pinned. */
    public final Marks getPinMarks() {
        return pinMarks.get();
    }
}
