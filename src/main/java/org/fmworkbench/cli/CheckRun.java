package org.fmworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fmworkbench.derivation.mistakes.Check;
import org.fmworkbench.derivation.mistakes.CheckReport;
import org.fmworkbench.experiment.ResultsFile;
import org.fmworkbench.text.InputException;

/** Checks results of somebody's own code and shows what was found. */
final class CheckRun {
    private final Streams streams;

    CheckRun(Streams streams) {
        this.streams = streams;
    }

    int run(Path results, OutputFormat format) throws InputException, IOException {
        CheckReport report = Check.of(ResultsFile.read(results));
        if (format == OutputFormat.JSON) {
            Json.write(streams.out(), json -> CheckJson.write(report, json));
        } else {
            CheckText.write(report, streams.out());
        }
        streams.out().flush();
        return report.pass() ? Shell.OK : Shell.FAILED;
    }
}
