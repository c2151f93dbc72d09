package org.fmworkbench.experiment;

import java.nio.file.Path;
import org.fmworkbench.text.InputException;

/**
 * Experiment files ({@code .fmx}): JSON that says how every number of an experiment comes about.
 *
 * <pre>
 * {"format":"fm-workbench/experiment","version":1,
 *  "data":{"name":"titanic","options":{"bins":4},"preparation":["…"]},
 *  "runs":[
 *   {"id":1,"name":"run 1","kind":"current","settings":{"k":2,…,"seed":1,…},
 *    "changes":[{"rows":346,"learning_rate":0.05,"l2":0,"epochs":60}],"end":{"rows":700,"changes":1}}],
 *  "position":{"rows":350,"changes":1},
 *  "view":{"stage":"train","granularity":"sample","row":-1,"first":-1,"second":-1,"factor":-1}}
 * </pre>
 *
 * <p>A file of one's own has {@code "file"} and {@code "sha256"} in place of {@code "name"}. A run that left another one has
 * {@code "origin":{"run":1,"rows":…,"changes":…}}. A run that did not begin at random has its start at the top, {@code "start"},
 * as in a model file. A key that the format does not know is an error, but in {@code view}.
 */
public final class ExperimentFile {
    /** What stands at "format". */
    public static final String FORMAT = "fm-workbench/experiment";

    /** What stands at "version". */
    public static final int VERSION = 1;

    /** The ending of a file's name. */
    public static final String ENDING = ".fmx";

    private ExperimentFile() {}

    /**
     * Reads an experiment; the data are not looked at.
     *
     * @throws InputException if the file is missing, damaged, of a newer version or no experiment: names file, line, column, key
     */
    public static Experiment read(Path file) throws InputException {
        return ExperimentReader.read(file);
    }

    /**
     * Writes an experiment, whole or not at all.
     *
     * @throws InputException if the file cannot be written
     */
    public static void write(Path file, Experiment experiment) throws InputException {
        AtomicFile.write(file, out -> ExperimentWriter.write(experiment, out));
    }
}
