package org.fmworkbench.experiment;

import java.nio.file.Path;
import org.fmworkbench.text.InputException;

/**
 * Model files: JSON that a person can read and write, by name and not by index.
 *
 * <pre>
 * {"format":"fm-workbench/model","version":1,"task":"binary","tables":"per-field","k":2,"bias":0.05,
 *  "target":{"name":"survived","positive":"yes"},
 *  "fields":[{"name":"class","values":[{"value":"1st","w":0.1,"v":[0.3,-0.2]},…]},…]}
 * </pre>
 *
 * <p>For regression the target has {@code mean} and {@code std} (both or neither: 0 and 1). With one shared table {@code
 * fields} is a list of names and {@code shared} the list of values; {@code ranges} then lists the
 * values of the fields whose numbers were cut into ranges. Only {@code k}, {@code bias} and {@code fields} have
 * to be there; a key that the format does not know is an error, so that a misspelt one is noticed.
 */
public final class ModelFile {
    /** What stands at "format", if it stands there. */
    public static final String FORMAT = "fm-workbench/model";
    /** What stands at "version", if it stands there. */
    public static final int VERSION = 1;

    private ModelFile() {}

    /**
     * Reads a model.
     *
     * @throws InputException if the file is missing or no model: names file, line, column, key and what to do
     */
    public static Model read(Path file) throws InputException {
        return ModelReader.read(file);
    }

    /**
     * Writes a model so that {@link #read} gives back every bit of it.
     *
     * @throws InputException if the file cannot be written
     */
    public static void write(Path file, Model model) throws InputException {
        AtomicFile.write(file, out -> ModelWriter.write(model, out));
    }
}
