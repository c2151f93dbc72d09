package org.fmworkbench.ui.controls;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;

/**
 * The source of a method, with one line marked by a bar and a band. The type is made smaller until the longest line fits; below
 * a readable size long lines are wrapped instead. Where there is no room for all lines, those around the marked one are shown.
 */
public final class CodeListing extends CanvasControl {
    private List<String> lines = List.of();
    private int columns;
    private final IntegerProperty marked = new SimpleIntegerProperty(this, "marked", -1);
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.CURVE_1);

    /** An empty listing. */
    public CodeListing() {
        super("fm-code");
        setFocusTraversable(false);
        marked.addListener(o -> {
            repaint();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        tone.addListener(o -> repaint());
    }

    /**
     * Shows these lines, none of them marked.
     *
     * @param columnsToFit the type is small enough for at least so many characters, for listings that should look alike
     */
    public void setLines(List<String> newLines, int columnsToFit) {
        lines = List.copyOf(newLines);
        columns = lines.stream().mapToInt(String::length).reduce(columnsToFit, Math::max);
        marked.set(-1);
        requestLayout();
        repaint();
    }

    /** The lines. */
    public List<String> getLines() {
        return lines;
    }

    /** The length of the longest line, or what was asked for if that is more. */
    int columns() {
        return columns;
    }

    /** The marked line, counted from 0; −1 if none is. */
    public IntegerProperty markedProperty() {
        return marked;
    }

    /** The colour of the mark. */
    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    @Override
    public String describe() {
        int line = marked.get();
        return line < 0 || line >= lines.size()
                ? ""
                : Words.get("code.line", line + 1, lines.size(), lines.get(line).strip());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CodeListingSkin(this);
    }
}
