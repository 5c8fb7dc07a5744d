package org.xingping.ui.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.Deliveries;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.photo.Png;
import org.xingping.ui.kit.Choosers;

/** How pictures get onto the desk: chosen in a dialog, dropped on a row or beside one, pasted. */
final class PhotoWays {
    private static final PseudoClass RECEIVING = PseudoClass.getPseudoClass("receiving");

    private final DeskModels models;
    private final DeskScreen.Ways ways;
    private final Node desk;
    private final Supplier<Clipboard> clipboard;
    private @Nullable ItemRow pointed;

    /** For this desk; whatever is dropped on it is taken in. */
    PhotoWays(DeskModels models, DeskScreen.Ways ways, Node desk, Supplier<Clipboard> clipboard) {
        this.models = models;
        this.ways = ways;
        this.desk = desk;
        this.clipboard = clipboard;
        desk.setOnDragOver(this::over);
        desk.setOnDragExited(_ -> point(null));
        desk.setOnDragDropped(this::dropped);
    }

    /** Asks for picture files and puts them where the focus is. */
    void choose() {
        if (models.scoring().refused()) {
            return;
        }
        Target target = models.photos().target();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(models.get("desk.photo.choose"));
        ExtensionFilter pictures = new ExtensionFilter(models.get("desk.photo.files"), endings());
        chooser.getExtensionFilters().setAll(pictures, new ExtensionFilter(models.get("desk.photo.all"), "*.*"));
        Choosers.start(ways.settings().get().photoFolder()).ifPresent(chooser::setInitialDirectory);
        List<Path> chosen =
                ways.choosers().several().apply(chooser, desk.getScene().getWindow());
        if (!chosen.isEmpty()) {
            Path folder = chosen.getFirst().toAbsolutePath().getParent();
            if (folder != null) {
                ways.settings().set(ways.settings().get().withPhotoFolder(folder.toString()));
            }
            models.photos().take(chosen, target);
        }
    }

    /** Not every system's dialog takes {@code IMG_1.JPG} for {@code *.jpg}. */
    private static List<String> endings() {
        return Deliveries.ENDINGS.stream()
                .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Takes what the clipboard holds: files, else a picture. */
    void paste() {
        Clipboard held = clipboard.get();
        if (held.hasFiles()) {
            models.photos().take(paths(held.getFiles()), models.photos().target());
        } else if (held.hasImage()) {
            models.photos().paste(List.of(png(held.getImage())), models.photos().target());
        } else {
            models.desk().say("desk.photo.clipboard");
        }
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Png.of(pixels, width, height);
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles() && !models.sheet().standing().isReadOnly()) {
            drag.acceptTransferModes(TransferMode.COPY);
            point(row(drag));
            drag.consume();
        }
    }

    /** Shows which row would get the files; none: the tray would. */
    private void point(@Nullable ItemRow row) {
        if (pointed != null) {
            pointed.pseudoClassStateChanged(RECEIVING, false);
        }
        if (row != null) {
            row.pseudoClassStateChanged(RECEIVING, true);
        }
        pointed = row;
    }

    private void dropped(DragEvent drag) {
        point(null);
        if (drag.getDragboard().hasFiles()) {
            models.photos().take(paths(drag.getDragboard().getFiles()), target(drag));
            drag.setDropCompleted(true);
            drag.consume();
        }
    }

    /** The row under the mouse, else the tray. */
    private Target target(DragEvent drag) {
        ItemRow row = row(drag);
        return row == null
                ? Target.TRAY
                : TrayViewModel.target(models.sheet().standing().row(row.code()));
    }

    private static @Nullable ItemRow row(DragEvent drag) {
        Node at = drag.getPickResult().getIntersectedNode();
        while (at != null && !(at instanceof ItemRow)) {
            at = at.getParent();
        }
        return (ItemRow) at;
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
