package org.fmworkbench.cli;

import java.io.IOException;
import java.util.List;
import org.fmworkbench.derivation.Timing;
import org.fmworkbench.derivation.Timing.Point;

/** Counts the operations of both forms, measures their times if that was asked for, and shows both. */
final class CostRun {
    private final Streams streams;
    private final CostCommand command;

    CostRun(Streams streams, CostCommand command) {
        this.streams = streams;
        this.command = command;
    }

    int run() throws IOException {
        List<Integer> fields = command.fields.all();
        List<Integer> ks = command.k.all();
        CostResult result;
        try (ProgressLine progress = new ProgressLine(streams)) {
            List<CostResult.Count> counts = CostResult.count(fields, ks, progress.under("progress.counting"));
            List<Point> times = command.measure
                    ? Timing.measure(
                            fields, ks, Timing.Plan.USUAL, streams.nanoTime(), progress.under("progress.measuring"))
                    : List.of();
            result = new CostResult(counts, times);
        }
        switch (command.format) {
            case JSON -> Json.write(streams.out(), json -> CostJson.write(result, json));
            case CSV -> CostCsv.write(result, streams.out());
            default -> CostText.write(result, streams.out());
        }
        streams.out().flush();
        return Shell.OK;
    }
}
