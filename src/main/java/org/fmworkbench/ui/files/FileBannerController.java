package org.fmworkbench.ui.files;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.fmworkbench.ui.dialogs.TableChooser;

/** Asks what to do with work that a crash has left, or with an experiment whose data are not there. */
public final class FileBannerController {
    private final FilesViewModel model;

    @FXML
    private HBox fileBanner;

    @FXML
    private Label fileQuestion;

    @FXML
    private Button restoreLeft;

    @FXML
    private Button locateData;

    @FXML
    private Button discardLeft;

    /** A controller of {@code model}. */
    public FileBannerController(FilesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.offerProperty().subscribe(this::show);
    }

    private void show(FileOffer offer) {
        show(fileBanner, offer != null);
        if (offer != null) {
            fileQuestion.setText(offer.message());
            show(restoreLeft, offer.isRecovery());
            show(discardLeft, offer.isRecovery());
            show(locateData, offer.mayLocate());
        }
    }

    private static void show(javafx.scene.Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    @FXML
    private void restore() {
        model.restore();
    }

    @FXML
    private void locate() {
        TableChooser.choose(fileBanner.getScene().getWindow())
                .map(java.nio.file.Path::of)
                .ifPresent(model::locate);
    }

    @FXML
    private void discard() {
        model.dismiss();
    }

    @FXML
    private void later() {
        model.later();
    }
}
