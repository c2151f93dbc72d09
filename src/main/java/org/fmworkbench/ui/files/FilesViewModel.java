package org.fmworkbench.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fmworkbench.experiment.DataLocation;
import org.fmworkbench.experiment.Experiment;
import org.fmworkbench.experiment.ExperimentFile;
import org.fmworkbench.experiment.SavedRun;
import org.fmworkbench.text.InputException;
import org.fmworkbench.text.Texts;
import org.fmworkbench.ui.model.Job;
import org.fmworkbench.ui.model.OpenData;
import org.fmworkbench.ui.model.Workbench;

/** The experiment as a file: its name, whether it is saved, opening, saving, the files of late, what a crash has left. */
public final class FilesViewModel {
    /** Unsaved work is kept so often, in nanoseconds. */
    private static final long EVERY = 20_000_000_000L;

    private static final AtomicLong WINDOWS = new AtomicLong();

    private final Texts texts = Texts.beside(FilesViewModel.class);
    private final Workbench workbench;
    private final LongSupplier nanoTime;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyObjectWrapper<List<RecentFiles.Recent>> recent =
            new ReadOnlyObjectWrapper<>(this, "recent", List.of());
    private final ReadOnlyObjectWrapper<FileOffer> offer = new ReadOnlyObjectWrapper<>(this, "offer");
    private List<SavedRun> saved = List.of(); // as they stand in the file
    private Capture kept; // as it stands in the recovery file
    private volatile RecoveryFile recovery; // opened by a job
    private volatile Path restored; // the file of an earlier session that is open now
    private OpenData open; // that the file is about
    private long keptAt;

    /** Files of {@code workbench}; {@code nanoTime} says when it is time to keep what is unsaved. */
    public FilesViewModel(Workbench workbench, LongSupplier nanoTime) {
        this.workbench = workbench;
        this.nanoTime = nanoTime;
        this.keptAt = nanoTime.getAsLong();
        workbench.snapshotProperty().subscribe(now -> look());
        workbench.dataProperty().subscribe(this::forgetFileOfOtherData);
    }

    /** Looks for what a crash has left, and for the files of late. */
    public void start() {
        quietly(job -> RecentFiles.read(), recent::set);
        quietly(
                job -> {
                    recovery = RecoveryFile.open(WINDOWS.incrementAndGet());
                    return RecoveryFile.left();
                },
                left -> left.ifPresent(path -> offer.set(FileOffer.recovery(path, texts.get("recovery.found")))));
    }

    /** The open experiment's file; null if it has none yet. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is work that would be lost. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** The file's name for the window's title, with a mark if it is not saved; empty without a file. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What can be opened again, newest first. */
    ReadOnlyObjectProperty<List<RecentFiles.Recent>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /** What the user is asked; null if nothing. */
    ReadOnlyObjectProperty<FileOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Opens an experiment, or a table, by the ending of its name. */
    public void open(Path path) {
        offer.set(null);
        if (isExperiment(path)) {
            find(path, null);
        } else {
            workbench.open(path.toString());
            remember(path);
        }
    }

    private static boolean isExperiment(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ExperimentFile.ENDING);
    }

    /** Where the files of late are, newest first. */
    public List<Path> recentPaths() {
        return recent.get().stream().map(RecentFiles.Recent::path).toList();
    }

    /** The data of the experiment that could not be opened are here now. */
    public void locate(Path data) {
        FileOffer asked = offer.get();
        offer.set(null);
        find(asked.file(), data);
    }

    /** An experiment that was read, and where its data are; or why they were not found. */
    private record Found(Experiment experiment, String where, String lost) {}

    private void find(Path path, Path located) {
        workbench
                .quickJobs()
                .start(
                        job -> {
                            Experiment experiment = ExperimentFile.read(path);
                            try {
                                return new Found(experiment, DataLocation.find(experiment.data(), located), "");
                            } catch (DataLocation.LostException e) {
                                return new Found(experiment, null, e.getMessage());
                            }
                        },
                        found -> show(found, path),
                        workbench::say);
    }

    private void show(Found found, Path path) {
        if (found.where() == null) {
            offer.set(
                    FileOffer.lost(path, found.lost(), found.experiment().data().name() == null));
            return;
        }
        boolean recovered = RecoveryFile.isOne(path);
        workbench.reopen(found.experiment(), path, found.where(), () -> {
            if (recovered) {
                restored = path;
            } else {
                file.set(path);
                saved = found.experiment().runs();
                remember(path);
            }
        });
    }

    /** What was restored is kept in this window's own file now, or is given up: its old file is not needed any more. */
    private void forgetRestored() throws IOException {
        Path old = restored;
        restored = null;
        if (old != null) {
            RecoveryFile.forget(old);
        }
    }

    private static boolean forget(Path left) throws IOException {
        RecoveryFile.forget(left);
        return true;
    }

    /** Saves, and then does something if that went well. */
    public void saveTo(Path path, Runnable then) {
        Path named = isExperiment(path) ? path : path.resolveSibling(path.getFileName() + ExperimentFile.ENDING);
        Capture.of(workbench).ifPresent(now -> workbench
                .quickJobs()
                .start(
                        job -> {
                            ExperimentFile.write(named, now.experiment());
                            clearRecovery();
                            return RecentFiles.add(named);
                        },
                        files -> {
                            recent.set(files);
                            file.set(named);
                            saved = now.runs();
                            look();
                            then.run();
                        },
                        workbench::say));
    }

    /** Opens what a crash has left. */
    void restore() {
        FileOffer asked = offer.get();
        offer.set(null);
        find(asked.file(), null);
    }

    /** Gives up what a crash has left. */
    void dismiss() {
        FileOffer asked = offer.get();
        offer.set(null);
        quietly(job -> forget(asked.file()), done -> {});
    }

    /** Asks no more for now; what a crash has left is offered again at the next start. */
    void later() {
        offer.set(null);
    }

    /** Called at every pulse: from time to time what is unsaved is kept, in case of a crash. */
    public void beat() {
        long now = nanoTime.getAsLong();
        if (now - keptAt >= EVERY) {
            keptAt = now;
            keep();
        }
    }

    /** Keeps what is unsaved. */
    public void keep() {
        Optional<Capture> now = unsaved.get() ? Capture.of(workbench) : Optional.empty();
        if (now.isEmpty() || now.get().equals(kept)) {
            return;
        }
        Capture work = now.get();
        quietly(
                job -> {
                    if (recovery != null) {
                        recovery.write(work.experiment());
                        forgetRestored();
                    }
                    return true;
                },
                done -> kept = work);
    }

    /** The window is closed in good order. */
    public void close() {
        RecoveryFile own = recovery;
        try {
            if (own != null) {
                own.close();
            }
            forgetRestored();
        } catch (IOException e) {
            workbench.say(texts.get("recovery.clear", e.getMessage()));
        }
    }

    /** The unsaved work is given up. */
    public void discard() {
        unsaved.set(false);
    }

    private void clearRecovery() throws InputException {
        try {
            if (recovery != null) {
                recovery.clear();
            }
            forgetRestored();
        } catch (IOException e) {
            throw new InputException(texts.get("recovery.clear", e.getMessage()), e);
        }
    }

    private void remember(Path path) {
        quietly(job -> RecentFiles.add(path), recent::set);
    }

    /** What is unsaved, whenever something has changed. While a run goes on there is no end of that: once is enough. */
    private void look() {
        if (workbench.isBusy() && unsaved.get()) {
            return;
        }
        Optional<Capture> now = Capture.of(workbench);
        unsaved.set(now.isPresent()
                && now.get().isWorthSaving()
                && !Set.copyOf(saved).equals(Set.copyOf(now.get().runs())));
        String name = file.get() == null ? "" : file.get().getFileName().toString();
        title.set(name.isEmpty() ? "" : texts.get(unsaved.get() ? "title.unsaved" : "title", name));
    }

    private void forgetFileOfOtherData(OpenData data) {
        if (data != null && (open == null || data.dataset() != open.dataset())) {
            if (open != null && unsaved.get()) {
                setAside(open);
            }
            file.set(null);
            saved = List.of();
            kept = null;
        }
        open = data;
    }

    /**
     * Other data are opened while something is not saved: it is put into a file of its own and offered. A single run is not
     * worth that: its settings and its seed tell it.
     */
    private void setAside(OpenData before) {
        boolean asked = file.get() != null;
        Capture.of(workbench, before)
                .filter(work -> asked || work.runs().size() > 1)
                .ifPresent(work -> quietly(
                        job -> RecoveryFile.setAside(work.experiment()),
                        aside -> offer.set(FileOffer.recovery(
                                aside,
                                texts.get("recovery.before", before.dataset().name())))));
    }

    /** Work with files that the user did not ask for. */
    private interface Quiet<T> {
        T run(Job job) throws IOException, InputException;
    }

    private <T> void quietly(Quiet<T> work, Consumer<T> done) {
        workbench
                .quickJobs()
                .start(
                        job -> {
                            try {
                                return work.run(job);
                            } catch (IOException e) {
                                throw new InputException(texts.get("home", e.getMessage()), e);
                            }
                        },
                        done,
                        workbench::say);
    }
}
