package org.xingping.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.xingping.actions.House;
import org.xingping.actions.PanelDissent;
import org.xingping.actions.ReportActions;
import org.xingping.actions.SealReceipt;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Tools;

/** Handing over: asks where workbook, package or key go, writes them behind the window, says where they lie. */
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
        ask(opened, house.reports());
    }

    /** The same of what lies outside the workspace. */
    void ask(Opened opened, ReportActions reports) {
        ExtensionFilter full = filter("export.full");
        ExtensionFilter oneSheet = filter("export.one-sheet");
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tools.messages().get("export.title"));
        chooser.setInitialFileName(reports.suggestedName(opened));
        chooser.getExtensionFilters().setAll(full, oneSheet);
        Choosers.start(settings.get().exportFolder()).ifPresent(chooser::setInitialDirectory);
        choosers.save()
                .apply(chooser, stage)
                .ifPresent(chosen -> write(
                        reports, opened, named(chosen, ENDING), oneSheet.equals(chooser.getSelectedExtensionFilter())));
    }

    void askPackage(Opened opened) {
        asked("hand.title", "hand.kind", house.handOver().suggestedName(opened), "*.xingping")
                .ifPresent(target -> new LongWork(
                                tools, "handing", tools.messages().get("hand.running"))
                        .run(
                                progress -> {
                                    house.handOver().export(opened, target, progress);
                                    return target;
                                },
                                written -> said("hand-done", "hand.done", written, List.of())));
    }

    /** Writes a receipt that is to be sent back to who handed over. */
    void askReceipt(SealReceipt receipt) {
        asked("receipt.export", "receipt.kind", house.receipts().suggestedName(receipt), "*.xpr")
                .ifPresent(target -> write(
                        target,
                        file -> house.receipts().export(receipt, file),
                        "receipt-written",
                        "receipt.written",
                        List.of(tools.messages().get("receipt.written.text"))));
    }

    /** Writes a dissent that is to be handed on. */
    void askDissent(PanelDissent dissent) {
        asked("dissent.export", "dissent.kind", house.dissents().suggestedName(dissent), "*.xpd")
                .ifPresent(target -> write(
                        target,
                        file -> house.dissents().export(dissent, file),
                        "dissent-written",
                        "dissent.written",
                        List.of(tools.messages().get("dissent.written.text"))));
    }

    /** @param fingerprint of the key whose copy is to be kept */
    void askKey(String fingerprint) {
        asked("key.keep.title", "key.keep.kind", tools.messages().get("key.keep.name"), "*.json")
                .ifPresent(target -> write(
                        target,
                        file -> house.keys().export(fingerprint, file),
                        "key-kept",
                        "key.keep.done",
                        List.of()));
    }

    /** Writes a small file behind the window, then says where it lies. */
    private void write(Path target, Consumer<Path> write, String id, String title, List<String> more) {
        tools.background()
                .run(
                        () -> {
                            write.accept(target);
                            return target;
                        },
                        written -> said(id, title, written, more));
    }

    /** Asks where a file goes, and remembers the folder. */
    Optional<Path> asked(String title, String kind, String name, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(tools.messages().get(title));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(tools.messages().get(kind), pattern));
        Choosers.start(settings.get().exportFolder()).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = choosers.save().apply(chooser, stage).map(file -> named(file, pattern.substring(1)));
        chosen.ifPresent(this::remember);
        return chosen;
    }

    private void remember(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            settings.set(settings.get().withExportFolder(parent.toString()));
        }
    }

    /** Not every system adds the ending by itself, and Excel opens nothing without it. */
    private static Path named(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }

    private void write(ReportActions reports, Opened opened, Path target, boolean oneSheet) {
        remember(target);
        new LongWork(tools, "exporting", tools.messages().get("export.running"))
                .run(progress -> reports.export(opened, target, oneSheet, progress), leftOut -> done(target, leftOut));
    }

    private void done(Path target, List<Problem.Detail> leftOut) {
        List<String> lines = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            lines.add(tools.messages().get("export.left.out"));
            leftOut.forEach(line -> lines.add(tools.messages().word(line)));
        }
        said("export-done", "export.done", target, lines);
    }

    /** Says where it lies, and leads there. */
    void said(String id, String title, Path target, List<String> more) {
        List<String> lines = new ArrayList<>();
        lines.add(tools.messages().get("export.done.where", target.toString()));
        lines.addAll(more);
        VBox content = Dialogs.sentences(lines);
        HBox ways = new HBox();
        if (String.valueOf(target.getFileName()).endsWith(ENDING)) {
            ways.getChildren().add(way("export.open", target));
        }
        if (target.getParent() != null) {
            ways.getChildren().add(way("export.open.folder", target.getParent()));
        }
        ways.getStyleClass().add("dialog-ways");
        content.getChildren().add(ways);
        tools.dialogs().say(id, tools.messages().get(title), content);
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
