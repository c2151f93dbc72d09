package org.fmworkbench.cli;

import java.util.concurrent.Callable;
import org.fmworkbench.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program itself: without a sub-command it opens the window. */
@Command(
        name = "fm-workbench",
        resourceBundle = "org.fmworkbench.cli.usage",
        mixinStandardHelpOptions = true,
        versionProvider = WorkbenchCommand.Version.class,
        subcommands = {
            DatasetsCommand.class,
            TrainCommand.class,
            ReplayCommand.class,
            PredictCommand.class,
            VerifyCommand.class,
            ProbesCommand.class,
            CheckCommand.class,
            CostCommand.class
        })
final class WorkbenchCommand implements Callable<Integer> {
    private final Callable<Integer> window;
    private final Streams streams;

    WorkbenchCommand(Callable<Integer> window, Streams streams) {
        this.window = window;
        this.streams = streams;
    }

    Streams streams() {
        return streams;
    }

    @Override
    public Integer call() throws Exception {
        return window.call();
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Texts texts = Texts.beside(WorkbenchCommand.class);
            String version = WorkbenchCommand.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? texts.get("version.source") : texts.get("version", version)};
        }
    }
}
