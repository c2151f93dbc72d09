package org.fmworkbench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.fmworkbench.text.InputException;

/** Writes small files and reads them. */
final class Files4Tests {
    private Files4Tests() {}

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path folder, String text) throws InputException {
        return Source.read(write(folder, "t.csv", text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    static Dataset load(Path folder, String text) throws InputException {
        return read(folder, text).encode(LoadOptions.auto());
    }

    /** All rows, all columns, as written. */
    static List<List<String>> cells(Source source) {
        return IntStream.range(0, source.rows())
                .mapToObj(row -> IntStream.range(0, source.columns().size())
                        .mapToObj(column -> source.cell(row, column))
                        .toList())
                .toList();
    }

    static List<String> values(Dataset data, String field) {
        return field(data, field).vocabulary().values();
    }

    static Field field(Dataset data, String name) {
        return data.fields().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> names(Dataset data) {
        return data.fields().stream().map(Field::name).toList();
    }

    static List<Double> targets(Dataset data) {
        return IntStream.range(0, data.rows()).mapToObj(data::y).toList();
    }
}
