package org.fmworkbench.data;

/** How the rows of V (and w) are shared out among the fields. */
public enum Tables {
    /** Each field has rows of its own: index in V = offset of the field + value. */
    PER_FIELD("per-field"),
    /** One vocabulary for all fields: the same text is the same row of V, whatever field it stands in. */
    SHARED("shared");

    private final String id;

    Tables(String id) {
        this.id = id;
    }

    /** The name in files and on the command line: {@code per-field} or {@code shared}. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
