package org.xingping.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for files and folders; a test answers in their place. Empty: the person changed their mind. */
public record Choosers(
        BiFunction<DirectoryChooser, Window, Optional<Path>> folder,
        BiFunction<FileChooser, Window, Optional<Path>> open,
        BiFunction<FileChooser, Window, List<Path>> several,
        BiFunction<FileChooser, Window, Optional<Path>> save) {
    public static final Choosers SYSTEM = new Choosers(
            (chooser, window) -> path(chooser.showDialog(window)),
            (chooser, window) -> path(chooser.showOpenDialog(window)),
            Choosers::paths,
            (chooser, window) -> path(chooser.showSaveDialog(window)));

    /** Asks for a folder, beginning at the one given while it is still there. */
    public Optional<Path> folder(String title, Optional<Path> before, Window window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        stillThere(before.map(Path::toString).orElse(null)).ifPresent(chooser::setInitialDirectory);
        return folder.apply(chooser, window);
    }

    /** A folder that was remembered, for a dialog to begin at, while it is still there. */
    public static Optional<File> stillThere(@Nullable String folder) {
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
