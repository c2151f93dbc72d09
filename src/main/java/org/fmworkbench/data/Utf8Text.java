package org.fmworkbench.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.fmworkbench.text.InputException;

/**
 * The characters of a UTF-8 file: without its byte order mark, with {@code \n} for every end of a line ({@code \r\n},
 * {@code \r}), and refused with the line where they are no text.
 */
final class Utf8Text implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private long bytesRead;
    private boolean ended;
    private boolean started;
    private boolean begun;
    private boolean byteOrderMark;
    private boolean lastWasReturn;
    private long line = 1;

    Utf8Text(DataFile file) throws IOException {
        this.file = file.name();
        this.in = file.opener().open();
    }

    /** How many bytes were taken from the file so far. */
    long bytesRead() {
        return bytesRead;
    }

    /** Whether the file starts with a byte order mark; known after the first read. */
    boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /**
     * The next characters, at most {@code to − from}, at least one.
     *
     * @return how many, or −1 at the end
     * @throws InputException if the bytes are no UTF-8 text
     */
    int read(char[] target, int from, int to) throws IOException, InputException {
        int length = 0;
        while (length == 0) {
            if (!ended && bytes.remaining() < CHUNK / 2) {
                fill();
            }
            CharBuffer chars = CharBuffer.wrap(target, from, to - from);
            CoderResult result = decoder.decode(bytes, chars, ended);
            int decoded = chars.position() - from;
            if (decoded == 0 && result.isError()) {
                throw Say.bad("text.utf8", file, line, hex(bytes.get()));
            }
            length = tidy(target, from, from + decoded) - from;
            if (length == 0 && ended && !bytes.hasRemaining()) {
                return -1;
            }
        }
        return length;
    }

    private void fill() throws IOException, InputException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytesRead += Math.max(0, read);
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        if (!started && bytes.remaining() >= 2) {
            started = true;
            refuseOtherKinds(bytes.get(0) & 0xff, bytes.get(1) & 0xff);
        }
    }

    private void refuseOtherKinds(int first, int second) throws InputException {
        if (first == 'P' && second == 'K' && bytes.remaining() >= 4 && bytes.get(2) < ' ') {
            throw Say.bad("text.zip", file);
        }
        if (first == 0x1f && second == 0x8b) {
            throw Say.bad("text.gzip", file);
        }
        if (first + second == 0xfe + 0xff && Math.abs(first - second) == 1) {
            throw Say.bad("text.utf16", file);
        }
    }

    /** Drops the byte order mark and carriage returns, counts lines, refuses NUL. */
    private int tidy(char[] chars, int from, int end) throws InputException {
        int to = from;
        for (int i = from; i < end; i++) {
            char c = chars[i];
            boolean secondHalf = c == '\n' && lastWasReturn;
            lastWasReturn = c == '\r';
            if (c == 0) {
                throw Say.bad("text.nul", file, line);
            }
            if (secondHalf || isByteOrderMark(c)) {
                continue;
            }
            if (c == '\r' || c == '\n') {
                line++;
                c = '\n';
            }
            chars[to++] = c;
        }
        return to;
    }

    private boolean isByteOrderMark(char c) {
        boolean mark = c == '\uFEFF' && !begun;
        begun = true;
        byteOrderMark |= mark;
        return mark;
    }

    private static String hex(byte b) {
        return String.format(java.util.Locale.ROOT, "0x%02X", b & 0xff);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
