package org.fmworkbench.experiment;

import java.nio.file.Path;
import java.util.List;
import org.fmworkbench.data.LoadOptions;

/**
 * Which data an experiment is on, and how they were prepared.
 *
 * @param name the bundled data set; null for a file
 * @param file the file as an absolute path; null for a bundled data set
 * @param sha256 of the file's bytes, 64 hexadecimal digits; null for a bundled data set
 * @param options how the table becomes a data set
 * @param preparation what was done to the data, as sentences for a reader; it is done again when the experiment is opened
 */
public record DataReference(String name, Path file, String sha256, LoadOptions options, List<String> preparation) {
    /** Copies the sentences. */
    public DataReference {
        preparation = List.copyOf(preparation);
    }
}
