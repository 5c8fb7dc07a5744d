package org.xingping.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.About;
import org.xingping.checklist.Checklist;
import org.xingping.text.Messages;

/** Lines of the check panel, each a button that goes to where the notice is mended. */
final class NoticeLine {
    /** From so many notices on that say the same, the sentence is said once. */
    static final int MANY = 4;

    private final Checklist checklist;
    private final Messages messages;
    private final Consumer<About> go;

    NoticeLine(Checklist checklist, Messages messages, Consumer<About> go) {
        this.checklist = checklist;
        this.messages = messages;
        this.go = go;
    }

    /** One notice: what it is about, and the sentence below. */
    Node of(Notice notice, String sentence) {
        Label code = new Label(notice.about().code());
        code.getStyleClass().add("code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setManaged(!code.getText().isEmpty());
        String name = name(notice.about());
        Label title = new Label(name);
        title.getStyleClass().add("title");
        HBox head = new HBox(code, title);
        head.getStyleClass().add("desk-notice-head");
        Label words = new Label(sentence);
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button button = button(notice, sentence, name);
        button.getStyleClass().add("desk-notice");
        button.setGraphic(new VBox(head, words));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    /** Many that say the same: the sentence, then the codes. */
    Node of(List<Notice> notices, String sentence) {
        Label words = new Label(sentence);
        words.getStyleClass().add("desk-notice-sentence");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane codes = new FlowPane();
        codes.getStyleClass().add("desk-notice-codes");
        for (Notice notice : notices) {
            Button button = button(notice, sentence, name(notice.about()));
            button.getStyleClass().addAll("desk-notice-code", "code");
            button.setText(notice.about().code());
            codes.getChildren().add(button);
        }
        VBox box = new VBox(words, codes);
        box.getStyleClass().add("desk-notice-many");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Button button(Notice notice, String sentence, String name) {
        Button button = new Line();
        String code = notice.about().code();
        button.setId("desk-notice-" + notice.key().replace('.', '-') + (code.isEmpty() ? "" : "-" + code));
        button.setAccessibleText((code + " " + name + " " + sentence).strip());
        button.setOnAction(_ -> go.accept(notice.about()));
        return button;
    }

    /** As high as its words are when they wrap in its width; JavaFX would ask for their height in no width at all. */
    private static final class Line extends Button {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }
    }

    private String name(About about) {
        return switch (about) {
            case About.OfItem(String code) -> checklist.item(code).title();
            case About.OfClaim(String code) -> checklist.item(code).title();
            case About.OfVeto(String code) ->
                checklist.vetoes().stream()
                        .filter(veto -> veto.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .title();
            case About.OfSignatures() -> messages.get("signing.title");
            case About.OfConflicts() -> messages.get("desk.conflicts.title");
            case About.OfSection(String code) ->
                checklist.sections().stream()
                        .filter(section -> section.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .title();
        };
    }
}
