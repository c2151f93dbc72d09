package org.fmworkbench.ui.verify.gallery;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fmworkbench.ui.verify.gallery.GalleryFrame.CodeLine;
import org.kordamp.ikonli.javafx.FontIcon;

/** A few lines of code under a heading; those that differ from the other box have an icon and a ground of their own. */
public final class CodeBox extends VBox {
    private final StringProperty icon = new SimpleStringProperty(this, "icon", "fth-minus");
    private final Label heading = new Label();
    private final VBox lines = new VBox();

    /** An empty box. */
    public CodeBox() {
        getStyleClass().add("code-box");
        heading.getStyleClass().add("head");
        lines.getStyleClass().add("code");
        getChildren().setAll(heading, lines);
    }

    /** The heading. */
    public void setHeading(String text) {
        heading.setText(text);
    }

    /** The heading. */
    public String getHeading() {
        return heading.getText();
    }

    /** The icon of the lines that differ. */
    public void setIcon(String literal) {
        icon.set(literal);
    }

    /** The icon of the lines that differ. */
    public String getIcon() {
        return icon.get();
    }

    /** Shows the lines; only those that differ if there is little room. */
    void show(List<CodeLine> code, boolean brief) {
        lines.getChildren()
                .setAll(code.stream()
                        .filter(line -> line.differs() || !brief)
                        .map(this::line)
                        .toList());
    }

    private Label line(CodeLine line) {
        FontIcon mark = new FontIcon(icon.get());
        mark.setOpacity(line.differs() ? 1 : 0); // the lines stay aligned
        Label label = new Label(line.text(), mark);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        if (line.differs()) {
            label.getStyleClass().add("differs");
        }
        return label;
    }
}
