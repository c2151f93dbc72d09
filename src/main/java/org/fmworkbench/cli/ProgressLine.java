package org.fmworkbench.cli;

import org.fmworkbench.data.Progress;
import org.fmworkbench.derivation.ProgressListener;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/**
 * One line on a terminal that says how far a command is, ten times a second at most; nothing elsewhere. It is wiped at the
 * end, so that only results stay.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long INTERVAL_NANOS = 100_000_000;

    private final Streams streams;
    private final Texts texts = Texts.beside(ProgressLine.class);
    private long last;
    private int shown;

    ProgressLine(Streams streams) {
        this.streams = streams;
        this.last = streams.nanoTime().getAsLong();
    }

    /** Whether it is time for a new text. */
    boolean due() {
        return streams.terminal() && streams.nanoTime().getAsLong() - last >= INTERVAL_NANOS;
    }

    @Override
    public void update(long done, long total) {
        if (due()) {
            show(texts.get("progress.reading", percent(done, total)));
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /** Shows how far another computation is, under the text of {@code key}. */
    ProgressListener under(String key) {
        return new ProgressListener() {
            @Override
            public void update(long done, long total) {
                if (due()) {
                    show(texts.get(key, percent(done, total)));
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** Shows the epoch that is running, from 1, how much of it is done, and the last loss that is known (NaN: none). */
    void training(int epoch, int epochs, long done, long total, double loss) {
        if (due()) {
            String known = Double.isNaN(loss) ? "" : texts.get("progress.loss", Numbers.fixed(loss, 6));
            show(texts.get("progress.training", epoch, epochs, percent(done, total), known));
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (shown > 0) {
            streams.err().print("\r" + " ".repeat(shown) + "\r");
            streams.err().flush();
            shown = 0;
        }
    }

    private void show(String text) {
        streams.err().print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        streams.err().flush();
        shown = Math.max(shown, text.length());
        last = streams.nanoTime().getAsLong();
    }

    private static long percent(long done, long total) {
        return total == 0 ? 100 : 100 * done / total;
    }
}
