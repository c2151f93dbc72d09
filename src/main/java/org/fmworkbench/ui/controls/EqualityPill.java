package org.fmworkbench.ui.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;

/** Two numbers that should be one: left value, verdict as icon and words with the difference, right value. */
public final class EqualityPill extends CanvasControl {
    /** How two numbers compare. */
    public enum Verdict {
        /** Not one bit differs. */
        EQUAL,
        /** They differ by no more than rounding explains. */
        CLOSE,
        /** They differ by more. */
        DIFFERENT
    }

    private final StringProperty leftName = text("leftName");
    private final StringProperty leftValue = text("leftValue");
    private final StringProperty rightName = text("rightName");
    private final StringProperty rightValue = text("rightValue");
    private final StringProperty difference = text("difference");
    private final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>(this, "verdict", Verdict.EQUAL);

    /** A pill without texts. */
    public EqualityPill() {
        super("fm-equality");
        setFocusTraversable(false);
        verdict.addListener(o -> repaint());
    }

    private StringProperty text(String name) {
        StringProperty property = new SimpleStringProperty(this, name, "");
        property.addListener(o -> {
            repaint();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        return property;
    }

    /** Sets both values, the difference (all as they are to be written) and the verdict at once. */
    public void set(String left, String right, String newDifference, Verdict newVerdict) {
        leftValue.set(left);
        rightValue.set(right);
        difference.set(newDifference);
        verdict.set(newVerdict);
    }

    /** What the left number is called, for example "naive". */
    public StringProperty leftNameProperty() {
        return leftName;
    }

    /** The left number. */
    public StringProperty leftValueProperty() {
        return leftValue;
    }

    /** What the right number is called, for example "derived". */
    public StringProperty rightNameProperty() {
        return rightName;
    }

    /** The right number. */
    public StringProperty rightValueProperty() {
        return rightValue;
    }

    /** The difference; left out when empty or when the numbers are equal. */
    public StringProperty differenceProperty() {
        return difference;
    }

    /** How the numbers compare. */
    public ObjectProperty<Verdict> verdictProperty() {
        return verdict;
    }

    /** The verdict in words. */
    String words() {
        String words =
                switch (verdict.get()) {
                    case EQUAL -> Words.get("equality.equal");
                    case CLOSE -> Words.get("equality.close");
                    case DIFFERENT -> Words.get("equality.different");
                };
        boolean plain = difference.get().isEmpty() || verdict.get() == Verdict.EQUAL;
        return plain ? words : words + " · " + Words.get("equality.difference", difference.get());
    }

    @Override
    public String describe() {
        return leftName.get() + " " + leftValue.get() + ", " + rightName.get() + " " + rightValue.get() + ": "
                + words();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new EqualityPillSkin(this);
    }
}
