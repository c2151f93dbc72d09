package org.fmworkbench.ui.time;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows why a run has stopped by itself, and what is offered. */
public final class NoticeController {
    private final NoticeViewModel model;

    @FXML
    private HBox notice;

    @FXML
    private FontIcon noticeIcon;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeOffer;

    /** A controller of {@code model}. */
    public NoticeController(NoticeViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        noticeText.textProperty().bind(model.messageProperty());
        noticeOffer.textProperty().bind(model.offerProperty());
        noticeOffer.visibleProperty().bind(model.offerProperty().isNotEmpty());
        noticeOffer.managedProperty().bind(noticeOffer.visibleProperty());
        notice.visibleProperty().bind(model.messageProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        model.troubleProperty().subscribe(this::show);
    }

    private void show(boolean trouble) {
        notice.getStyleClass().remove("error");
        if (trouble) {
            notice.getStyleClass().add("error");
        }
        noticeIcon.setIconLiteral(trouble ? "fth-alert-triangle" : "fth-flag");
    }

    @FXML
    private void accept() {
        model.accept();
    }

    @FXML
    private void dismiss() {
        model.dismiss();
    }
}
