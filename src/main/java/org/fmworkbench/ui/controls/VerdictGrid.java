package org.fmworkbench.ui.controls;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;

/**
 * A table of yes and no, its rows in groups. One column is wide: there the verdicts are written out, and open ones can be
 * ticked by a click or Enter. A legend at the bottom says what the shapes mean.
 */
public final class VerdictGrid extends GridControl {
    private final IntegerProperty wideColumn = new SimpleIntegerProperty(this, "wideColumn");
    private final ObjectProperty<Consumer<Cell>> onTicked = new SimpleObjectProperty<>(this, "onTicked", cell -> {});
    private final ObjectProperty<IntConsumer> onGroupTicked =
            new SimpleObjectProperty<>(this, "onGroupTicked", row -> {});
    private final Map<Verdict, String> words = new EnumMap<>(Verdict.class);
    private String[] groups = {};
    private String[] details = {};
    private String[] heads = {};
    private String[] names = {};
    private Verdict[] verdicts = {};
    private boolean[] predicted = {};

    /** An empty grid. */
    public VerdictGrid() {
        super("fm-verdict-grid");
        readOutProperty().set(false);
        wideColumn.addListener(o -> repaint());
    }

    /**
     * Names the rows, which are numbered from 1. Forgets the verdicts.
     *
     * @param groups the group of each row; neighbours of one group stand together under one name
     * @param details more about each row, written where there is room
     */
    public void setRows(String[] groups, String[] details) {
        if (groups.length != details.length) {
            throw new IllegalArgumentException(groups.length + " groups, but " + details.length + " details");
        }
        this.groups = groups.clone();
        this.details = details.clone();
        forget();
    }

    /**
     * Names the columns. Forgets the verdicts.
     *
     * @param heads short, as they are painted
     * @param names in full, as they are spoken
     */
    public void setColumns(String[] heads, String[] names) {
        if (heads.length != names.length) {
            throw new IllegalArgumentException(heads.length + " heads, but " + names.length + " names");
        }
        this.heads = heads.clone();
        this.names = names.clone();
        forget();
    }

    private void forget() {
        verdicts = new Verdict[groups.length * heads.length];
        Arrays.fill(verdicts, Verdict.HIDDEN);
        predicted = new boolean[verdicts.length];
        setPinned(null);
        setHovered(null);
        repaint();
    }

    /** What a verdict is called: in the wide column, in the legend and when it is spoken. */
    public void setWord(Verdict verdict, String word) {
        words.put(verdict, word);
        repaint();
    }

    /**
     * Shows these verdicts, rows × columns, row by row; {@code said} tells which cells were ticked before they were shown. The
     * arrays are not copied; they must not change afterwards.
     */
    public void setVerdicts(Verdict[] values, boolean[] said) {
        if (values.length != groups.length * heads.length || said.length != values.length) {
            throw new IllegalArgumentException(values.length + " verdicts do not fill the grid");
        }
        verdicts = values;
        predicted = said;
        repaint();
    }

    /** The column that is wide. */
    public IntegerProperty wideColumnProperty() {
        return wideColumn;
    }

    /** Told of a cell that can be ticked and is clicked or has Enter pressed. */
    public ObjectProperty<Consumer<Cell>> onTickedProperty() {
        return onTicked;
    }

    /** Told of the first row of a group whose name is clicked. */
    public ObjectProperty<IntConsumer> onGroupTickedProperty() {
        return onGroupTicked;
    }

    /** What stands in a cell. */
    public Verdict verdict(int row, int column) {
        return verdicts[row * heads.length + column];
    }

    boolean tickable(Cell cell) {
        return cell != null
                && cell.isSingle()
                && (verdict(cell.row(), cell.column()) == Verdict.OPEN
                        || verdict(cell.row(), cell.column()) == Verdict.TICKED);
    }

    boolean predicted(int row, int column) {
        return predicted[row * heads.length + column];
    }

    String word(Verdict verdict) {
        return words.getOrDefault(verdict, "");
    }

    String group(int row) {
        return groups[row];
    }

    String detail(int row) {
        return details[row];
    }

    String head(int column) {
        return heads[column];
    }

    boolean startsGroup(int row) {
        return row == 0 || !groups[row].equals(groups[row - 1]);
    }

    int columns() {
        return heads.length;
    }

    @Override
    int selectableRows() {
        return groups.length;
    }

    @Override
    int selectableColumns(int row) {
        return heads.length;
    }

    @Override
    public String describe(Cell cell) {
        String row = cell.row() == Cell.ALL
                ? ""
                : Words.get("verdict.row", cell.row() + 1, groups[cell.row()], details[cell.row()]);
        if (!cell.isSingle()) {
            return cell.row() == Cell.ALL ? names[cell.column()] : row;
        }
        return Words.get("verdict", names[cell.column()], row, word(verdict(cell.row(), cell.column())));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new VerdictGridSkin(this);
    }
}
