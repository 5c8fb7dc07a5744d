package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.PhotoNumber;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.PhotoTile;

/**
 * One item at the last visit, in large: the same facts, its photos three across, each as large as there is room. The arrows
 * go from photo to photo, Enter opens one, Esc leaves it.
 */
final class LastVisitSheet extends StackPane {
    private static final double TILE_WIDTH = 216;
    private static final double TILE_HEIGHT = 162;
    private static final int ACROSS = 3;
    private static final double STEP = 60;

    /** With photos it is at least so high, that one of them can be seen. */
    private static final double PICTURE = 440;

    private static final double CAPTION = 30;

    private final DeskModels models;
    private final LastItem item;
    private final Runnable leave;
    private final ScrollPane facts;
    private final TilePane tiles = new TilePane();
    private final ImageView picture = new ImageView();
    private final Label caption = new Label();
    private final Label none = new Label();
    private final VBox large = new VBox();
    private Runnable high = () -> {};
    private int at;

    /**
     * @param now what it stands at now, in words; empty while it is open
     * @param room how high this may be
     * @param leave closes it
     */
    LastVisitSheet(DeskModels models, LastItem item, String now, double room, Runnable leave) {
        this.models = models;
        this.item = item;
        this.leave = leave;
        setId("desk-last-sheet");
        getStyleClass().add("desk-last-sheet");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(models.get("desk.last.keys"));
        setFocusTraversable(true);
        tiles.setPrefColumns(ACROSS);
        tiles.getStyleClass().add("photo-tiles");
        for (int index = 0; index < item.photos().size(); index++) {
            tiles.getChildren().add(tile(index));
        }
        VBox all = new VBox();
        all.getStyleClass().add("desk-last-large");
        all.getChildren().addAll(lines(now));
        facts = new ScrollPane(all);
        facts.setFitToWidth(true);
        facts.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        facts.setFocusTraversable(false);
        facts.getStyleClass().addAll("edge-to-edge", "desk-last-facts");
        double least = item.photos().isEmpty() ? 0 : Math.min(room, PICTURE);
        all.heightProperty().subscribe(high -> {
            facts.setPrefViewportHeight(Math.clamp(high.doubleValue(), least, room));
            this.high.run();
        });
        picture.setId("desk-last-picture");
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        picture.setPreserveRatio(true);
        picture.setFitWidth(ACROSS * TILE_WIDTH);
        picture.fitHeightProperty()
                .bind(facts.heightProperty().map(height -> Math.max(0, height.doubleValue() - CAPTION)));
        none.setWrapText(true);
        none.setId("desk-last-no-picture");
        caption.setId("desk-last-caption");
        caption.getStyleClass().add("hint");
        large.getChildren().addAll(picture, none, caption);
        large.setAlignment(Pos.CENTER);
        large.getStyleClass().add("desk-last-picture");
        large.setMinSize(0, 0);
        large.setPrefSize(0, 0); // it takes what the facts take, and asks for nothing itself
        large.setVisible(false);
        large.setOnMouseClicked(_ -> back());
        getChildren().addAll(facts, large);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        pick(0);
    }

    /** Who makes room when it has become higher. */
    void onHigh(Runnable room) {
        high = room;
    }

    /** Opens this photo at once. */
    void open(String photo) {
        for (int index = 0; index < item.photos().size(); index++) {
            if (item.photos().get(index).photo().id().equals(photo)) {
                open(index);
            }
        }
    }

    private List<Node> lines(String now) {
        List<Node> lines = new ArrayList<>();
        Label points = new Label(item.points());
        points.getStyleClass().add("total");
        HBox first = new HBox(points);
        first.getStyleClass().add("desk-last-first");
        if (!now.isEmpty()) {
            first.getChildren().add(LastVisitBox.hint(now));
        }
        lines.add(first);
        if (!item.sameStandard()) {
            Label changed = LastVisitBox.hint(models.get("desk.last.standard.changed"));
            changed.setGraphic(Icon.INFO.node());
            lines.add(changed);
        }
        Label answer = LastVisitBox.text(item.answer());
        answer.getStyleClass().add("heading");
        lines.add(answer);
        lines.addAll(LastVisitBox.findings(item));
        item.notes().forEach(note -> {
            Label line = LastVisitBox.text(note);
            line.setGraphic(Icon.NOTE.node());
            lines.add(line);
        });
        if (item.photos().isEmpty()) {
            lines.add(LastVisitBox.hint(models.get("desk.last.photos.none")));
        } else {
            lines.add(tiles);
            lines.add(LastVisitBox.hint(models.get("desk.last.keys")));
        }
        return lines;
    }

    private PhotoTile tile(int index) {
        LastItem.Shown shown = item.photos().get(index);
        PhotoTile tile = new PhotoTile(TILE_WIDTH, TILE_HEIGHT);
        String number = PhotoNumber.of(shown.photo());
        tile.setId("desk-last-large-" + (index + 1));
        tile.name(number, models.get("desk.last.photo", number));
        models.thumbs()
                .show(
                        () -> models.photos().gallery().glance(shown.photo()),
                        () -> models.photos().gallery().thumbnail(shown.photo()),
                        tile::picture);
        tile.setOnMouseClicked(_ -> open(index));
        return tile;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case DOWN -> scroll(STEP);
            case UP -> scroll(-STEP);
            case ENTER, SPACE -> {
                if (large.isVisible()) {
                    back();
                } else {
                    open(at);
                }
            }
            case V -> leave.run();
            case ESCAPE -> {
                if (!large.isVisible()) {
                    return;
                }
                back();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int count = item.photos().size();
        if (count > 0) {
            int to = Math.floorMod(at + by, count);
            if (large.isVisible()) {
                open(to);
            } else {
                pick(to);
                Scrolling.reveal(facts, tiles.getChildren().get(to));
            }
        }
    }

    private void scroll(double by) {
        double hidden = facts.getContent().getLayoutBounds().getHeight()
                - facts.getViewportBounds().getHeight();
        if (hidden > 0) {
            facts.setVvalue(Math.clamp(facts.getVvalue() + by / hidden, 0, 1));
        }
    }

    private void pick(int index) {
        at = index;
        for (int one = 0; one < tiles.getChildren().size(); one++) {
            PhotoTile tile = (PhotoTile) tiles.getChildren().get(one);
            tile.selected(one == index);
        }
    }

    private void open(int index) {
        if (index >= item.photos().size()) {
            return;
        }
        pick(index);
        LastItem.Shown shown = item.photos().get(index);
        picture.setImage(null);
        show("");
        caption.setText(models.get(
                "desk.last.caption",
                PhotoNumber.of(shown.photo()),
                String.valueOf(index + 1),
                String.valueOf(item.photos().size()),
                shown.photo().caption()));
        facts.setVisible(false);
        large.setVisible(true);
        models.last()
                .picture(
                        shown,
                        copy -> {
                            if (at == index) {
                                picture.setImage(new Image(copy.toUri().toString(), true));
                            }
                        },
                        why -> {
                            if (at == index) {
                                show(why.map(models.messages()::term).orElse(models.get("desk.last.photo.none")));
                            }
                        });
    }

    private void show(String reason) {
        none.setText(reason);
        none.setVisible(!reason.isEmpty());
        none.setManaged(!reason.isEmpty());
    }

    private void back() {
        large.setVisible(false);
        facts.setVisible(true);
        requestFocus();
    }
}
