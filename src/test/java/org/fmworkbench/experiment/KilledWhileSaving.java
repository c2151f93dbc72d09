package org.fmworkbench.experiment;

import java.nio.file.Path;

/** A process that saves two experiments in turn, to one file, until it is killed. */
final class KilledWhileSaving {
    private KilledWhileSaving() {}

    /** The file is the one argument. A line is printed after each of the first saves. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Experiment[] turns = {experiment(1), experiment(2)};
        for (long n = 0; ; n++) {
            ExperimentFile.write(file, turns[(int) (n % 2)]);
            if (n < 2) {
                System.out.println("saved");
                System.out.flush();
            }
        }
    }

    /** Large enough for a kill to hit a write; the two differ in length. */
    static Experiment experiment(int size) {
        Experiment sample = ExperimentFileTest.sample();
        DataReference data = sample.data();
        DataReference longer = new DataReference(
                data.name(),
                data.file(),
                data.sha256(),
                data.options(),
                java.util.Collections.nCopies(2_000 * size, "one of many sentences on what was done to the data"));
        return new Experiment(longer, null, sample.runs(), sample.position(), sample.view());
    }
}
