package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Found;
import org.xingping.checklist.Section;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.SectionScore;
import org.xingping.ui.kit.Counter;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Ring;

/** The sections with ring, range and open counter, the sixth place below them, and what lost most. */
final class SectionColumn extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final int LOSSES = 5;
    private static final double ROOM = 36;

    private final DeskModels models;
    private final List<Entry> entries = new ArrayList<>();
    private final VBox places = new VBox();
    private final VBox losses = new VBox();
    private boolean narrow;

    /** One place of the column. */
    private record Entry(
            Place place, Button button, VBox words, Label range, Label answered, Ring ring, Counter open) {}

    /** @param rows gives the focus to the list */
    SectionColumn(DeskModels models, Runnable rows) {
        this.models = models;
        getStyleClass().add("desk-sections");
        places.getStyleClass().add("desk-places");
        places.setMinHeight(USE_PREF_SIZE); // the style of buttons has a minimum of its own, below these
        int position = 0;
        for (Section section : models.desk().sections()) {
            position++;
            String gloss = models.glosses() && section.gloss() != null ? section.gloss() : "";
            entries.add(entry(new Place.OfSection(section.code()), section.title(), gloss, position, rows));
        }
        entries.add(entry(Place.VERDICTS, models.get("desk.verdicts"), "", position + 1, rows));
        entries.add(entry(Place.FINDINGS, models.get("desk.findings"), "", position + 2, rows));
        entries.forEach(entry -> places.getChildren().add(entry.button()));
        losses.setId("desk-losses");
        losses.getStyleClass().addAll("card", "desk-losses");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox all = new VBox(places, gap, losses);
        all.getStyleClass().add("desk-sections-inside");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private Entry entry(Place place, String title, String gloss, int position, Runnable rows) {
        Label name = new Label(title);
        name.getStyleClass().add("title");
        Label range = new Label();
        range.getStyleClass().add("hint");
        Label answered = new Label();
        answered.getStyleClass().add("hint");
        VBox words = new VBox(name);
        if (!gloss.isEmpty()) {
            Label english = new Label(gloss);
            english.getStyleClass().add("hint");
            words.getChildren().add(english);
        }
        words.getChildren().addAll(range, answered);
        words.managedProperty().bind(words.visibleProperty());
        answered.managedProperty().bind(answered.textProperty().isNotEmpty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Ring ring = new Ring(2.3, false);
        Counter open = new Counter();
        StackPane sign = new StackPane(
                switch (place) {
                    case Place.Verdicts _ -> Icon.VETO.node();
                    case Place.Findings _ -> Icon.CHECK_PANEL.node();
                    default -> ring;
                });
        sign.getStyleClass().add("desk-place-sign");
        HBox line = new HBox(sign, words, open);
        line.getStyleClass().add("desk-place-line");
        Button button = new Button();
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("desk-place-" + position);
        button.getStyleClass().add("desk-place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText(title + " " + gloss);
        button.setOnAction(_ -> {
            models.desk().go(place);
            rows.run();
        });
        return new Entry(place, button, words, range, answered, ring, open);
    }

    void show(Looking looking, Standing standing) {
        for (Entry entry : entries) {
            boolean here = entry.place().equals(looking.place());
            entry.button().pseudoClassStateChanged(HERE, here);
            if (entry.place() instanceof Place.OfSection(String code)) {
                standing.opened().rating().sections().stream()
                        .filter(score -> score.section().code().equals(code))
                        .findFirst()
                        .ifPresent(score -> show(entry, score));
            } else if (entry.place() instanceof Place.Findings) {
                show(entry, standing.found());
            } else {
                long open = models.verdicts().open();
                entry.range().setText(models.get("desk.verdicts.vetoes", String.valueOf(held(standing))));
                entry.answered().setText(models.get("desk.verdicts.open", String.valueOf(open)));
                entry.open().show(open, models.get("desk.verdicts.open", String.valueOf(open)));
            }
        }
        show(standing.opened().rating().mainLosses(LOSSES));
    }

    private void show(Entry entry, List<Found> found) {
        long asked = found.stream()
                .filter(one -> FindingFilter.TO_CORRECT.shows(
                        one.finding(), models.sheet().today()))
                .count();
        entry.range().setText(models.get("desk.findings.count", String.valueOf(found.size()), String.valueOf(asked)));
    }

    private static int held(Standing standing) {
        return standing.opened().rating().vetoes().size();
    }

    private void show(Entry entry, SectionScore score) {
        long answered = score.answered();
        int all = score.items().size();
        entry.range().setText(score.score().told() + " / " + score.weight().brief());
        String counts = models.get("desk.answered", String.valueOf(answered), String.valueOf(all));
        entry.answered().setText(counts);
        entry.ring().show((int) answered, all, counts);
        entry.open().show(all - answered, models.get("desk.open.count", String.valueOf(all - answered)));
    }

    private void show(List<ItemScore> lost) {
        losses.getChildren().clear();
        Label head = new Label(models.get("desk.losses"));
        head.getStyleClass().add("title");
        losses.getChildren().add(head);
        for (ItemScore score : lost) {
            Label line = new Label(score.item().code() + " " + score.item().title());
            line.getStyleClass().add("may-shorten");
            line.setTooltip(new Tooltip(line.getText()));
            HBox.setHgrow(line, Priority.ALWAYS);
            line.setMaxWidth(Double.MAX_VALUE);
            line.getStyleClass().add("hint");
            Label minus = new Label("−" + score.loss());
            minus.setMinWidth(USE_PREF_SIZE);
            minus.getStyleClass().addAll("hint", "lost");
            HBox both = new HBox(line, minus);
            both.getStyleClass().add("desk-loss");
            both.setOnMouseClicked(_ -> models.desk().jump(score.item().code()));
            losses.getChildren().add(both);
        }
        requestLayout();
    }

    /** The losses show where there is room for them below all places. */
    private void fit() {
        boolean room = places.prefHeight(-1) + losses.prefHeight(-1) + ROOM <= getHeight();
        losses.setVisible(!narrow && losses.getChildren().size() > 1 && room);
        losses.setManaged(losses.isVisible());
    }

    /** Only now are the styles known, and with them what everything needs. */
    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Only rings and counters, where there is no room for words. */
    void narrow(boolean now) {
        narrow = now;
        entries.forEach(entry -> entry.words().setVisible(!now));
        requestLayout();
        getStyleClass().removeAll("narrow");
        if (now) {
            getStyleClass().add("narrow");
        }
    }
}
