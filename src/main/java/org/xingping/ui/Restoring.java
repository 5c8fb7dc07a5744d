package org.xingping.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.ui.Shell.Workplace;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Tools;

/** Putting a backup in the place of the workspace: which one, what will happen, and where the old data lies afterwards. */
final class Restoring {
    private final Stage stage;
    private final Tools tools;
    private final Choosers choosers;
    private final Workplace workplace;
    private final ObjectProperty<Settings> settings;

    Restoring(Stage stage, Tools tools, Choosers choosers, Workplace workplace, ObjectProperty<Settings> settings) {
        this.stage = stage;
        this.tools = tools;
        this.choosers = choosers;
        this.workplace = workplace;
        this.settings = settings;
    }

    /**
     * Asks which backup, and once more whether it is meant. {@code close} runs on the library thread before anything is
     * touched; {@code open} opens what is there then, whether it is the backup or still the old.
     */
    void ask(Runnable leave, Runnable close, Runnable open) {
        Messages messages = tools.messages();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("restore.title"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(messages.get("restore.files"), "*.backup"));
        Choosers.start(settings.get().backupFolder()).ifPresent(chooser::setInitialDirectory);
        choosers.open()
                .apply(chooser, stage)
                .ifPresent(file -> tools.dialogs()
                        .confirm(
                                "restore",
                                messages.get("restore.title"),
                                messages.get(
                                        "restore.text",
                                        file.toString(),
                                        workplace.folder().toString()),
                                messages.get("restore.act"),
                                () -> restore(file, leave, close, open)));
    }

    private void restore(Path file, Runnable leave, Runnable close, Runnable open) {
        leave.run();
        Consumer<Optional<Path>> done = aside -> {
            open.run();
            say(file, aside);
        };
        tools.background()
                .run(
                        () -> {
                            close.run();
                            return workplace.opener().restore(file, workplace.folder());
                        },
                        done,
                        failure -> {
                            open.run();
                            tools.background().report(failure);
                        });
    }

    private void say(Path file, Optional<Path> aside) {
        Messages messages = tools.messages();
        String text = aside.map(old -> messages.get("restore.done.aside", file.toString(), old.toString()))
                .orElseGet(() -> messages.get("restore.done.text", file.toString()));
        tools.dialogs().say("restored", messages.get("restore.done"), Dialogs.sentence(text));
    }
}
