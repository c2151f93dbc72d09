package org.fmworkbench.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Where a command writes, and its clock.
 *
 * @param out results
 * @param err errors, warnings and the progress line
 * @param terminal whether a person sees {@code err}, so that a progress line makes sense
 * @param nanoTime the clock, in nanoseconds from an arbitrary start
 */
public record Streams(PrintWriter out, PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    private static final Path ERROR_LINK = Path.of("/proc/self/fd/2");

    /** The process' own streams, in UTF-8 whatever the locale. */
    public static Streams standard() {
        return new Streams(
                writer(new FileOutputStream(FileDescriptor.out)),
                writer(new FileOutputStream(FileDescriptor.err)),
                isTerminal(),
                System::nanoTime);
    }

    /** A writer of UTF-8 text to {@code stream}. */
    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Linux says what standard error is; elsewhere a console stands for both ends. */
    private static boolean isTerminal() {
        try {
            if (Files.isSymbolicLink(ERROR_LINK)) {
                String device = Files.readSymbolicLink(ERROR_LINK).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
            }
        } catch (IOException | SecurityException e) {
            return false;
        }
        return isTerminal(System.console());
    }

    /** From JDK 22 on there is a console even without a terminal, and it says so. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
