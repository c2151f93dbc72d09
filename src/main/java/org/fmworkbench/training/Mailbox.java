package org.fmworkbench.training;

import java.util.concurrent.atomic.AtomicReference;

/**
 * One slot between two threads. A writer in full run puts a message in only when the slot is empty, the reader takes it out when
 * it gets round to it: a slow reader sees fewer messages, and no queue grows. A last word replaces what was not taken.
 */
final class Mailbox<T> {
    private final AtomicReference<T> slot = new AtomicReference<>();

    boolean isEmpty() {
        return slot.get() == null;
    }

    /** Puts {@code message} in, in place of one that was not taken. */
    void put(T message) {
        slot.set(message);
    }

    /** Takes the message out; null if there is none. */
    T take() {
        return slot.getAndSet(null);
    }
}
