package org.fmworkbench.ui.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.text.InputException;

/**
 * What was not saved yet, in a file of this process, so that a crash does not take it. A lock that the system gives up when the
 * process ends, however it ends, tells a file that somebody is working on from one that was left. Reads and writes files.
 */
final class RecoveryFile {
    /** What the names of these files begin with. */
    static final String START = "unsaved-";

    private static final String LOCK = ".lock";

    private final Path file;
    private final Path lockFile;
    private final FileChannel channel;
    private final FileLock lock;

    private RecoveryFile(Path file, Path lockFile, FileChannel channel, FileLock lock) {
        this.file = file;
        this.lockFile = lockFile;
        this.channel = channel;
        this.lock = lock;
    }

    /** A file for this window; {@code number} tells the windows of one process apart. */
    static RecoveryFile open(long number) throws IOException {
        String name = START + ProcessHandle.current().pid() + "-" + number;
        Path file = Home.directory().resolve(name + ExperimentFile.ENDING);
        Path lockFile = Home.directory().resolve(name + LOCK);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new RecoveryFile(file, lockFile, channel, channel.lock());
    }

    /** Keeps this. */
    synchronized void write(Experiment experiment) throws InputException {
        if (channel.isOpen()) {
            ExperimentFile.write(file, experiment);
        }
    }

    /** Puts unsaved work into a file that nobody works on. */
    static Path setAside(Experiment experiment) throws IOException, InputException {
        String name = START + ProcessHandle.current().pid() + "-aside-" + System.nanoTime() + ExperimentFile.ENDING;
        Path aside = Home.directory().resolve(name);
        ExperimentFile.write(aside, experiment);
        return aside;
    }

    /** Nothing is unsaved any more. */
    synchronized void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The window is closed in good order. */
    synchronized void close() throws IOException {
        clear();
        lock.release();
        channel.close();
        Files.deleteIfExists(lockFile);
    }

    /** The newest file that was left by a process that is no more. */
    static Optional<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Home.directory())) {
            List<Path> all = files.filter(RecoveryFile::isRecovery)
                    .sorted(Comparator.comparing(RecoveryFile::time).reversed())
                    .toList();
            for (Path file : all) {
                if (isLeft(file)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a file is one of these: by its name, and in the program's own directory. */
    static boolean isOne(Path file) {
        try {
            return isRecovery(file)
                    && Home.directory()
                            .toAbsolutePath()
                            .equals(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRecovery(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(START) && name.endsWith(ExperimentFile.ENDING);
    }

    private static long time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isLeft(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(lockOf(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another window of this process
        }
    }

    private static Path lockOf(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ExperimentFile.ENDING.length()) + LOCK);
    }

    /** Gives up a file that was left. */
    static void forget(Path left) throws IOException {
        Files.deleteIfExists(left);
        Files.deleteIfExists(lockOf(left));
    }
}
