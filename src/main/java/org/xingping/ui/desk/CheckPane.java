package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.Severity;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** 核对: errors, warnings and hints, each going to where it is mended. Beside the list, so that what it names stays in sight. */
final class CheckPane extends VBox {
    private final DeskModels models;
    private final Runnable rows;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private List<Notice> shown = List.of();
    private boolean built;

    /** @param rows gives the focus to the list */
    CheckPane(DeskModels models, Runnable rows) {
        this.models = models;
        this.rows = rows;
        setId("desk-checks");
        getStyleClass().add("desk-checks");
        Label head = new Label(models.get("desk.checks"));
        head.getStyleClass().add("heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, Icon.CLOSE.node());
        close.setId("desk-checks-close");
        close.getStyleClass().add("flat");
        close.setAccessibleText(models.get("desk.checks.close"));
        close.setOnAction(_ -> {
            models.desk().checkingProperty().set(false);
            rows.run();
        });
        HBox bar = new HBox(head, gap, close);
        bar.getStyleClass().add("desk-checks-head");
        lines.getStyleClass().add("desk-checks-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label keys = new Label(models.get("desk.checks.keys"));
        keys.getStyleClass().addAll("hint", "desk-checks-keys");
        keys.setWrapText(true);
        getChildren().addAll(bar, scroll, keys);
    }

    /** Shows the notices; where they are the same as before, nothing moves. */
    void show(Standing standing) {
        if (built && shown.equals(standing.notices())) {
            return;
        }
        int at = focusedAt();
        built = true;
        shown = standing.notices();
        List<Node> all = new ArrayList<>();
        if (standing.notices(Severity.ERROR) == 0) {
            all.add(new StateChip(
                    Tone.SUCCESS, Icon.CHECK, models.get(shown.isEmpty() ? "desk.checks.none" : "desk.checks.ready")));
        }
        for (Severity severity : Severity.values()) {
            List<Notice> same = shown.stream()
                    .filter(notice -> notice.severity() == severity)
                    .toList();
            if (!same.isEmpty()) {
                all.add(heading(severity, same.size()));
                all.addAll(bySentence(same, standing));
            }
        }
        lines.getChildren().setAll(all);
        if (at >= 0) {
            focus(at);
        }
    }

    private Node heading(Severity severity, int count) {
        StateChip chip = new StateChip(
                switch (severity) {
                    case ERROR -> Tone.DANGER;
                    case WARNING -> Tone.WARNING;
                    case HINT -> Tone.NEUTRAL;
                },
                switch (severity) {
                    case ERROR -> Icon.ERROR;
                    case WARNING -> Icon.WARNING;
                    case HINT -> Icon.INFO;
                },
                models.get("desk.checks." + severity, String.valueOf(count)));
        Label meaning = new Label(models.get("desk.checks.meaning." + severity));
        meaning.getStyleClass().add("hint");
        meaning.setWrapText(true);
        HBox line = new HBox(chip, meaning);
        line.getStyleClass().add("desk-checks-group");
        return line;
    }

    /** What many items have in common is said once, above their codes. */
    private List<Node> bySentence(List<Notice> notices, Standing standing) {
        Map<String, List<Notice>> sentences = new LinkedHashMap<>();
        for (Notice notice : notices) {
            sentences
                    .computeIfAbsent(models.get(notice.key(), notice.args().toArray()), _ -> new ArrayList<>())
                    .add(notice);
        }
        NoticeLine line = new NoticeLine(standing.opened().edition().checklist(), models.messages(), this::go);
        List<Node> nodes = new ArrayList<>();
        sentences.forEach((sentence, same) -> {
            if (same.size() < NoticeLine.MANY) {
                same.forEach(notice -> nodes.add(line.of(notice, sentence)));
            } else {
                nodes.add(line.of(same, sentence));
            }
        });
        return nodes;
    }

    private void go(Notice.About about) {
        models.go(about);
        rows.run();
    }

    void takeFocus() {
        applyCss(); // a pane just placed in the window has its lines in no scene before its skin is made
        focus(0);
    }

    /** To the line below or above; says whether one of them has the focus. */
    boolean move(int step) {
        int at = focusedAt();
        if (at >= 0) {
            focus(at + step);
        }
        return at >= 0;
    }

    private void focus(int at) {
        List<Button> buttons = buttons(lines, new ArrayList<>());
        if (!buttons.isEmpty()) {
            Button button = buttons.get(Math.clamp(at, 0, buttons.size() - 1));
            button.requestFocus();
            Scrolling.reveal(scroll, button);
        }
    }

    private int focusedAt() {
        List<Button> buttons = buttons(lines, new ArrayList<>());
        for (int at = 0; at < buttons.size(); at++) {
            if (buttons.get(at).isFocused()) {
                return at;
            }
        }
        return -1;
    }

    private static List<Button> buttons(Parent parent, List<Button> found) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Button button) {
                found.add(button);
            } else if (node instanceof Parent inner) {
                buttons(inner, found);
            }
        }
        return found;
    }
}
