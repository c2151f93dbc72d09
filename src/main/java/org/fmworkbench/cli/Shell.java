package org.fmworkbench.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import picocli.CommandLine;

/** Runs one command line from its words to its exit code. */
public final class Shell {
    /** All went well. */
    public static final int OK = 0;
    /** It ran, and failed. */
    public static final int FAILED = 1;
    /** The command line or an input cannot be used. */
    public static final int BAD_INPUT = 2;

    private final Streams streams;
    private final Texts texts = Texts.beside(Shell.class);

    private Shell(Streams streams) {
        this.streams = streams;
    }

    /** Opens the window. */
    @FunctionalInterface
    public interface Window {
        /**
         * Opens it, and waits until it is closed. Returns the exit code.
         *
         * @param file an experiment or a table to open in it; null for none
         */
        int open(Path file) throws Exception;
    }

    /** Runs {@code arguments} on the process' own streams; with none of them {@code window}. Returns the exit code. */
    public static int run(String[] arguments, Window window) {
        return run(arguments, window, Streams.standard());
    }

    /** Runs {@code arguments}; with none of them {@code window}, which returns the exit code too. */
    public static int run(String[] arguments, Window window, Streams streams) {
        return new Shell(streams).execute(arguments, window);
    }

    private int execute(String[] arguments, Window window) {
        int code;
        try {
            FileNames.checkReadable(arguments);
            Path file = arguments.length == 1 ? existing(arguments[0]) : null;
            code = commandLine(() -> window.open(file)).execute(file == null ? arguments : new String[0]);
        } catch (InputException e) {
            streams.err().println(e.getMessage());
            code = BAD_INPUT;
        } catch (OutOfMemoryError e) {
            streams.err().println(texts.get("memory"));
            code = FAILED;
        }
        streams.err().flush();
        if (streams.out().checkError() && code == OK) {
            streams.err().println(texts.get("output.failed"));
            streams.err().flush();
            code = FAILED;
        }
        return code;
    }

    /** The file that a single argument names; null if there is none, or it is the name of a command. */
    private Path existing(String word) throws InputException {
        boolean command = word.isEmpty()
                || word.startsWith("-")
                || commandLine(() -> OK).getSubcommands().containsKey(word);
        Path path = command ? null : FileNames.path(word);
        if (path != null && word.endsWith(ExperimentFile.ENDING) && !Files.exists(path)) {
            throw new InputException(texts.get("window.none", path));
        }
        return path != null && Files.isRegularFile(path) ? path : null;
    }

    private CommandLine commandLine(Callable<Integer> window) {
        CommandLine line = new CommandLine(new WorkbenchCommand(window, streams));
        line.setTrimQuotes(true);
        line.setExpandAtFiles(false);
        line.setOut(streams.out());
        line.setErr(streams.err());
        line.setParameterExceptionHandler((problem, words) -> usageError(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> failure(problem));
        return line;
    }

    private int usageError(CommandLine.ParameterException problem) {
        streams.err().println(new UsageErrors(texts).message(problem));
        streams.err()
                .println(texts.get(
                        "usage.hint", problem.getCommandLine().getCommandSpec().qualifiedName()));
        return BAD_INPUT;
    }

    private int failure(Exception problem) {
        if (problem instanceof InputException) {
            streams.err().println(problem.getMessage());
            return BAD_INPUT;
        }
        if (problem instanceof RunFailedException) {
            streams.err().println(problem.getMessage());
            return FAILED;
        }
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        streams.err().println(texts.get("bug", trace));
        return FAILED;
    }
}
