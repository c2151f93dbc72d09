package org.fmworkbench;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fmworkbench.cli.Shell;
import org.fmworkbench.text.InputException;
import org.fmworkbench.ui.WorkbenchWindow;

/** Start of the program: the window, or a sub-command of the shell. No {@code Application}, so that JavaFX is not loaded. */
public final class Main {
    /** Held here, since the log manager forgets a logger that nobody holds. JavaFX warns when it runs from the class path. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    /** Runs what {@code arguments} say and ends the process with the exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        JAVAFX.setLevel(Level.SEVERE);
        dropUnsafeWarning();
        System.exit(Shell.run(arguments, Main::openWindow));
    }

    /**
     * From JDK 24 on, the first use of sun.misc.Unsafe by a library (the class path scan of Tablesaw; JavaFX) prints four lines
     * on standard error. The option against it cannot stand in a jar's manifest, so the JDK is told that it has warned already.
     * An older JDK has no such method and does not warn.
     */
    private static void dropUnsafeWarning() {
        try {
            Method warned = Class.forName("sun.misc.Unsafe").getDeclaredMethod("trySetMemoryAccessWarned");
            warned.setAccessible(true);
            warned.invoke(null);
        } catch (ReflectiveOperationException | RuntimeException e) {
            Logger.getLogger(Main.class.getName()).log(Level.FINE, "Unsafe does not warn here", e);
        }
    }

    private static int openWindow(Path file) throws InputException, InterruptedException {
        WorkbenchWindow.open(file);
        return Shell.OK;
    }
}
