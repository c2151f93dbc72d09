package org.fmworkbench.text;

/**
 * Something that a user handed in cannot be used. The message says in plain words what is wrong, where (file, line, column,
 * value) and what to do; it is shown as it is, never with a stack trace.
 */
public class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the whole message, ready to be shown. */
    public InputException(String message) {
        super(message);
    }

    /** With the whole message, and what was caught, for the log. */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
