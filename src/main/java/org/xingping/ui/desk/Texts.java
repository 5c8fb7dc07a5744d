package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.ui.kit.Icon;

/** The small print of a row. */
final class Texts {
    private final DeskModels models;

    Texts(DeskModels models) {
        this.models = models;
    }

    /** Below the title: why the item is left out or open, else what is asked and how often. */
    String sub(RowState row, boolean focused) {
        Item item = row.item();
        return switch (row.answer()) {
            case Answer.NotApplicable(String reason) when row.preset() -> models.get("desk.row.preset", reason);
            case Answer.NotApplicable(String reason) -> models.get("desk.row.because", term(row), reason);
            case Answer.CouldNotAssess(String reason) -> models.get("desk.row.because", term(row), reason);
            default -> {
                String due = item.mode() instanceof ScoringMode.Rate rate
                        ? models.rules().dueText(rate)
                        : "";
                String rule = focused && item.mode() instanceof ScoringMode.Deduction
                        ? models.rules().rule(item.mode())
                        : "";
                yield DeskModels.dotted(List.of(item.criterion(), due, rule));
            }
        };
    }

    private String term(RowState row) {
        return models.messages()
                .term(
                        row.answer() instanceof Answer.NotApplicable
                                ? ItemState.NOT_APPLICABLE
                                : ItemState.COULD_NOT_ASSESS);
    }

    /** Signs behind the title, each with its word for who listens. */
    List<Node> signs(RowState row, boolean focused) {
        List<Node> signs = new ArrayList<>();
        if (row.flagged()) {
            signs.add(sign(Icon.FLAGGED, "needs", "desk.sign.flagged"));
        }
        if (row.revised()) {
            Label dot = sign(Icon.DOT, "desk-revised", "desk.sign.revised");
            dot.setId("desk-revised-" + row.code());
            dot.hoverProperty().subscribe(over -> models.desk().peekedProperty().set(over ? row.code() : ""));
            dot.setOnMousePressed(
                    press -> { // not clicked: the row builds its signs anew when it takes the focus
                        press.consume();
                        models.desk().focus(row.code());
                        models.desk().history();
                    });
            signs.add(dot);
        }
        if (!row.photos().isEmpty()) {
            Label photos = new Label(String.valueOf(row.photos().size()), Icon.PHOTO_THERE.node());
            photos.getStyleClass().addAll("hint", "desk-photo-count");
            photos.setAccessibleText(models.get("desk.sign.photos", photos.getText()));
            signs.add(photos);
        } else if (row.item().evidence().photo() != Item.Evidence.Photo.NEVER
                && row.score().state() != ItemState.NOT_APPLICABLE) {
            Label asked = new Label(null, Icon.PHOTO.node());
            asked.getStyleClass().addAll("hint", row.lacksPhoto() ? "lost" : "desk-photo-asked");
            String words = models.get(
                    row.lacksPhoto() ? "desk.sign.photo.lacks" : "desk.sign.photo.asked",
                    models.messages().term(row.item().evidence().photo()));
            asked.setAccessibleText(words);
            asked.setTooltip(new Tooltip(words));
            signs.add(asked);
        }
        String papers = row.item().evidence().papers();
        if (papers != null && focused) {
            Label asked = new Label(null, Icon.PAPERS.node());
            asked.getStyleClass().add("hint");
            String words = models.get("desk.sign.papers", papers);
            asked.setAccessibleText(words);
            asked.setTooltip(new Tooltip(words));
            signs.add(asked);
        }
        if (row.item().mode().zeroLine() != null) {
            Label line = new Label(models.get("desk.zero.line"));
            line.getStyleClass().addAll("hint", "lost");
            signs.add(line);
        }
        return signs;
    }

    private Label sign(Icon icon, String style, String key) {
        Label label = new Label(null, icon.node());
        label.getStyleClass().add(style);
        label.setAccessibleText(models.get(key));
        return label;
    }

    /** The row in one sentence, for who listens. */
    String spoken(RowState row) {
        String points = row.score().state() == ItemState.ANSWERED
                ? models.get(
                        "desk.row.points",
                        row.score().points().high().toString(),
                        row.item().points().brief())
                : models.messages().term(row.score().state());
        String spoken = row.code() + " " + row.item().title() + "，" + points;
        spoken += LastWords.spoken(row, models);
        return row.revised() ? spoken + "，" + models.get("desk.sign.revised") : spoken;
    }
}
