package org.fmworkbench.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** JSON with all digits, the same text on every JDK; a number that is none is null. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    /** Writes one value. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Writes {@code content} to {@code out}: a line for each key of the top level and for each element of its lists. */
    static void write(Writer out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new Layout());
            content.writeTo(json);
        }
        out.write('\n');
    }

    /** A number, null if it is NaN or infinite. */
    static void number(JsonGenerator json, String key, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }

    /** A number, or the text NaN, Infinity or -Infinity, so that it is seen. */
    static void numberOrWord(JsonGenerator json, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeString(Double.toString(value));
        }
    }

    private static final class Layout extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;
        /** So many numbers that they stay in one line. */
        private static final String LONG_LIST = "step_losses";

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(json.getOutputContext().getParent().inRoot() ? ",\n " : ",");
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw(lineBreak(json));
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw("," + lineBreak(json));
        }

        private static String lineBreak(JsonGenerator json) {
            JsonStreamContext parent = json.getOutputContext().getParent();
            boolean top =
                    parent.inRoot() || (parent.getParent().inRoot() && !LONG_LIST.equals(parent.getCurrentName()));
            return top ? "\n  " : "";
        }
    }
}
