package org.fmworkbench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The runs of a session that are kept beside the one that goes on. Belongs to the worker. */
final class Kept {
    private final List<Item> items = new ArrayList<>();
    private List<Track> tracks = List.of();

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

    /** Keeps a run that is only told, and can be replayed. */
    void keep(Track track) {
        items.add(new Item(track, null));
        renew();
    }

    /** The path of a kept run; a new one, to be replayed, if only its script is there. Null if there is no such run. */
    Path path(int id) {
        return items.stream()
                .filter(item -> item.track().id() == id)
                .map(item -> item.path() == null ? replay(item.track()) : item.path())
                .findFirst()
                .orElse(null);
    }

    private static Path replay(Track track) {
        RunResult result = track.result();
        return Path.of(track.id(), track.name(), result.data(), result.script(), result.end(), track.origin());
    }

    boolean isPinned(int id) {
        return items.stream()
                .anyMatch(item -> item.track().id() == id && item.track().pinned());
    }

    void rename(int id, String name) {
        items.replaceAll(item -> item.track().id() == id
                ? new Item(
                        item.track().withName(name),
                        item.path() == null ? null : item.path().named(name))
                : item);
        renew();
    }

    void remove(Predicate<Track> which) {
        items.removeIf(item -> which.test(item.track()));
        renew();
    }

    private void renew() {
        tracks = items.stream().map(Item::track).toList();
    }
}
