package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.photo.Photo;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Icon;

/** The focused item at the last visit, in the details: what it got, why, what was to be put right. Only to be read. */
final class LastVisitBox extends VBox {
    private static final PhotoTiles.Words WORDS = new PhotoTiles.Words("desk-last-photo-", "desk.last.photo");
    private static final double WIDTH = 80;
    private static final double HEIGHT = 58;

    /** Two lines of three; the rest is counted. */
    private static final int SHOWN = 6;

    private final DeskModels models;
    private final Label heading = new Label();
    private final MenuButton choice = new MenuButton();
    private final VBox card = new VBox();
    private final PhotoTiles tiles;
    private List<AssessmentRow> offered = List.of();
    private Optional<LastItem> shown = Optional.empty();

    LastVisitBox(DeskModels models) {
        this.models = models;
        setId("desk-last");
        getStyleClass().add("desk-last");
        heading.getStyleClass().add("desk-details-heading");
        heading.setId("desk-last-heading");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        choice.setId("desk-last-choose");
        choice.getStyleClass().addAll("flat", "desk-last-choose");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.managedProperty().bind(choice.visibleProperty());
        HBox head = new HBox(heading, choice);
        head.getStyleClass().add("desk-last-head");
        card.getStyleClass().add("desk-last-card");
        tiles = new PhotoTiles(models, WIDTH, HEIGHT, this::large, _ -> {}, WORDS);
        tiles.managedProperty().bind(tiles.visibleProperty());
        CommandButton large =
                new CommandButton(Command.LAST_VISIT, models, models.get("desk.last.large"), Command.LAST_VISIT.cap());
        large.getStyleClass().add("flat");
        large.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(head, card, tiles, large);
    }

    private void large(Photo first) {
        models.last().large(models.row(), first.id());
    }

    /** Shows an item; what is shown already stays as it is. */
    void show(Opened visit, RowState row) {
        heading.setText(models.get("desk.last.heading", LastWords.when(visit.row(), models)));
        choose(visit);
        Optional<LastItem> now = LastItem.of(visit, row, models);
        if (now.equals(shown) && !card.getChildren().isEmpty()) {
            return;
        }
        shown = now;
        card.getChildren().setAll(now.map(this::lines).orElseGet(() -> List.of(hint(models.get("desk.last.unasked")))));
        List<Photo> photos = now.stream()
                .flatMap(item -> item.photos().stream())
                .map(LastItem.Shown::photo)
                .toList();
        tiles.setVisible(!photos.isEmpty());
        tiles.showSome(photos, SHOWN);
    }

    private void choose(Opened visit) {
        List<AssessmentRow> all = models.last().all();
        choice.setVisible(all.size() > 1);
        if (!all.equals(offered)) {
            offered = all;
            choice.setText(models.get("desk.last.others", String.valueOf(all.size() - 1)));
            choice.setAccessibleText(models.get("desk.last.choose"));
            choice.getItems().setAll(all.stream().map(this::offer).toList());
        }
        for (int at = 0; at < all.size(); at++) {
            ((RadioMenuItem) choice.getItems().get(at))
                    .setSelected(all.get(at).id().equals(visit.id()));
        }
    }

    private RadioMenuItem offer(AssessmentRow visit) {
        RadioMenuItem item = new RadioMenuItem(LastWords.choice(visit, models));
        item.setId("desk-last-visit-" + visit.id());
        item.setOnAction(_ -> models.last().choose(visit));
        return item;
    }

    private List<Node> lines(LastItem item) {
        List<Node> lines = new ArrayList<>();
        Label points = new Label(item.points());
        points.getStyleClass().add("number");
        points.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(points);
        first.getStyleClass().add("desk-last-first");
        item.trend().ifPresent(trend -> {
            Label since = hint(models.get(
                    "desk.last.trend", LastWords.sign(trend), models.messages().term(trend)));
            since.setId("desk-last-trend");
            first.getChildren().add(since);
        });
        lines.add(first);
        if (!item.sameStandard()) {
            Label changed = hint(models.get("desk.last.standard.changed"));
            changed.setGraphic(Icon.INFO.node());
            lines.add(changed);
        }
        lines.add(text(item.answer()));
        lines.addAll(findings(item));
        item.notes().forEach(note -> {
            Label line = hint(note);
            line.setGraphic(Icon.NOTE.node());
            lines.add(line);
        });
        return lines;
    }

    /** The findings, one after the other; what was to be put right has a sign of its own. */
    static List<Node> findings(LastItem item) {
        List<Node> lines = new ArrayList<>();
        for (LastItem.Line finding : item.findings()) {
            Label number = new Label(finding.number());
            number.getStyleClass().add("number");
            number.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(text(finding.text()));
            if (!finding.correction().isEmpty()) {
                Label correction = hint(finding.correction());
                if (finding.toCorrect()) {
                    correction.getStyleClass().add("needs");
                    correction.setGraphic(Icon.FLAG.node());
                }
                words.getChildren().add(correction);
            }
            HBox line = new HBox(number, words);
            line.getStyleClass().add("desk-last-finding");
            lines.add(line);
        }
        return lines;
    }

    static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Label hint(String text) {
        Label label = text(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
