package org.xingping.ui.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.Severity;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** What is missing, what is odd; each line leads to where it is mended. */
final class GapsPage extends ScrollPane {
    private final FinishViewModel model;
    private final Consumer<Notice.About> mend;
    private final VBox lines = new VBox();

    GapsPage(FinishViewModel model, Consumer<Notice.About> mend) {
        this.model = model;
        this.mend = mend;
        setId("finish-gaps");
        getStyleClass().add("finish-page");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        lines.getStyleClass().add("finish-lines");
        setContent(lines);
        model.noticesProperty().subscribe(this::show);
    }

    private void show(List<Notice> notices) {
        List<Node> all = new ArrayList<>();
        if (notices.stream().noneMatch(notice -> notice.severity() == Severity.ERROR)) {
            all.add(new StateChip(Tone.SUCCESS, Icon.CHECK, model.get("desk.checks.ready")));
        }
        for (Severity severity : Severity.values()) {
            List<Notice> same = notices.stream()
                    .filter(notice -> notice.severity() == severity)
                    .toList();
            if (!same.isEmpty()) {
                all.add(heading(severity, same.size()));
                same.forEach(notice -> all.add(line(notice)));
            }
        }
        lines.getChildren().setAll(all);
    }

    private Node heading(Severity severity, int count) {
        Tone tone = switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case HINT -> Tone.NEUTRAL;
        };
        Icon icon = switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case HINT -> Icon.INFO;
        };
        Label meaning = new Label(model.get("desk.checks.meaning." + severity));
        meaning.getStyleClass().add("hint");
        HBox line = new HBox(
                new StateChip(tone, icon, model.get("desk.checks." + severity, String.valueOf(count))), meaning);
        line.getStyleClass().add("finish-group");
        return line;
    }

    private Node line(Notice notice) {
        Label code = new Label(notice.about().code());
        code.getStyleClass().add("code");
        code.setMinWidth(USE_PREF_SIZE);
        code.setManaged(!code.getText().isEmpty());
        Label words = new Label(model.get(notice.key(), notice.args().toArray()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(model.get("finish.mend"), Icon.NEXT.node());
        go.setId("finish-mend-" + notice.key().replace('.', '-') + "-"
                + notice.about().code());
        go.getStyleClass().add("flat");
        go.setMinWidth(USE_PREF_SIZE);
        go.setAccessibleText((go.getText() + " " + code.getText() + " " + words.getText()).strip());
        go.setOnAction(_ -> mend.accept(notice.about()));
        HBox line = new HBox(code, words, go);
        line.getStyleClass().add("finish-line");
        return line;
    }
}
