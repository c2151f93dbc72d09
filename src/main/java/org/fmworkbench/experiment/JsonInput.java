package org.fmworkbench.experiment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/**
 * A JSON file read token by token and strictly: UTF-8, no key twice, nothing after the end, finite numbers only. Every
 * problem names the file, the line and the column.
 */
final class JsonInput implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonFactory WITH_NAN = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final JsonParser parser;
    private final Texts texts = Texts.beside(JsonInput.class);

    private JsonInput(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static JsonInput open(Path file) throws IOException {
        return open(file, FACTORY);
    }

    /** With NaN and Infinity as numbers, which some writers of JSON write. */
    static JsonInput openWithNaN(Path file) throws IOException {
        return open(file, WITH_NAN);
    }

    private static JsonInput open(Path file, JsonFactory factory) throws IOException {
        Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return new JsonInput(file, factory.createParser(reader));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Steps over the token that must come next. */
    void expect(JsonToken token, String where) throws IOException, InputException {
        if (parser.nextToken() != token) {
            throw unexpected(where, token == JsonToken.START_OBJECT ? "json.object" : "json.array");
        }
    }

    /** Steps to the next key of an object; null at its end. */
    String nextKey() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    /** Steps to an array's next element; false at its end. Then the methods whose names end in Here read it. */
    boolean nextElement() throws IOException {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** The array's element that was stepped to must be an object. */
    void expectObject(String where) throws InputException, IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(where, "json.object");
        }
    }

    /** Nothing may follow. */
    void expectEnd() throws IOException, InputException {
        if (parser.nextToken() != null) {
            throw problem("json.trailing");
        }
    }

    /** Steps to the value of a key, or to the first value of the file. Then the methods whose names end in Here read it. */
    JsonToken value() throws IOException {
        return parser.nextToken();
    }

    /** Steps over the value of a key, whatever it is. */
    void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** What was stepped to is none of what was wanted. */
    InputException unexpectedHere(String where, String wanted) throws IOException {
        return unexpected(where, wanted);
    }

    /**
     * All numbers of the value that was stepped to: a number, or lists of numbers in any depth.
     *
     * @return the value's shape: its length, that of each of its elements and so on, none for a number; −1 where lengths differ
     */
    List<Integer> numbersHere(String where, DoubleConsumer to) throws IOException, InputException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            to.accept(anyNumberHere(where));
            return List.of();
        }
        List<Integer> inside = null;
        int length = 0;
        for (; nextElement(); length++) {
            List<Integer> shape = numbersHere(where + "[" + length + "]", to);
            inside = inside == null || inside.equals(shape) ? shape : List.of(-1);
        }
        List<Integer> shape = new ArrayList<>(List.of(length));
        shape.addAll(inside == null ? List.of() : inside);
        return shape;
    }

    /** The number of a row that was stepped to, whatever its size. */
    double rowHere(String where) throws IOException, InputException {
        double value = isNumber() ? parser.getDoubleValue() : Double.NaN;
        if (Double.isNaN(value) || Decimals.notFinite(parser.getText()).isPresent()) {
            throw unexpected(where, "json.whole");
        }
        return value;
    }

    /** What was stepped to, as it was typed. */
    String typedHere() throws IOException {
        return parser.getText();
    }

    /** A number or one of the words for NaN and infinity, with or without quotes. */
    private double anyNumberHere(String where) throws IOException, InputException {
        OptionalDouble word = Decimals.notFinite(isText() || isNumber() ? parser.getText() : "");
        return word.isPresent() ? word.getAsDouble() : numberHere(where);
    }

    private boolean isNumber() {
        return parser.currentToken() != null && parser.currentToken().isNumeric();
    }

    /** Whether the element that was stepped to is a text. */
    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /** The text of a key. */
    String text(String where) throws IOException, InputException {
        parser.nextToken();
        return textHere(where);
    }

    /** The text of an array's element. */
    String textHere(String where) throws IOException, InputException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(where, "json.text");
        }
        return parser.getText();
    }

    /** The number of a key. */
    double number(String where) throws IOException, InputException {
        parser.nextToken();
        return numberHere(where);
    }

    /** The number of an array's element. */
    double numberHere(String where) throws IOException, InputException {
        if (!isNumber()) {
            throw unexpected(where, "json.number");
        }
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw problem("json.infinite", where, Clip.of(parser.getText()));
        }
        return value;
    }

    /** Yes or no. */
    boolean flag(String where) throws IOException, InputException {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected(where, "json.flag");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** The whole number of a key, as large as a long. */
    long whole(String where) throws IOException, InputException {
        parser.nextToken();
        return wholeHere(where);
    }

    /** The whole number that was stepped to, as large as a long. */
    long wholeHere(String where) throws IOException, InputException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw unexpected(where, "json.whole");
        }
        return parser.getLongValue();
    }

    /** The whole number of a key, from {@code least} to a million. */
    int integer(String where, int least) throws IOException, InputException {
        double value = number(where);
        if (value != (int) value || value < least || value > 1_000_000) {
            throw problem("json.integer", where, Clip.of(parser.getText()), least);
        }
        return (int) value;
    }

    /** A problem at the place that was just read. */
    InputException problem(String key, Object... arguments) {
        JsonLocation at = parser.currentTokenLocation();
        return at(at, texts.get(key, arguments));
    }

    /** What an exception of the parser or of the file system means. */
    InputException problem(IOException e) {
        if (e instanceof StreamConstraintsException) {
            StreamReadConstraints limits = parser.streamReadConstraints();
            boolean deep = parser.getParsingContext().getNestingDepth() > limits.getMaxNestingDepth();
            return at(
                    parser.currentLocation(),
                    deep
                            ? texts.get("json.deep", limits.getMaxNestingDepth())
                            : texts.get("json.long", limits.getMaxNumberLength()));
        }
        if (e instanceof JsonProcessingException json) {
            JsonLocation at = json.getLocation() == null ? parser.currentLocation() : json.getLocation();
            return at(at, texts.get("json.syntax", json.getOriginalMessage()));
        }
        return InputFile.problem(file, e);
    }

    private InputException unexpected(String where, String wanted) throws IOException {
        JsonToken token = parser.currentToken();
        String found = token == null ? texts.get("json.end") : Clip.of(parser.getText());
        return problem("json.unexpected", where, texts.get(wanted), found);
    }

    private InputException at(JsonLocation at, String message) {
        return new InputException(texts.get("json.at", file, at.getLineNr(), at.getColumnNr(), message));
    }
}
