package org.fmworkbench.ui.controls;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that the controls say themselves, from {@code messages.properties} beside this class. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.fmworkbench.ui.controls.messages", Locale.getDefault(), Words.class.getClassLoader());

    private Words() {}

    static String get(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
