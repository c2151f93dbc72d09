package org.fmworkbench.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.fmworkbench.ui.identity.row.IdentityRow;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.verify.LensName;
import org.fmworkbench.ui.verify.VerifyController;
import org.fmworkbench.ui.verify.VerifyViewModel;
import org.fmworkbench.ui.verify.check.CheckController;
import org.fmworkbench.ui.verify.check.CheckViewModel;
import org.fmworkbench.ui.verify.cost.CostController;
import org.fmworkbench.ui.verify.cost.CostViewModel;
import org.fmworkbench.ui.verify.gallery.GalleryController;
import org.fmworkbench.ui.verify.gallery.GalleryViewModel;
import org.fmworkbench.ui.verify.gradient.GradientController;
import org.fmworkbench.ui.verify.gradient.GradientViewModel;
import org.fmworkbench.ui.verify.lines.LinesController;
import org.fmworkbench.ui.verify.lines.LinesViewModel;
import org.fmworkbench.ui.verify.precision.PrecisionController;
import org.fmworkbench.ui.verify.precision.PrecisionViewModel;

/** The stage Verify, put together: its lenses. */
final class VerifyParts {
    private final Workbench workbench;
    private final IdentityRow row;
    private final VerifyViewModel verify;
    private final GalleryViewModel gallery;
    private final CheckViewModel check;

    VerifyParts(Workbench workbench, IdentityRow row) {
        this.workbench = workbench;
        this.row = row;
        verify = new VerifyViewModel(workbench);
        gallery = new GalleryViewModel(workbench, verify);
        check = new CheckViewModel(workbench, gallery);
    }

    VerifyViewModel verify() {
        return verify;
    }

    CheckViewModel check() {
        return check;
    }

    Parent load() {
        return Layouts.load(new VerifyController(verify, lenses()));
    }

    private Map<LensName, Node> lenses() {
        return Map.of(
                LensName.LINES,
                        Layouts.load(
                                new LinesController(new LinesViewModel(workbench, row, verify.shows(LensName.LINES)))),
                LensName.GRADIENT,
                        Layouts.load(new GradientController(
                                new GradientViewModel(workbench, row, verify.shows(LensName.GRADIENT)))),
                LensName.PRECISION,
                        Layouts.load(new PrecisionController(
                                new PrecisionViewModel(workbench, verify.shows(LensName.PRECISION)))),
                LensName.COST,
                        Layouts.load(new CostController(new CostViewModel(workbench, verify.shows(LensName.COST)))),
                LensName.GALLERY, Layouts.load(new GalleryController(gallery)),
                LensName.CHECK, Layouts.load(new CheckController(check)));
    }
}
