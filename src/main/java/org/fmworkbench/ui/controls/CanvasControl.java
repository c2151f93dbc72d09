package org.fmworkbench.ui.controls;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * A control that is painted on a canvas. Colours ({@link Tone}) and the font come from CSS; all distances grow with the
 * font. However often {@link #repaint()} is called, it paints once a pulse, in the layout pass, and leaves the layout of
 * its parents alone.
 */
public abstract class CanvasControl extends Control {
    private static final FontCssMetaData<CanvasControl> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(CanvasControl control) {
            return !control.font.isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(CanvasControl control) {
            return control.font;
        }
    };

    private static final Map<Tone, ToneCss> TONES = new EnumMap<>(Tone.class);

    private static final List<CssMetaData<? extends Styleable, ?>> CSS = metaData();

    private final StyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
    private final Map<Tone, StyleableObjectProperty<Color>> tones = new EnumMap<>(Tone.class);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");

    /** A control with this style class. */
    protected CanvasControl(String styleClass) {
        getStyleClass().addAll("fm-canvas", styleClass);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        for (Tone tone : Tone.values()) {
            StyleableObjectProperty<Color> property =
                    new SimpleStyleableObjectProperty<>(TONES.get(tone), this, tone.name(), tone.initial());
            property.addListener(o -> restyle());
            tones.put(tone, property);
        }
        font.addListener(o -> restyle());
        title.addListener(o -> repaint());
    }

    private static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Control.getClassCssMetaData());
        all.add(FONT);
        for (Tone tone : Tone.values()) {
            ToneCss css = new ToneCss(tone);
            TONES.put(tone, css);
            all.add(css);
        }
        return Collections.unmodifiableList(all);
    }

    /** The CSS properties of this class. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return CSS;
    }

    @Override
    protected List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return CSS;
    }

    @Override
    public String getUserAgentStylesheet() {
        URL css = CanvasControl.class.getResource("controls.css");
        return css == null ? null : css.toExternalForm();
    }

    /** Paints again in the next pulse. */
    public final void repaint() {
        if (getSkin() instanceof CanvasSkin<?> skin) {
            skin.invalidate(true);
        }
    }

    /** Paints the part that shows the data in the next pulse; labels and layout stay as they are. */
    final void repaintData() {
        if (getSkin() instanceof CanvasSkin<?> skin) {
            skin.invalidate(false);
        }
    }

    private void restyle() {
        if (getSkin() instanceof CanvasSkin<?> skin) {
            skin.restyle();
        }
    }

    /** What a screen reader says of the picture's present content, after the title. */
    public abstract String describe();

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT) {
            String name = getAccessibleText() == null ? getTitle() : getAccessibleText();
            String content = describe();
            return name == null || name.isEmpty() ? content : content.isEmpty() ? name : name + ". " + content;
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The heading painted above the picture; none when empty. */
    public final StringProperty titleProperty() {
        return title;
    }

    /** The heading. */
    public final String getTitle() {
        return title.get();
    }

    /** Sets the heading. */
    public final void setTitle(String value) {
        title.set(value);
    }

    /** The font of numbers and labels ({@code -fx-font}, inherited). */
    public final ObjectProperty<Font> fontProperty() {
        return font;
    }

    /** The font. */
    public final Font getFont() {
        return font.get();
    }

    /** The colour that plays {@code tone}'s part. */
    public final ObjectProperty<Color> toneProperty(Tone tone) {
        return tones.get(tone);
    }

    /** The colour that plays {@code tone}'s part, now. */
    public final Color tone(Tone tone) {
        return tones.get(tone).get();
    }

    private static final class ToneCss extends CssMetaData<CanvasControl, Color> {
        private final Tone tone;

        ToneCss(Tone tone) {
            super(tone.cssProperty(), StyleConverter.getColorConverter(), tone.initial());
            this.tone = tone;
        }

        @Override
        public boolean isSettable(CanvasControl control) {
            return !control.tones.get(tone).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(CanvasControl control) {
            return control.tones.get(tone);
        }
    }
}
