package org.fmworkbench.data;

/** Told how far a long piece of work is; may ask for its end. Called on the thread that does the work. */
public interface Progress {
    /** Tells nobody and never asks for the end. */
    Progress NONE = new Progress() {
        @Override
        public void update(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code done} of {@code total} units (bytes while reading, cells while encoding) are finished. */
    void update(long done, long total);

    /** Whether the work is to end soon, with a {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();

    /**
     * Reports, and ends the work if that was asked for.
     *
     * @throws java.util.concurrent.CancellationException if {@link #cancelled()} says so
     */
    default void report(long done, long total) {
        if (cancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
        update(done, total);
    }
}
