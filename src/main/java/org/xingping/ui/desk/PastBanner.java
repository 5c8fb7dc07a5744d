package org.xingping.ui.desk;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Change;
import org.xingping.assessment.ChangeWords;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Icon;

/** Says on top of all that what is shown is past, since when it stood so, and the ways to other states and back to now. */
final class PastBanner extends HBox {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final DeskModels models;
    private final Label words = new Label();
    private final Label last = new Label();

    PastBanner(DeskModels models) {
        this.models = models;
        setId("desk-past");
        getStyleClass().add("desk-past");
        words.getStyleClass().add("title");
        words.setGraphic(Icon.HISTORY.node());
        words.setMinWidth(0);
        last.getStyleClass().add("hint");
        last.setMinWidth(0);
        VBox texts = new VBox(words, last);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        CommandButton now = new CommandButton(Command.NOW, models);
        now.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        texts,
                        now,
                        new CommandButton(Command.EARLIER, models),
                        new CommandButton(Command.LATER, models),
                        new CommandButton(Command.JOURNAL, models));
        managedProperty().bind(visibleProperty());
    }

    void show(Standing standing) {
        Opened opened = standing.opened();
        setVisible(opened.isPast());
        if (opened.isPast()) {
            Change change = models.past().last();
            ZonedDateTime at = Objects.requireNonNull(opened.past())
                    .moment()
                    .atZone(change.entry().stamp().zone());
            words.setText(
                    standing.sheet().seal().isPresent()
                            ? models.get(
                                    "desk.past.revision",
                                    String.valueOf(standing.sheet().revision()),
                                    MOMENT.format(at))
                            : models.get("desk.past", MOMENT.format(at)));
            ChangeWords told =
                    new ChangeWords(models.messages(), opened.edition().checklist(), standing.sheet());
            String item = Objects.requireNonNullElse(change.entry().item(), "");
            last.setText(models.get(
                    "desk.past.step",
                    String.valueOf(standing.history().states().size()),
                    String.valueOf(standing.states()),
                    MOMENT.format(change.entry().stamp().local()),
                    change.entry().person().name(),
                    models.get("deed.on", item, told.line(told.told(change))).strip()));
        }
    }
}
