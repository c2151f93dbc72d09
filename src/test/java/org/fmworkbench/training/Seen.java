package org.fmworkbench.training;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/** All that a snapshot shows of a moment, with every bit of its numbers, as text that can be compared. */
final class Seen {
    /** What does not belong to the moment: how fast the run is, and where the path goes on. */
    private static final Set<String> ABOUT_THE_RUN =
            Set.of("data", "phase", "curves", "rowsPerSecond", "timeline", "heard");

    private Seen() {}

    static String of(Snapshot snapshot) {
        StringBuilder text = new StringBuilder();
        add(snapshot, text);
        return text.toString();
    }

    private static void add(Object value, StringBuilder text) {
        if (value instanceof Double number) {
            text.append(Long.toHexString(Double.doubleToRawLongBits(number)));
        } else if (value instanceof Record) {
            text.append(value.getClass().getSimpleName()).append('{');
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!(value instanceof Snapshot && ABOUT_THE_RUN.contains(component.getName()))) {
                    text.append(component.getName()).append('=');
                    add(read(component, value), text);
                    text.append('\n');
                }
            }
            text.append('}');
        } else if (value instanceof List<?> list) {
            list.forEach(item -> add(item, text));
        } else if (value != null && value.getClass().isArray()) {
            for (int n = 0; n < Array.getLength(value); n++) {
                add(Array.get(value, n), text);
                text.append(' ');
            }
        } else {
            text.append(value);
        }
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
