package org.fmworkbench.ui.controls;

import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;

/**
 * The square over a sum of numbers: tile (i, j) is |u_i| high and |u_j| wide, so its area is |u_i u_j|; a tile whose product
 * is negative is hatched. The square can be folded ({@link #foldProperty()}): its diagonal is taken away and one half lies on
 * the other. Each change is a short motion. A square of more than eight things is seen as a whole and through a lens.
 */
public final class FoldedSquare extends GridControl {
    private final ObjectProperty<Fold> fold = new SimpleObjectProperty<>(this, "fold", Fold.WHOLE);
    private final ObjectProperty<DoubleFunction<String>> entryFormat =
            new SimpleObjectProperty<>(this, "entryFormat", Decimals.fixed(3));
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(this, "lens", Lens.on(0));
    private final FoldMotion motion = new FoldMotion(this::repaint);
    private Map<Tone, Cell> inUse = Map.of();
    private String[] heads = {};
    private String[] details = {};
    private double[] entries = {};
    private String message = "";
    private String hint = "";
    private String taken = "";
    private String takenBrief = "";

    /** An empty square. */
    public FoldedSquare() {
        super("fm-folded-square");
        fold.addListener(o -> {
            motion.moveTo(fold.get(), getScene() != null);
            foldChanged();
        });
        lens.addListener(o -> repaint());
        entryFormat.addListener(o -> repaint());
        pinnedProperty().addListener(o -> reveal(getPinned()));
    }

    /** Names the things, each in two parts that are shown as head=detail; empty details leave the head alone. */
    public void setLabels(String[] heads, String[] details) {
        if (heads.length != details.length) {
            throw new IllegalArgumentException(heads.length + " heads, but " + details.length + " details");
        }
        this.heads = heads.clone();
        this.details = details.clone();
        if (entries.length != heads.length) {
            entries = new double[heads.length];
            setPinned(null);
            setHovered(null);
            resetLimit();
            lens.set(Lens.on(heads.length));
        }
        repaint();
    }

    /** Frames tiles that are in use at the moment, each in the colour of what uses it; a pair's two tiles are one. */
    public void setInUse(Map<Tone, Cell> tiles) {
        if (!inUse.equals(tiles)) {
            inUse = Map.copyOf(tiles);
            repaint();
        }
    }

    /** The tiles in use. */
    public Map<Tone, Cell> inUse() {
        return inUse;
    }

    /** The numbers u_i, one for each thing. */
    public void setEntries(double[] values) {
        if (values.length != heads.length) {
            throw new IllegalArgumentException(values.length + " numbers for " + heads.length + " things");
        }
        if (!Arrays.equals(entries, values)) {
            entries = values.clone();
            setMagnitude(AutoLimit.magnitude(entries, 0, entries.length));
            repaint();
        }
    }

    /** How the numbers u_i are written; products are written as {@link #numberFormatProperty()} says. */
    public ObjectProperty<DoubleFunction<String>> entryFormatProperty() {
        return entryFormat;
    }

    /** A text in place of the picture, where there is nothing to draw; empty for the picture. */
    public void setMessage(String text) {
        message = text;
        repaint();
    }

    /** What stands below the picture while no tile is read out. */
    public void setHint(String text) {
        hint = text;
        repaint();
    }

    /** What stands beside the diagonal that was taken away, and a shorter text where there is little room. */
    public void setTakenCaption(String text, String brief) {
        taken = text;
        takenBrief = brief;
        repaint();
    }

    /** How far the square is folded; setting it moves the tiles. */
    public ObjectProperty<Fold> foldProperty() {
        return fold;
    }

    /** How far the motion is: 0 for the whole square, 3 for the pairs. */
    double position() {
        return motion.position();
    }

    /** Whether the motion has come to its stop. */
    public boolean isAtRest() {
        return motion.position() == fold.get().place();
    }

    boolean isFoldedAtLeast(Fold wanted) {
        return fold.get().compareTo(wanted) >= 0;
    }

    /** How many things there are. */
    public int size() {
        return heads.length;
    }

    /** u_i. */
    public double entry(int i) {
        return entries[i];
    }

    double[] entries() {
        return entries;
    }

    /** Whether the square is too large to be read at once. */
    public boolean hasLens() {
        return size() > Lens.MOST;
    }

    Lens lens() {
        return lens.get();
    }

    /** Moves the lens; once the halves are folded it stays on the half that is left. */
    void moveLens(int row, int column) {
        boolean swap = isFoldedAtLeast(Fold.FOLDED) && column > row;
        lens.set(lens.get().at(swap ? column : row, swap ? row : column, size()));
    }

    void reveal(Cell cell) {
        if (cell != null && hasLens() && Math.max(cell.row(), cell.column()) < size()) {
            lens.set(lens.get().toSee(cell, size()));
        }
    }

    /** A tile of the half that has gone is read out where it lies now. */
    private void foldChanged() {
        Cell pinned = getPinned();
        if (isFoldedAtLeast(Fold.FOLDED)) {
            moveLens(lens.get().row(), lens.get().column());
            if (pinned != null && pinned.isSingle() && pinned.column() > pinned.row()) {
                int larger = Math.max(pinned.row(), pinned.column());
                int smaller = Math.min(pinned.row(), pinned.column());
                setPinned(new Cell(larger, smaller));
            }
        }
        setHovered(null);
        repaint();
    }

    /** The full name of a thing: head=detail. */
    public String name(int i) {
        return details[i].isEmpty() ? heads[i] : heads[i] + "=" + details[i];
    }

    String head(int i) {
        return heads[i];
    }

    String message() {
        return message;
    }

    String takenCaption() {
        return taken;
    }

    String takenBrief() {
        return takenBrief;
    }

    /** The number of thing {@code i} as text. */
    String number(int i) {
        return entryFormat.get().apply(entries[i]);
    }

    @Override
    public String describe(Cell cell) {
        return TileWords.of(this, cell, true);
    }

    /** The tile that is read out, also one that another picture has marked; null if there is none. */
    Cell readOut() {
        Cell cell = getHovered() != null ? getHovered() : cellOf(getHoverMarks());
        cell = cell != null ? cell : getPinned();
        cell = cell != null ? cell : cellOf(getPinMarks());
        boolean isThere = cell != null && Math.max(cell.row(), cell.column()) < size();
        return isThere && message.isEmpty() ? cell : null;
    }

    private static Cell cellOf(Marks marks) {
        int[] rows = marks.rows();
        return switch (rows.length) {
            case 0 -> null;
            case 1 -> new Cell(rows[0], Cell.ALL);
            default -> new Cell(Math.max(rows[0], rows[1]), Math.min(rows[0], rows[1]));
        };
    }

    @Override
    public String describe() {
        if (!message.isEmpty()) {
            return message;
        }
        Cell cell = readOut();
        return cell == null ? hint : describe(cell);
    }

    @Override
    int selectableRows() {
        return size();
    }

    @Override
    int selectableColumns(int row) {
        return isFoldedAtLeast(Fold.FOLDED) ? row + 1 : size();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FoldedSquareSkin(this);
    }
}
