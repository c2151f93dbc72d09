package org.fmworkbench.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fmworkbench.derivation.Row;
import org.fmworkbench.derivation.mistakes.ProbeRow;
import org.fmworkbench.derivation.mistakes.ProbeRows;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Numbers;

/**
 * The probe rows as a file, with all digits, so that any code can compute their cross terms.
 *
 * <p>JSON has x with F and v with F × K numbers:
 *
 * <pre>  {"rows":[{"row":1,"kind":"one-hot","x":[1.0,1.0,1.0],"v":[[0.5,-0.25],[1.5,0.75],[-0.625,1.125]]},…]}</pre>
 *
 * <p>CSV has one line for each v_ik, field i and factor k counted from 1, and with it x_i:
 *
 * <pre>  row,kind,field,factor,x,v</pre>
 *
 * <p>Python is a program for NumPy or PyTorch with a function to fill in, which writes what {@link ResultsFile} reads.
 */
public final class ProbesFile {
    private static final String PYTHON_PLACE = "PROBES = []";

    private ProbesFile() {}

    /**
     * Writes all probe rows.
     *
     * @throws InputException if the file cannot be written
     */
    public static void write(Path file, ProbesFormat format) throws InputException {
        String text = text(format);
        AtomicFile.write(file, out -> out.write(text));
    }

    /** What {@link #write} writes. */
    public static String text(ProbesFormat format) {
        return switch (format) {
            case JSON -> lines(ProbesFile::json, ",\n  ", "{\"rows\":[\n  ", "]}\n");
            case CSV -> lines(ProbesFile::csv, "", "row,kind,field,factor,x,v\n", "");
            case PYTHON ->
                template().replace(PYTHON_PLACE, lines(ProbesFile::python, ",\n    ", "PROBES = [\n    ", ",\n]"));
        };
    }

    private static String lines(Function<ProbeRow, String> row, String between, String before, String after) {
        return ProbeRows.all().stream().map(row).collect(Collectors.joining(between, before, after));
    }

    private static String json(ProbeRow probe) {
        return "{\"row\":" + probe.row() + ",\"kind\":\"" + probe.kind().word() + "\",\"x\":" + x(probe.data(), ",")
                + ",\"v\":" + v(probe.data(), ",") + "}";
    }

    private static String python(ProbeRow probe) {
        return "(" + probe.row() + ", \"" + probe.kind().word() + "\", " + x(probe.data(), ", ") + ", "
                + v(probe.data(), ", ") + ")";
    }

    private static String csv(ProbeRow probe) {
        Row data = probe.data();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < data.fields(); i++) {
            for (int column = 0; column < data.k(); column++) {
                lines.append(probe.row()).append(',').append(probe.kind().word());
                lines.append(',').append(i + 1).append(',').append(column + 1);
                lines.append(',').append(Numbers.exact(data.x(i)));
                lines.append(',').append(Numbers.exact(data.v(i, column))).append('\n');
            }
        }
        return lines.toString();
    }

    private static String x(Row row, String between) {
        return list(row.fields(), row::x, between);
    }

    private static String v(Row row, String between) {
        return IntStream.range(0, row.fields())
                .mapToObj(i -> list(row.k(), column -> row.v(i, column), between))
                .collect(Collectors.joining(between, "[", "]"));
    }

    private static String list(int size, IntToDoubleFunction number, String between) {
        return IntStream.range(0, size)
                .mapToObj(n -> Numbers.exact(number.applyAsDouble(n)))
                .collect(Collectors.joining(between, "[", "]"));
    }

    private static String template() {
        try (InputStream in = ProbesFile.class.getResourceAsStream("probes.py")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
