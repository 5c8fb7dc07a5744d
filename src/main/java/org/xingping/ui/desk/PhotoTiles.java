package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import org.xingping.assessment.PhotoNumber;
import org.xingping.photo.Photo;
import org.xingping.ui.kit.PhotoTile;

/** Photos as small tiles one after the other; a tile that stays is not loaded again. */
final class PhotoTiles extends FlowPane {
    private final DeskModels models;
    private final double width;
    private final double height;
    private final Consumer<Photo> click;
    private final Consumer<Photo> open;
    private final Words words;
    private Map<String, PhotoTile> tiles = new HashMap<>();

    /**
     * What the tiles are called.
     *
     * @param id what their ids begin with
     * @param spoken the key of what who listens hears of one
     */
    record Words(String id, String spoken) {
        private static final Words OURS = new Words("desk-photo-", "desk.photo.spoken");
    }

    /**
     * Of tiles of this size, in pixels.
     *
     * @param open what two clicks do
     */
    PhotoTiles(DeskModels models, double width, double height, Consumer<Photo> click, Consumer<Photo> open) {
        this(models, width, height, click, open, Words.OURS);
    }

    PhotoTiles(
            DeskModels models, double width, double height, Consumer<Photo> click, Consumer<Photo> open, Words words) {
        this.words = words;
        this.models = models;
        this.width = width;
        this.height = height;
        this.click = click;
        this.open = open;
        getStyleClass().add("photo-tiles");
    }

    /** Shows these, and behind them something else. */
    void show(List<Photo> photos, Predicate<Photo> selected, List<Node> behind) {
        Map<String, PhotoTile> kept = new HashMap<>();
        List<Node> all = new ArrayList<>();
        for (Photo photo : photos) {
            PhotoTile tile = tiles.getOrDefault(photo.id(), null);
            if (tile == null) {
                tile = tile(photo);
            }
            tile.selected(selected.test(photo));
            kept.put(photo.id(), tile);
            all.add(tile);
        }
        tiles = kept;
        all.addAll(behind);
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
    }

    /** Shows the first of them, so many at the most; a last tile counts the others and leads to them. */
    void showSome(List<Photo> photos, int most) {
        if (photos.size() <= most) {
            show(photos, _ -> false, List.of());
            return;
        }
        List<Photo> first = photos.subList(0, most - 1);
        Button rest = new Button("+" + (photos.size() - first.size()));
        rest.setId("desk-photo-rest");
        rest.getStyleClass().add("photo-rest");
        rest.setAccessibleText(models.get("desk.tray.rest", String.valueOf(photos.size() - first.size())));
        rest.setMinSize(width, height);
        rest.setMaxSize(width, height);
        rest.setFocusTraversable(false);
        rest.setOnAction(_ -> open.accept(photos.get(first.size())));
        show(first, _ -> false, List.of(rest));
    }

    private PhotoTile tile(Photo photo) {
        PhotoTile tile = new PhotoTile(width, height);
        tile.setId(words.id() + photo.number());
        tile.name(PhotoNumber.of(photo), models.get(words.spoken(), PhotoNumber.of(photo)));
        models.thumbs()
                .show(
                        () -> models.photos().gallery().glance(photo),
                        () -> models.photos().gallery().thumbnail(photo),
                        tile::picture);
        tile.setOnMouseClicked(press -> {
            if (press.getButton() == MouseButton.PRIMARY) {
                (press.getClickCount() == 2 ? open : click).accept(photo);
                press.consume();
            }
        });
        return tile;
    }
}
