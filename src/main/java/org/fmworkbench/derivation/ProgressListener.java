package org.fmworkbench.derivation;

/** Is told how far a long computation is, and may end it. */
public interface ProgressListener {
    /** Listens to nothing and never cancels. */
    ProgressListener NONE = new ProgressListener() {
        @Override
        public void update(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code done} of {@code total} parts are done. */
    void update(long done, long total);

    /** Whether to stop now. */
    boolean cancelled();
}
