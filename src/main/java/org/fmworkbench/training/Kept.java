package org.fmworkbench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fmworkbench.text.Texts;

/** The runs of a session: their numbers and names, and those that are kept beside the one that goes on. Belongs to the worker. */
final class Kept {
    private final Texts texts = Texts.beside(Kept.class);
    private final List<Item> items = new ArrayList<>();
    private List<Track> tracks = List.of();
    private int lastId;

    /** A kept run; its path too if it is there, so that it can be gone on with at once. */
    private record Item(Track track, Path path) {}

    /** All of them, in the order in which they were kept. */
    List<Track> tracks() {
        return tracks;
    }

    /** Keeps the path that a run leaves for another one. */
    void keep(Path path, boolean pinned) {
        path.rest();
        items.add(new Item(path.track(path.id(), path.name(), pinned), path));
        renew();
    }

    /** A run that has not begun. */
    Path begin(TrainingData data, RunScript script) {
        int id = nextId();
        return Path.of(id, texts.get("run.name", id), data, script, Moment.START, null);
    }

    /** A run that was saved, to be replayed; nothing else is kept any more. */
    Path reopen(TrainingData data, Track saved, int largestId) {
        clear();
        lastId = Math.max(saved.id(), largestId);
        RunResult run = saved.result();
        return Path.of(saved.id(), saved.name(), data, run.script(), run.end(), saved.origin());
    }

    /** The number of one more run. */
    int nextId() {
        return ++lastId;
    }

    /** What a branch is called until the user names it. */
    String branchName(int id) {
        return texts.get("branch.name", id);
    }

    /** Keeps a run as far as its path goes; it goes on. */
    void pin(TrainingRun run) {
        int id = nextId();
        keep(run.pinned(id, texts.get("pin.name", id)));
    }

    /** Keeps a run that was computed elsewhere. */
    void pin(String name, RunResult result) {
        keep(new Track(nextId(), name, true, result, null));
    }

    /** Keeps a run that is only told, and can be replayed. */
    void keep(Track track) {
        lastId = Math.max(lastId, track.id());
        items.add(new Item(track, null));
        renew();
    }

    /**
     * The path of a kept run, to be gone on with: it is kept no longer. A pinned one stays, and a path that begins as a copy of it is
     * given. Null if there is no such run.
     */
    Path goOnWith(int id) {
        Item item =
                items.stream().filter(one -> one.track().id() == id).findFirst().orElse(null);
        if (item == null) {
            return null;
        }
        Path path = item.path() == null ? replay(item.track()) : item.path();
        if (!item.track().pinned()) {
            remove(track -> track.id() == id);
            return path;
        }
        int copy = nextId();
        Origin origin = new Origin(id, path.end());
        return Path.of(copy, branchName(copy), path.data(), path.script(), path.end(), origin);
    }

    private static Path replay(Track track) {
        RunResult result = track.result();
        return Path.of(track.id(), track.name(), result.data(), result.script(), result.end(), track.origin());
    }

    void rename(int id, String name) {
        items.replaceAll(item -> item.track().id() == id
                ? new Item(
                        item.track().withName(name),
                        item.path() == null ? null : item.path().named(name))
                : item);
        renew();
    }

    /** Other data are opened: nothing is kept, and the next run is the first one. */
    void clear() {
        remove(track -> true);
        lastId = 0;
    }

    void remove(Predicate<Track> which) {
        items.removeIf(item -> which.test(item.track()));
        renew();
    }

    private void renew() {
        tracks = items.stream().map(Item::track).toList();
    }
}
