package org.fmworkbench.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.fmworkbench.text.Numbers;
import org.fmworkbench.text.Texts;

/** The two menus of the card: what is shown, and how. They are made when they are opened, from what there is by then. */
final class ChartMenus {
    private final ChartViewModel model;
    private final Texts texts;

    ChartMenus(ChartViewModel model) {
        this.model = model;
        this.texts = model.texts();
    }

    /** The metrics, and the curves of the one that is shown. */
    void fillMetrics(MenuButton button) {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (ChartFamily family : model.taskProperty().get().families()) {
            items.add(choice(
                    group,
                    texts.get("family." + family),
                    family == model.familyProperty().get(),
                    () -> model.familyProperty().set(family)));
        }
        items.add(new SeparatorMenuItem());
        List<ChartLine> lines = model.contentProperty().get().lines();
        boolean several = lines.stream().map(ChartLine::run).distinct().count() > 1;
        for (ChartLine line : lines) {
            CheckMenuItem item = new CheckMenuItem(several ? texts.get("curve", line.run(), line.name()) : line.name());
            item.setMnemonicParsing(false);
            item.setSelected(line.shown());
            item.setOnAction(event -> model.toggle(line.key()));
            items.add(item);
        }
        button.getItems().setAll(items);
    }

    /** The axes, smoothing, and {@code saving}. */
    void fillMore(MenuButton button, List<MenuItem> saving) {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup units = new ToggleGroup();
        for (AxisUnit unit : AxisUnit.values()) {
            items.add(choice(
                    units,
                    texts.get("unit." + unit),
                    unit == model.unitProperty().get(),
                    () -> model.unitProperty().set(unit)));
        }
        CheckMenuItem log = new CheckMenuItem(texts.get("log.long"));
        log.setSelected(model.logarithmicProperty().get());
        log.setOnAction(event -> model.logarithmicProperty().set(log.isSelected()));
        MenuItem all = new MenuItem(texts.get("fit.long"));
        all.setDisable(model.viewProperty().get() == null);
        all.setOnAction(event -> model.viewProperty().set(null));
        items.addAll(List.of(new SeparatorMenuItem(), log, smoothing(), all, new SeparatorMenuItem()));
        items.addAll(saving);
        button.getItems().setAll(items);
    }

    private Menu smoothing() {
        Menu menu = new Menu(texts.get("smoothing"));
        ToggleGroup group = new ToggleGroup();
        for (int level = 0; level <= ChartViewModel.mostSmoothing(); level++) {
            int chosen = level;
            String window = Numbers.grouped(ChartViewModel.smoothingWindow(level));
            menu.getItems()
                    .add(choice(
                            group,
                            level == 0 ? texts.get("smoothing.off") : texts.get("smoothing.mean", window),
                            level == model.smoothingProperty().get(),
                            () -> model.smoothingProperty().set(chosen)));
        }
        return menu;
    }

    private static RadioMenuItem choice(ToggleGroup group, String name, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }
}
