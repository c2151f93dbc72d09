package org.fmworkbench.experiment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;

/**
 * Writes a file, UTF-8 text or bytes, whole or not at all: into a temporary file in the same directory, to the disk, and then to its
 * name in one move. Whoever reads meanwhile, and a run that is broken off, sees the old file.
 */
public final class AtomicFile {
    private static final List<String> OPEN_ALREADY = List.of("/dev/stdout", "/dev/stderr", "/dev/fd", "/proc");
    private static final String PREFIX = ".fm-workbench-";
    private static final String SUFFIX = ".tmp";
    private static final AtomicLong COUNTER = new AtomicLong();

    private AtomicFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; {@code out} is buffered and closed by the caller. */
        void writeTo(Writer out) throws IOException;
    }

    /** The same, for a file that is open. */
    private interface Fill {
        void writeTo(FileChannel channel) throws IOException;
    }

    /**
     * Writes text to {@code target}, as {@link #write(Path, byte[])} does bytes.
     *
     * @throws InputException if it cannot be written, with the reason
     */
    public static void write(Path target, Content content) throws InputException {
        writeFile(target, channel -> {
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * Writes {@code content} to {@code target}; an existing file is replaced, one behind a symbolic link too. A target that
     * is a device (such as /dev/stdout) is written directly, behind what it has.
     *
     * @throws InputException if it cannot be written, with the reason
     */
    public static void write(Path target, byte[] content) throws InputException {
        writeFile(target, channel -> Channels.newOutputStream(channel).write(content));
    }

    private static void writeFile(Path target, Fill content) throws InputException {
        check(target);
        try {
            boolean exists = Files.exists(target);
            if (exists && isDevice(target)) {
                fill(target, content, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                return;
            }
            Path file = exists ? target.toRealPath() : target.toAbsolutePath();
            Path temporary = file.resolveSibling(
                    PREFIX + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + SUFFIX);
            temporary.toFile().deleteOnExit();
            removeLeftovers(file.getParent());
            try {
                fill(temporary, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                move(temporary, file);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException | SecurityException e) {
            throw new InputException(texts().get("write.failed", target, reason(e)), e);
        }
    }

    /**
     * Says now, before a long run, what would stop {@link #write} later.
     *
     * @throws InputException if {@code target} is a directory, lies in none, or may not be written
     */
    public static void check(Path target) throws InputException {
        Path directory = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw new InputException(texts().get("write.directory", target));
        }
        if (directory == null || !Files.isDirectory(directory)) {
            throw new InputException(texts().get("write.noDirectory", target, String.valueOf(directory)));
        }
        boolean exists = Files.exists(target);
        if (exists ? !Files.isWritable(target) : !Files.isWritable(directory)) {
            throw new InputException(texts().get("write.denied", target));
        }
    }

    /** Not a plain file, or a name for one that is open already: /dev/stdout may stand for the file it was sent to. */
    private static boolean isDevice(Path target) {
        Path path = target.toAbsolutePath().normalize();
        return !Files.isRegularFile(target) || OPEN_ALREADY.stream().anyMatch(path::startsWith);
    }

    private static void fill(Path file, Fill content, OpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options)) {
            content.writeTo(channel);
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    /** A process that was killed while it wrote leaves its temporary file behind; whoever writes next takes it away. */
    private static void removeLeftovers(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                String[] parts =
                        file.getFileName().toString().substring(PREFIX.length()).split("-", 2);
                boolean number = parts[0].matches("\\d{1,18}");
                if (number && ProcessHandle.of(Long.parseLong(parts[0])).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why an input or output failed, in words. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return texts().get("write.reason.denied");
        }
        if (e instanceof FileSystemException problem && problem.getReason() != null) {
            return problem.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Texts texts() {
        return Texts.beside(AtomicFile.class);
    }
}
