package org.fmworkbench.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.fmworkbench.derivation.mistakes.Mistake;
import org.fmworkbench.ui.controls.Cell;
import org.fmworkbench.ui.controls.Verdict;
import org.fmworkbench.ui.controls.VerdictGrid;
import org.fmworkbench.ui.verify.LensName;

/** Brings the lenses of the stage Verify into a state that is worth a picture. */
final class VerifyScenes {
    private VerifyScenes() {}

    static void prepare(OpenWindow window, LensName lens) {
        if (lens == LensName.PRECISION) {
            OpenWindow.await(() -> !((Label) window.stage().getScene().lookup("#entries"))
                    .getText()
                    .isEmpty());
        }
        if (lens == LensName.LINES && !label(window, "linesOutcome").contains("holds")) {
            window.click("verifyStart");
            OpenWindow.await(() -> label(window, "linesOutcome").contains("holds"));
            TableView<?> lines = window.node(TableView.class, "equalsSigns");
            choose(lines, 5, 3);
        }
        if (lens == LensName.GRADIENT) {
            OpenWindow.await(() -> !label(window, "parameterName").isEmpty());
        }
        if (lens == LensName.COST && label(window, "timeVerdict").isEmpty()) {
            window.click("measureStart");
            OpenWindow.await(() -> !label(window, "timeVerdict").isEmpty());
        }
        if (lens == LensName.GALLERY) {
            gallery(window);
        }
        if (lens == LensName.CHECK) {
            FxExtension.run(() -> window.window().check().paste(SomebodysResults.of(Mistake.M3, false)));
            OpenWindow.await(() -> !label(window, "resultsHeadline").isEmpty());
        }
        FxExtension.pulse();
    }

    private static String label(OpenWindow window, String id) {
        return ((Label) window.stage().getScene().lookup("#" + id)).getText();
    }

    /** M3: one-hot rows are predicted, and wrongly so. */
    private static void gallery(OpenWindow window) {
        VerdictGrid matrix = window.node(VerdictGrid.class, "mistakeMatrix");
        Button see = window.node(Button.class, "seeAnswer");
        OpenWindow.await(() -> matrix.verdict(0, 2) == Verdict.OPEN);
        FxExtension.run(() -> {
            matrix.onGroupTickedProperty().get().accept(0);
            matrix.onGroupTickedProperty().get().accept(4);
            see.fire();
            matrix.setPinned(new Cell(4, 2));
        });
    }

    private static <T> void choose(TableView<T> table, int row, int column) {
        FxExtension.run(() ->
                table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column)));
    }
}
