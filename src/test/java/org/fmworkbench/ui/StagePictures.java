package org.fmworkbench.ui;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Pictures of one scene: light in {@code screenshots/}, dark there too if the README's readers are to see it, else in {@code
 * target/pictures}, where one of presenting lies for whoever works on the program.
 */
final class StagePictures {
    private static final Path PUBLISHED = Path.of("screenshots");
    private static final Path OTHERS = Path.of("target", "pictures");

    private final OpenWindow window;
    private final String size;

    StagePictures(OpenWindow window, int width, int height) {
        this.window = window;
        this.size = width + "x" + height;
    }

    void take(String scene, boolean darkToo) throws IOException {
        window.picture(PUBLISHED.resolve(scene + "-" + size + ".png"));
        window.dark(true);
        window.picture((darkToo ? PUBLISHED : OTHERS).resolve(scene + "-dark-" + size + ".png"));
        window.dark(false);
        window.present(true);
        window.picture(OTHERS.resolve(scene + "-present-" + size + ".png"));
        window.present(false);
    }
}
