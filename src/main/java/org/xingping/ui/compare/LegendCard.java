package org.xingping.ui.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StarRow;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** The header of one assessment: letter, mark and line, then what it came to. Looking at it lets its outline stand out. */
final class LegendCard extends ToggleButton {
    /** Its padding and border, left and right. */
    private static final double INSIDE = 26;

    LegendCard(int place, Opened opened, CompareViewModel model, CompareWords words) {
        Series series = Series.of(place);
        setId("comparison-" + series.styleClass());
        getStyleClass().addAll("card", "comparison-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(words.aloud(series, opened));
        boolean sealed = opened.sheet().seal().isPresent();
        StateChip chip = new StateChip(
                sealed ? Tone.SUCCESS : Tone.WARNING, sealed ? Icon.SEALED : Icon.DRAFT, words.state(sealed));
        Label letter = new Label(series.name());
        letter.getStyleClass().add("points");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, letter, series.sample(), gap, chip);
        head.getStyleClass().add("comparison-heading");
        Label estate = line(opened.row().estate(), "title");
        Label visit = line(words.visit(opened), "hint");
        Label team = line(CompareWords.team(opened), "hint");
        Label total = new Label(opened.rating().total().told());
        total.getStyleClass().add("points");
        total.setMinWidth(USE_PREF_SIZE);
        HBox result = new HBox(8, total, stars(words.stars(opened), opened));
        result.getStyleClass().add("comparison-heading");
        setGraphic(new VBox(3, head, estate, visit, team, result));
        ((Region) getGraphic()).prefWidthProperty().bind(widthProperty().subtract(INSIDE));
        hoverProperty().subscribe((_, over) -> model.look(place, over));
        focusedProperty().subscribe((_, here) -> model.look(place, here));
        selectedProperty().subscribe((_, on) -> model.pin(on ? Optional.of(place) : Optional.empty()));
    }

    /** No star is a word, for five faint ones would have to be counted. */
    private static Node stars(String words, Opened opened) {
        if (opened.rating().highStars() == 0) {
            return line(words, "hint");
        }
        StarRow stars = new StarRow();
        stars.show(opened.rating().lowStars(), opened.rating().highStars(), words);
        return stars;
    }

    /** What does not fit stands in its tooltip. */
    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClass, "may-shorten");
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
