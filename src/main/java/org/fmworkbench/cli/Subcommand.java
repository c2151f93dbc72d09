package org.fmworkbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What every sub-command has: its streams and {@code --help}. */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    WorkbenchCommand program;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    final Streams streams() {
        return program.streams();
    }
}
