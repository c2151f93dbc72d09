package org.fmworkbench.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The texts of one package, from the resource bundle {@code messages.properties} that lies beside it.
 *
 * <p>Arguments are put in as they are given: format numbers with {@link Numbers} first, so that they never follow the
 * locale.
 */
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts that lie beside {@code neighbour}, a class of the package that shows them. */
    public static Texts beside(Class<?> neighbour) {
        return new Texts(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages"));
    }

    /** The bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of {@code key} with {@code arguments} in the places {0}, {1}, …; integers are written without grouping.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String get(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), java.util.Locale.ROOT).format(words);
    }
}
