package org.fmworkbench.ui.sheet;

import java.util.List;
import java.util.ResourceBundle;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.fmworkbench.ui.sheet.SheetPdf.Pixels;

/** Prints pages, after the system's own dialog. On the FX thread, as JavaFX wants it. */
final class SheetPrinter {
    private SheetPrinter() {}

    /** Asks and prints. Returns what came of it, in words. */
    static String print(List<Pixels> pages, Window owner, ResourceBundle texts) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return texts.getString("print.none");
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return "";
        }
        Printer printer = job.getPrinter();
        PageLayout layout =
                printer.createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        for (Pixels page : pages) {
            ImageView view = new ImageView(PageImage.of(page));
            view.setPreserveRatio(true);
            view.setFitWidth(layout.getPrintableWidth());
            view.setFitHeight(layout.getPrintableHeight());
            if (!job.printPage(layout, view)) {
                job.cancelJob();
                return texts.getString("print.failed");
            }
        }
        return texts.getString(job.endJob() ? "print.done" : "print.failed");
    }
}
