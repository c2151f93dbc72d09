package org.fmworkbench.cli;

import java.io.IOException;

/** Shows the result of a run. */
final class TrainOutput {
    private TrainOutput() {}

    static void show(Streams streams, OutputFormat format, TrainResult result) throws IOException {
        if (format == OutputFormat.JSON) {
            Json.write(streams.out(), json -> TrainJson.write(result, json));
        } else {
            TrainText.write(result, streams.out());
        }
        streams.out().flush();
    }
}
