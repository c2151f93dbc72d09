package org.fmworkbench.ui.files;

import javafx.scene.Node;

/**
 * What the window's frame has of files.
 *
 * @param model what is open, and whether it is saved
 * @param actions opening and saving, for the keyboard
 * @param menu the menu at the top
 * @param banner what the user is asked
 */
public record FileParts(FilesViewModel model, FilesController actions, Node menu, Node banner) {}
