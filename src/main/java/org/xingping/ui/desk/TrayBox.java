package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.photo.Photo;
import org.xingping.ui.kit.KeyCap;

/** The tray beside the list: what is to be put under items next, oldest first, and the keys for it. */
final class TrayBox extends VBox {
    /** Three lines of three; the rest waits. */
    private static final int SHOWN = 9;

    private static final double WIDTH = 80;
    private static final double HEIGHT = 58;

    private final DeskModels models;
    private final Label heading = new Label();
    private final PhotoTiles tiles;
    private final Label rest = new Label();
    private final HBox keys = new HBox();

    TrayBox(DeskModels models) {
        this.models = models;
        getStyleClass().add("desk-tray");
        setId("desk-tray");
        heading.getStyleClass().add("desk-details-heading");
        tiles = new PhotoTiles(models, WIDTH, HEIGHT, models.photos()::pick, models::look);
        rest.getStyleClass().add("hint");
        rest.managedProperty().bind(rest.visibleProperty());
        keys.getStyleClass().add("desk-tray-keys");
        keys.getChildren()
                .addAll(
                        new KeyCap(Command.ASSIGN_PHOTO.cap()),
                        hint(models.get("desk.tray.assign")),
                        new KeyCap("["),
                        new KeyCap("]"),
                        hint(models.get("desk.tray.pick")));
        getChildren().addAll(heading, tiles, rest, keys);
        models.photos().pickedProperty().subscribe((_, _) -> show());
    }

    /** Shows the tray as it is; takes no room while it is empty. */
    void show() {
        List<Photo> tray = models.photos().tray();
        setVisible(!tray.isEmpty());
        setManaged(!tray.isEmpty());
        heading.setText(models.get("desk.tray", String.valueOf(tray.size())));
        Optional<Photo> picked = models.photos().picked();
        int from = Math.max(0, picked.map(tray::indexOf).orElse(0) / SHOWN * SHOWN);
        List<Photo> shown = tray.subList(from, Math.min(tray.size(), from + SHOWN));
        tiles.show(shown, photo -> picked.filter(photo::equals).isPresent(), List.<Node>of());
        rest.setVisible(shown.size() < tray.size());
        rest.setText(models.get("desk.tray.rest", String.valueOf(tray.size() - shown.size())));
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
