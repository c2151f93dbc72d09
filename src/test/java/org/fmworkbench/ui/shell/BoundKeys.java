package org.fmworkbench.ui.shell;

import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import org.fmworkbench.ui.compare.CompareViewModel;
import org.fmworkbench.ui.files.FilesController;
import org.fmworkbench.ui.files.FilesViewModel;
import org.fmworkbench.ui.model.StageName;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.time.TimeViewModel;
import org.fmworkbench.ui.train.TrainViewModel;
import org.fmworkbench.ui.transport.TransportViewModel;
import org.fmworkbench.ui.verify.VerifyViewModel;

/** What a window's keyboard listens to. */
public final class BoundKeys {
    private BoundKeys() {}

    /** All of its key combinations if these are the stages'. On the FX thread. */
    public static Set<KeyCombination> of(Workbench workbench, Map<StageName, Map<KeyCombination, Runnable>> ofStages) {
        ShellKeys keys = new ShellKeys(
                new ShellViewModel(workbench),
                new TransportViewModel(workbench),
                new TimeViewModel(workbench),
                new TrainViewModel(workbench),
                new VerifyViewModel(workbench),
                new CompareViewModel(workbench),
                ofStages);
        keys.attach(new Pane(), new FilesController(new FilesViewModel(workbench, System::nanoTime)), () -> {});
        return keys.combinations();
    }
}
