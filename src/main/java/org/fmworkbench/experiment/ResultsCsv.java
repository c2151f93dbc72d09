package org.fmworkbench.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.fmworkbench.derivation.mistakes.Results;
import org.fmworkbench.experiment.ResultsRows.NumberList;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/** Reads results from lines {@code row,value}. */
final class ResultsCsv {
    private static final List<String> HEADER = List.of("row", "value");

    private final Path file;
    private final Texts texts = Texts.beside(ResultsCsv.class);
    private final ResultsRows rows = new ResultsRows(this::problem);
    private char separator;
    private int line;

    private ResultsCsv(Path file) {
        this.file = file;
    }

    static Results read(Path file) throws IOException, InputException {
        return new ResultsCsv(file).read(Files.readString(file).replaceFirst("^\uFEFF", ""));
    }

    private Results read(String text) throws InputException {
        boolean any = false;
        for (String content : text.split("\r\n|\r|\n", -1)) {
            line++;
            if (!content.isBlank()) {
                separator = any ? separator : separatorOf(content);
                List<String> cells = cells(content);
                if (any || !isHeader(cells, content)) {
                    add(cells);
                }
                any = true;
            }
        }
        Results results = rows.results(null);
        if (results.rows().isEmpty()) {
            throw new InputException(texts.get("results.empty", file));
        }
        return results;
    }

    /** What separates the cells of {@code first}, the first line; blanks if nothing else does. */
    private static char separatorOf(String first) {
        for (char separator : new char[] {';', '\t', ','}) {
            if (first.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ' ';
    }

    /** The cells without quotes and blanks around them, and without empty ones at the end. */
    private List<String> cells(String content) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        boolean open = false;
        for (int at = 0; at < content.length(); at++) {
            char c = content.charAt(at);
            open = c == '"' ? !open : c == '[' || (open && c != ']');
            if (c == separator && !open) {
                cells.add(bare(content.substring(from, at)));
                from = at + 1;
            }
        }
        cells.add(bare(content.substring(from)));
        if (separator == ' ') {
            cells.removeIf(String::isEmpty);
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String bare(String cell) {
        return cell.replace('"', ' ').strip();
    }

    /** Whether the first line names columns, which no line with a number does. */
    private boolean isHeader(List<String> cells, String content) throws InputException {
        if (cells.stream().anyMatch(cell -> Decimals.parse(cell).isPresent() || Decimals.hasDecimalComma(cell))) {
            return false;
        }
        List<String> names = cells.stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT).replaceFirst("^# *", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() < 2 || !names.subList(0, 2).equals(HEADER)) {
            throw problem("results.header", content.strip());
        }
        return true;
    }

    private void add(List<String> cells) throws InputException {
        String number = cells.isEmpty() ? "" : cells.get(0);
        OptionalDouble row = Decimals.parse(number);
        if (row.isEmpty() || !Double.isFinite(row.getAsDouble())) {
            throw problem("results.rowNumber", number);
        }
        NumberList value = new NumberList();
        NumberList gradient = new NumberList();
        if (cells.size() > 1) {
            for (String word : words(cells.get(1))) {
                value.add(number(word));
            }
        }
        for (int n = 2; n < cells.size(); n++) {
            gradient.add(number(cells.get(n)));
        }
        rows.add(row.getAsDouble(), number, value, gradient);
    }

    /** The numbers of one cell: several where brackets stand around them. */
    private static List<String> words(String cell) {
        boolean several = cell.startsWith("[") && cell.endsWith("]");
        String inside = several ? cell.substring(1, cell.length() - 1).strip() : cell;
        return inside.isEmpty() ? List.of() : several ? Arrays.asList(inside.split("[ ,;]+", -1)) : List.of(inside);
    }

    private double number(String word) throws InputException {
        OptionalDouble value = Decimals.parse(word);
        if (value.isEmpty()) {
            throw problem(Decimals.hasDecimalComma(word) ? "results.decimalComma" : "results.notNumber", word);
        }
        boolean tooLarge = Double.isInfinite(value.getAsDouble())
                && Decimals.notFinite(word.replace('−', '-')).isEmpty();
        if (tooLarge) {
            throw problem("results.tooLarge", word);
        }
        return value.getAsDouble();
    }

    private InputException problem(String key, Object... arguments) {
        Object[] clipped = Arrays.stream(arguments)
                .map(argument -> Clip.of(String.valueOf(argument)))
                .toArray();
        return new InputException(texts.get("results.at", file, line, texts.get(key, clipped)));
    }
}
