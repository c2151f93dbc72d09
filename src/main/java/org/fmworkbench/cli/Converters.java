package org.fmworkbench.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fmworkbench.data.Holdout;
import org.fmworkbench.data.Tables;
import org.fmworkbench.data.Task;
import org.fmworkbench.experiment.ProbesFormat;
import org.fmworkbench.fm.OptimizerKind;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.training.Standardize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From a word of the command line to a checked value; what is wrong with a word is said before anything is read. */
final class Converters {
    private Converters() {}

    /** One of an enum's values by its id, in upper or lower case. */
    private abstract static class Id<E extends Enum<E>> implements ITypeConverter<E> {
        private final List<E> values;

        Id(E[] values) {
            this(List.of(values));
        }

        Id(List<E> values) {
            this.values = values;
        }

        @Override
        public E convert(String word) {
            for (E value : values) {
                if (value.toString().equalsIgnoreCase(word)) {
                    return value;
                }
            }
            throw problem("value.oneOf", word, ids());
        }

        String ids() {
            return values.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
    }

    /** The formats that most commands know. */
    static final class Format extends Id<OutputFormat> {
        Format() {
            super(List.of(OutputFormat.TEXT, OutputFormat.JSON));
        }
    }

    /** The formats of {@code verify}. */
    static final class VerifyFormat extends Id<OutputFormat> {
        VerifyFormat() {
            super(List.of(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.MARKDOWN));
        }
    }

    /** The formats of {@code cost}. */
    static final class CostFormat extends Id<OutputFormat> {
        CostFormat() {
            super(List.of(OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.CSV));
        }
    }

    /** {@link ProbesFormat}. */
    static final class ProbesFormatId extends Id<ProbesFormat> {
        ProbesFormatId() {
            super(ProbesFormat.values());
        }
    }

    /** {@link Tables}. */
    static final class TablesId extends Id<Tables> {
        TablesId() {
            super(Tables.values());
        }
    }

    /** An {@link OptimizerKind}. */
    static final class Optimizer extends Id<OptimizerKind> {
        Optimizer() {
            super(OptimizerKind.values());
        }
    }

    /** {@link Standardize}. */
    static final class StandardizeId extends Id<Standardize> {
        StandardizeId() {
            super(Standardize.values());
        }
    }

    /** What the task is; "auto" leaves it to the data. */
    static final class TaskChoice implements ITypeConverter<TaskChoice.Choice> {
        private static final String AUTO = "auto";

        /** A task, or null for "auto". */
        record Choice(Task task) {}

        @Override
        public Choice convert(String word) {
            for (Task task : Task.values()) {
                if (task.id().equalsIgnoreCase(word)) {
                    return new Choice(task);
                }
            }
            if (!word.equalsIgnoreCase(AUTO)) {
                String ids = Arrays.stream(Task.values()).map(Task::id).collect(Collectors.joining(", "));
                throw problem("value.oneOf", word, AUTO + ", " + ids);
            }
            return new Choice(null);
        }
    }

    /** A {@link Holdout}. */
    static final class HoldoutChoice implements ITypeConverter<Holdout> {
        @Override
        public Holdout convert(String word) {
            try {
                return Holdout.parse(word.toLowerCase(Locale.ROOT));
            } catch (InputException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** A file's name. */
    static final class FileName implements ITypeConverter<Path> {
        @Override
        public Path convert(String word) {
            try {
                return FileNames.path(word);
            } catch (InputException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** A bundled data set's name, or a file's. */
    static final class DataName implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            new FileName().convert(word);
            return word;
        }
    }

    private static TypeConversionException problem(String key, Object... arguments) {
        return new TypeConversionException(Texts.beside(Converters.class).get(key, arguments));
    }
}
