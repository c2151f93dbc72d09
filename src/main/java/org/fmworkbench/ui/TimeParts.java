package org.fmworkbench.ui;

import java.util.List;
import javafx.scene.Node;
import org.fmworkbench.ui.model.Workbench;
import org.fmworkbench.ui.time.NoticeController;
import org.fmworkbench.ui.time.NoticeViewModel;
import org.fmworkbench.ui.time.RunToController;
import org.fmworkbench.ui.time.RunToViewModel;
import org.fmworkbench.ui.time.TimeController;
import org.fmworkbench.ui.time.TimeViewModel;

/** What stands above the transport: why a run stopped by itself, and the bar over all that has happened. */
final class TimeParts {
    private final TimeViewModel time;
    private final NoticeViewModel notice;
    private final RunToViewModel runTo;

    TimeParts(Workbench workbench) {
        time = new TimeViewModel(workbench);
        notice = new NoticeViewModel(workbench);
        runTo = new RunToViewModel(workbench);
    }

    TimeViewModel time() {
        return time;
    }

    RunToViewModel runTo() {
        return runTo;
    }

    List<Node> load() {
        return List.of(
                Layouts.load(new NoticeController(notice)),
                Layouts.load(new TimeController(time, Layouts.load(new RunToController(runTo)))));
    }
}
