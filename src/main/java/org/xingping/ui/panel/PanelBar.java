package org.xingping.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;
import org.xingping.ui.panel.PanelScreen.Ways;

/** What can be done with the whole panel: the buttons in the window's bar, and its menu. */
final class PanelBar {
    private final PanelViewModel model;
    private final PanelWords words;
    private final Ways ways;
    private final Runnable seats;
    private final Runnable dissents;

    /**
     * The bar of a panel.
     *
     * @param seats shows the sheets at the table
     * @param dissents shows the dissents held
     */
    PanelBar(PanelViewModel model, PanelWords words, Ways ways, Runnable seats, Runnable dissents) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        this.seats = seats;
        this.dissents = dissents;
    }

    List<Node> actions() {
        return switch (ways) {
            case Ways.Kept kept ->
                List.of(
                        button("panel-try", "panel.try", kept.tryOut()),
                        button("panel-seats", "panel.seats", _ -> seats.run()),
                        button("panel-workbook", "panel.workbook", kept.workbook()),
                        accent(button("panel-finish", "panel.finish", kept.finish())));
            case Ways.Trial trial -> trial(trial);
        };
    }

    private List<Node> trial(Ways.Trial trial) {
        List<Node> all = new ArrayList<>();
        all.add(Buttons.of("panel-back", Icon.BACK, words.get("panel.back"), trial.leave()));
        all.add(new StateChip(Tone.WARNING, Icon.DRAFT, trial.name()));
        trial.print().ifPresent(print -> all.add(button("panel-print", "panel.workbook", print)));
        trial.dissent().ifPresent(keep -> {
            Button button = accent(button("panel-dissent", "dissent.write.ask", _ -> keep.run()));
            button.disableProperty().bind(model.stateProperty().map(state -> !model.isChanged(state)));
            all.add(button);
        });
        trial.decide().ifPresent(decide -> all.add(accent(button("panel-begin", "panel.begin", _ -> decide.run()))));
        return List.copyOf(all);
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private Button button(String id, String key, Consumer<Opened> act) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.accept(model.state().opened()));
        return button;
    }

    List<MenuItem> menu(Runnable undo, Runnable redo) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("menu-panel-undo", "panel.menu.undo", _ -> undo.run()));
        items.add(item("menu-panel-redo", "panel.menu.redo", _ -> redo.run()));
        if (ways instanceof Ways.Kept kept) {
            MenuItem anew = item("menu-panel-anew", "panel.menu.anew", kept.anew());
            anew.setDisable(model.isLocked());
            items.add(anew);
            items.add(item("menu-panel-history", "panel.menu.history", kept.history()));
            items.add(item("menu-panel-pack", "panel.menu.pack", kept.pack()));
            items.add(item("menu-compare-others", "comparison.menu.others", kept.compare()));
            items.add(item("menu-panel-dissents", "dissent.list.ask", _ -> dissents.run()));
        }
        return items;
    }

    private MenuItem item(String id, String key, Consumer<Opened> act) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(id);
        item.setOnAction(_ -> act.accept(model.state().opened()));
        return item;
    }
}
