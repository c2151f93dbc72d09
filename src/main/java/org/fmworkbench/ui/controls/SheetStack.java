package org.fmworkbench.ui.controls;

import java.util.function.DoubleFunction;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.util.Duration;

/**
 * Several folded squares to one common scale, each with its number, and the sum of the numbers. A click or the arrow keys
 * choose one of them. {@link #dealOut()} spreads them out from one stack.
 */
public final class SheetStack extends CanvasControl {
    private static final double MILLISECONDS = 550;

    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen");
    private final DoubleProperty spread = new SimpleDoubleProperty(this, "spread", 1);
    private final Timeline motion = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(spread, 0)),
            new KeyFrame(Duration.millis(MILLISECONDS), new KeyValue(spread, 1, Interpolator.EASE_BOTH)));
    private DoubleFunction<String> format = Decimals.fixed(3);
    private String[] names = {};
    private double[] values = {};
    private double[] entries = {};
    private String totalName = "";
    private String total = "";

    /** An empty stack. */
    public SheetStack() {
        super("fm-sheet-stack");
        spread.addListener(o -> repaint());
        chosen.addListener(o -> {
            repaint();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    /**
     * Shows these sheets.
     *
     * @param sheetNames name of each sheet
     * @param numbers the number of each sheet
     * @param all entries of all sheets, row by row: the s-th number of each row is sheet s's
     */
    public void setSheets(String[] sheetNames, double[] numbers, double[] all) {
        if (sheetNames.length != numbers.length || (numbers.length > 0 && all.length % numbers.length != 0)) {
            throw new IllegalArgumentException(
                    sheetNames.length + " names, " + numbers.length + " numbers, " + all.length + " entries");
        }
        names = sheetNames.clone();
        values = numbers.clone();
        entries = all.clone();
        repaint();
    }

    /** Names the sum of the sheets' numbers, and says it. */
    public void setTotal(String name, String text) {
        totalName = name;
        total = text;
        repaint();
    }

    /** Sets how the sheets' numbers are written. */
    public void setNumberFormat(DoubleFunction<String> value) {
        format = value;
        repaint();
    }

    /** The sheet that is chosen, from 0. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** Puts the sheets on one stack and spreads them out, in a short motion. */
    public void dealOut() {
        spread.set(0);
        motion.playFromStart();
    }

    /** Whether the motion has come to its stop. */
    public boolean isAtRest() {
        return spread.get() == 1;
    }

    double spread() {
        return spread.get();
    }

    int count() {
        return names.length;
    }

    String name(int sheet) {
        return names[sheet];
    }

    String number(int sheet) {
        return format.apply(values[sheet]);
    }

    DoubleFunction<String> numberFormat() {
        return format;
    }

    String totalName() {
        return totalName;
    }

    String total() {
        return total;
    }

    /** The entries of one sheet. */
    double[] entries(int sheet) {
        double[] own = new double[entries.length / names.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = entries[i * names.length + sheet];
        }
        return own;
    }

    @Override
    public String describe() {
        int sheet = chosen.get();
        String one = sheet < 0 || sheet >= names.length ? "" : names[sheet] + ": " + number(sheet);
        return one.isEmpty() ? totalName : one + ". " + totalName + ": " + total;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SheetStackSkin(this);
    }
}
