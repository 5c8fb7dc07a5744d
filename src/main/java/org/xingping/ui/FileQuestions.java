package org.xingping.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Choosers;

/** Asks for files of others by the system's dialogs, beginning where this person last exported to. */
record FileQuestions(Stage stage, Messages messages, Choosers choosers, Settings settings) {
    /** One file of a kind. */
    Optional<Path> one(String title, String kind, String... patterns) {
        return choosers.open().apply(chooser(title, kind, patterns), stage);
    }

    /** The packages of several inspectors. */
    List<Path> packages() {
        return choosers.several().apply(chooser("panel.choose", "hand.kind", "*.xingping"), stage);
    }

    /** The folder, or the stick, on which they lie. */
    List<Path> folder() {
        Optional<Path> before = Optional.ofNullable(settings.exportFolder()).map(Path::of);
        return choosers.folder(messages.get("panel.choose.folder"), before, stage).stream()
                .toList();
    }

    private FileChooser chooser(String title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(messages.get(kind), patterns));
        Choosers.start(settings.exportFolder()).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }
}
