package org.xingping.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The system's own dialogs for files and folders, and its own way to show one; a test answers in their place. Empty: the person
 * changed their mind.
 */
public record Choosers(
        BiFunction<DirectoryChooser, Window, Optional<Path>> folder,
        BiFunction<FileChooser, Window, Optional<Path>> open,
        BiFunction<FileChooser, Window, List<Path>> several,
        BiFunction<FileChooser, Window, Optional<Path>> save,
        Consumer<Path> show) {
    public static final Choosers SYSTEM = new Choosers(
            (chooser, window) -> path(chooser.showDialog(window)),
            (chooser, window) -> path(chooser.showOpenDialog(window)),
            Choosers::paths,
            (chooser, window) -> path(chooser.showSaveDialog(window)),
            path -> new Program().getHostServices().showDocument(path.toUri().toString()));

    /** JavaFX gives the way to the system's programs to an application only; this one is never launched. */
    private static final class Program extends Application {
        @Override
        public void start(Stage stage) {}
    }

    /** Asks for a folder, beginning at the one given while it is still there. */
    public Optional<Path> folder(String title, Optional<Path> before, Window window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start(before.map(Path::toString).orElse(null)).ifPresent(chooser::setInitialDirectory);
        return folder.apply(chooser, window);
    }

    /**
     * Where a dialog begins: at the folder that was remembered while it is still there, else at home. Left to itself GTK
     * begins at what was used last, where no folder can be chosen.
     */
    public static Optional<File> start(@Nullable String remembered) {
        return stillThere(remembered).or(() -> stillThere(System.getProperty("user.home")));
    }

    private static Optional<File> stillThere(@Nullable String folder) {
        return Optional.ofNullable(folder).map(File::new).filter(File::isDirectory);
    }

    private static List<Path> paths(FileChooser chooser, Window window) {
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
