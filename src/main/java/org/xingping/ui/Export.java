package org.xingping.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.xingping.actions.House;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Tools;

/** Handing the official workbook over: asks where and in which shape, writes it behind the window, says where it lies. */
final class Export {
    private static final String ENDING = ".xlsx";

    private final Stage stage;
    private final Tools tools;
    private final Choosers choosers;
    private final House house;
    private final ObjectProperty<Settings> settings;

    Export(Stage stage, Tools tools, Choosers choosers, House house, ObjectProperty<Settings> settings) {
        this.stage = stage;
        this.tools = tools;
        this.choosers = choosers;
        this.house = house;
        this.settings = settings;
    }

    void ask(Opened opened) {
        ExtensionFilter full = filter("export.full");
        ExtensionFilter oneSheet = filter("export.one-sheet");
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tools.messages().get("export.title"));
        chooser.setInitialFileName(house.reports().suggestedName(opened));
        chooser.getExtensionFilters().setAll(full, oneSheet);
        Choosers.start(settings.get().exportFolder()).ifPresent(chooser::setInitialDirectory);
        choosers.save()
                .apply(chooser, stage)
                .ifPresent(
                        chosen -> write(opened, named(chosen), oneSheet.equals(chooser.getSelectedExtensionFilter())));
    }

    /** Not every system adds the ending by itself, and Excel opens nothing without it. */
    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }

    private void write(Opened opened, Path target, boolean oneSheet) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            settings.set(settings.get().withExportFolder(parent.toString()));
        }
        new LongWork(tools, "exporting", tools.messages().get("export.running"))
                .run(
                        progress -> house.reports().export(opened, target, oneSheet, progress),
                        leftOut -> done(target, leftOut));
    }

    private void done(Path target, List<Problem.Detail> leftOut) {
        List<String> lines = new ArrayList<>();
        lines.add(tools.messages().get("export.done.where", target.toString()));
        if (!leftOut.isEmpty()) {
            lines.add(tools.messages().get("export.left.out"));
            leftOut.forEach(line ->
                    lines.add(tools.messages().get(line.key(), line.args().toArray())));
        }
        VBox content = Dialogs.sentences(lines);
        HBox ways = new HBox(way("export.open", target));
        if (target.getParent() != null) {
            ways.getChildren().add(way("export.open.folder", target.getParent()));
        }
        ways.getStyleClass().add("dialog-ways");
        content.getChildren().add(ways);
        tools.dialogs().say("export-done", tools.messages().get("export.done"), content);
    }

    private Button way(String key, Path shown) {
        Button way = new Button(tools.messages().get(key));
        way.setId(key.replace('.', '-'));
        way.setOnAction(_ -> choosers.show().accept(shown));
        return way;
    }

    private ExtensionFilter filter(String key) {
        return new ExtensionFilter(tools.messages().get(key), "*.xlsx");
    }
}
