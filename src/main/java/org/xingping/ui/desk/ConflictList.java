package org.xingping.ui.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xingping.assessment.ChangeWords;
import org.xingping.assessment.Conflict;
import org.xingping.assessment.Entry;
import org.xingping.ui.kit.Dialogs;

/** What laptops recorded differently, side by side, each with the button that decides for it. */
final class ConflictList extends ScrollPane {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final DeskModels models;
    private final VBox all = new VBox();

    ConflictList(DeskModels models) {
        this.models = models;
        setId("desk-conflicts");
        getStyleClass().add("desk-conflicts");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        all.getStyleClass().add("paragraphs");
        setContent(all);
        show();
    }

    /** Shows what is left with each decision; until whoever holds it ends that. */
    Subscription follow() {
        return models.sheet().standingProperty().subscribe((_, _) -> show());
    }

    private void show() {
        Standing standing = models.sheet().standing();
        List<Conflict> conflicts = standing.sheet().conflicts();
        ChangeWords words =
                new ChangeWords(models.messages(), standing.opened().edition().checklist(), standing.sheet());
        all.getChildren()
                .setAll(Dialogs.sentence(models.get(
                        conflicts.isEmpty() ? "desk.conflicts.none" : "desk.conflicts.text",
                        String.valueOf(conflicts.size()))));
        for (Conflict conflict : conflicts) {
            all.getChildren().add(block(conflict, words, standing));
        }
    }

    private Node block(Conflict conflict, ChangeWords words, Standing standing) {
        String item = Optional.ofNullable(conflict.item())
                .flatMap(standing.opened().edition().checklist()::find)
                .map(known -> known.code() + " " + known.title())
                .orElse("");
        Label title = new Label(DeskModels.dotted(List.of(item, words.subject(conflict))));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        VBox block = new VBox(title);
        block.getStyleClass().add("desk-conflict");
        for (Entry side : conflict.sides()) {
            block.getChildren().add(side(conflict, side, words, standing));
        }
        return block;
    }

    private Node side(Conflict conflict, Entry side, ChangeWords words, Standing standing) {
        Label what = new Label(words.side(conflict, side));
        what.setWrapText(true);
        Label who = new Label(DeskModels.dotted(
                List.of(side.person().name(), MOMENT.format(side.stamp().local()))));
        who.getStyleClass().add("hint");
        VBox texts = new VBox(what, who);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button take = new Button(models.get("desk.conflicts.take"));
        take.setId("desk-conflict-" + side.line().chain() + "-" + side.line().seq());
        take.setMinWidth(USE_PREF_SIZE);
        take.setDisable(standing.isReadOnly());
        take.setOnAction(_ -> models.scoring().decide(conflict, side));
        HBox line = new HBox(texts, take);
        line.getStyleClass().add("desk-conflict-side");
        return line;
    }
}
