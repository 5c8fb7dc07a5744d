package org.xingping.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.ui.kit.Icon;

/** 核对: errors, warnings and hints, each going to its item. Beside the list, so that what it names stays in sight. */
final class CheckPane extends VBox {
    private final DeskModels models;
    private final VBox lines = new VBox();

    /** @param rows gives the focus to the list */
    CheckPane(DeskModels models, Runnable rows) {
        this.models = models;
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
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
    }

    void show(Standing standing) {
        lines.setDisable(standing.rows().isEmpty());
    }

    void takeFocus() {
        buttons().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** To the line below or above; says whether there is one. */
    boolean move(int step) {
        List<Node> buttons = buttons();
        for (int at = 0; at < buttons.size(); at++) {
            if (buttons.get(at).isFocused()) {
                buttons.get(Math.clamp((long) at + step, 0, buttons.size() - 1)).requestFocus();
                return true;
            }
        }
        return false;
    }

    private List<Node> buttons() {
        return lines.getChildren().stream().filter(Button.class::isInstance).toList();
    }

    DeskModels models() {
        return models;
    }
}
