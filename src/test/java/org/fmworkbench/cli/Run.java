package org.fmworkbench.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;

/** A command line that was run in this process, with a clock that goes on by a millisecond each time it is read. */
record Run(int code, String out, String err) {
    static final int WINDOW = 77;
    static final int WINDOW_WITH_FILE = 78;

    static Run of(String... arguments) {
        return of(false, arguments);
    }

    static Run onTerminal(String... arguments) {
        return of(true, arguments);
    }

    private static Run of(boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AtomicLong clock = new AtomicLong();
        Streams streams =
                new Streams(new PrintWriter(out), new PrintWriter(err), terminal, () -> clock.addAndGet(1_000_000));
        int code = Shell.run(arguments, file -> file == null ? WINDOW : WINDOW_WITH_FILE, streams);
        return new Run(code, out.toString(), err.toString());
    }

    JsonNode json() throws IOException {
        if (code != Shell.OK) {
            throw new IOException("exit code " + code + ": " + err);
        }
        return new ObjectMapper().readTree(out);
    }
}
