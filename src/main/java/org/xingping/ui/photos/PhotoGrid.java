package org.xingping.ui.photos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Attached;
import org.xingping.assessment.PhotoNumber;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.PhotoTile;
import org.xingping.ui.kit.Thumbs;

/** All photos that filter and search leave, as tiles; only the rows in sight exist, however many there are. */
final class PhotoGrid extends StackPane {
    /** Of a tile, in pixels, at the least; they grow to fill the line. */
    private static final double WIDTH = 176;

    private static final double GAP = 8;
    private static final double BAR = 18;

    private final PhotosViewModel model;
    private final Thumbs thumbs;
    private final ObservableList<List<Attached>> rows = FXCollections.observableArrayList();
    private final ListView<List<Attached>> view = new ListView<>(rows);
    private final Label empty = new Label();
    private final Haste haste = new Haste(System::nanoTime, this::settled);
    /** All rows, also those that the list keeps ready without showing them; it may forget some. */
    private final Set<Row> made = Collections.newSetFromMap(new WeakHashMap<>());

    private List<Attached> shown = List.of();
    private int columns;
    private double tileWidth = WIDTH;

    PhotoGrid(PhotosViewModel model, Thumbs thumbs) {
        this.model = model;
        this.thumbs = thumbs;
        getStyleClass().add("photo-grid");
        setId("photo-grid");
        view.setFixedCellSize(high() + GAP);
        view.setCellFactory(_ -> new Row());
        view.setFocusTraversable(false);
        view.setId("photo-rows");
        empty.getStyleClass().add("desk-empty");
        empty.setWrapText(true);
        setFocusTraversable(true);
        setAccessibleText(model.get("gallery.grid"));
        getChildren().addAll(view, empty);
        widthProperty().subscribe(() -> lay(model.looking(), false));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }

    /** How many photos stand side by side. */
    int columns() {
        return Math.max(1, columns);
    }

    void show(PhotosViewModel.Looking looking) {
        lay(looking, true);
        empty.setText(
                model.get(model.sheet().standing().photos().isEmpty() ? "gallery.empty.all" : "gallery.empty.filter"));
        empty.setVisible(looking.list().isEmpty());
        view.setVisible(!looking.list().isEmpty());
        if (looking.at() >= 0) {
            reveal(looking.at() / columns());
        }
    }

    private void lay(PhotosViewModel.Looking looking, boolean again) {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() - BAR;
        int fit = Math.max(1, (int) (room / (WIDTH + GAP)));
        double wide = Math.max(WIDTH, Math.floor(room / fit - GAP));
        if (fit == columns && wide == tileWidth && !again) {
            return;
        }
        boolean same = fit == columns && wide == tileWidth && looking.list().equals(shown);
        tileWidth = wide;
        view.setFixedCellSize(high() + GAP);
        columns = fit;
        shown = looking.list();
        if (same) {
            view.refresh();
            return;
        }
        List<List<Attached>> all = new ArrayList<>();
        for (int from = 0; from < shown.size(); from += fit) {
            all.add(shown.subList(from, Math.min(shown.size(), from + fit)));
        }
        rows.setAll(all);
    }

    private void reveal(int row) {
        double high = view.getHeight();
        if (high > 0) {
            int visible = (int) (high / (high() + GAP));
            int first = firstVisible();
            if (row < first) {
                view.scrollTo(row);
            } else if (row >= first + visible) {
                view.scrollTo(Math.max(0, row - visible + 1));
            }
        }
    }

    /** Of a tile: four to three. */
    private double high() {
        return Math.round(tileWidth * 3 / 4);
    }

    private int firstVisible() {
        return made.stream()
                .filter(row -> !row.isEmpty() && row.isVisible() && row.getParent() != null)
                .mapToInt(Row::getIndex)
                .min()
                .orElse(0);
    }

    /** Whoever rushed here looks now; a row that the list keeps out of sight may come back as it is, so all are asked. */
    private void settled() {
        made.forEach(row -> row.cells.forEach(Cell::ask));
    }

    /** One line of tiles; the tiles stay and show other photos as one scrolls. */
    private final class Row extends ListCell<List<Attached>> {
        private final HBox box = new HBox(GAP);
        private final List<Cell> cells = new ArrayList<>();

        Row() {
            getStyleClass().add("photo-row");
            setGraphic(box);
            made.add(this);
        }

        @Override
        protected void updateItem(@Nullable List<Attached> photos, boolean none) {
            super.updateItem(photos, none);
            List<Attached> all = none || photos == null ? List.of() : photos;
            while (cells.size() < all.size()) {
                cells.add(new Cell());
            }
            if (box.getChildren().size() != all.size()) { // a tile that is put in anew is styled anew
                box.getChildren()
                        .setAll(cells.subList(0, all.size()).stream()
                                .map(cell -> cell.tile)
                                .toList());
            }
            boolean passing = !all.isEmpty() && haste.passing();
            for (int at = 0; at < cells.size(); at++) {
                if (at < all.size()) {
                    cells.get(at).show(all.get(at), passing);
                } else {
                    cells.get(at).leave();
                }
            }
        }
    }

    private final class Cell {
        private final PhotoTile tile = new PhotoTile(tileWidth, high());
        private @Nullable Attached photo;
        private Thumbs.@Nullable Asked asked;
        private boolean blank;

        private Cell() {
            tile.setOnMouseClicked(press -> {
                if (press.getButton() == MouseButton.PRIMARY && photo != null) {
                    model.select(photo.photo());
                    if (press.getClickCount() == 2) {
                        model.large(true);
                    }
                }
            });
        }

        void show(Attached attached, boolean passing) {
            String number = PhotoNumber.of(attached.photo());
            tile.size(tileWidth, high());
            String under = attached.item() == null
                    ? model.get("gallery.in.tray")
                    : attached.item().code();
            tile.name(number, number + " " + under + " " + attached.photo().caption());
            tile.tag(under);
            boolean asks = !model.sheet().standing().questions(attached.photo()).isEmpty();
            tile.sign(asks ? Icon.QUESTION : null, model.get("gallery.question"));
            tile.selected(attached.photo().id().equals(model.looking().selected()));
            boolean other = photo == null
                    || !photo.photo().content().equals(attached.photo().content());
            photo = attached;
            if (other) {
                tile.waiting();
            }
            if (other || blank) { // what could not be shown may be by now
                drop();
                if (!passing) {
                    ask();
                }
            }
        }

        /** For its picture, unless it has done so. */
        void ask() {
            Attached wanted = photo;
            if (wanted != null && asked == null) {
                blank = false;
                asked = thumbs.show(
                        () -> model.deeds().gallery().glance(wanted.photo()),
                        () -> model.deeds().gallery().thumbnail(wanted.photo()),
                        image -> picture(wanted, image));
            }
        }

        /** Out of sight: its picture need not be made now. */
        void leave() {
            photo = null;
            drop();
        }

        private void drop() {
            if (asked != null) {
                asked.drop();
                asked = null;
            }
        }

        /** By then the tile may show another photo. */
        private void picture(Attached attached, Optional<Image> image) {
            if (photo != null && photo.photo().content().equals(attached.photo().content())) {
                tile.picture(image);
                blank = image.isEmpty();
            }
        }
    }
}
