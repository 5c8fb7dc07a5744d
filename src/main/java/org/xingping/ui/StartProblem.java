package org.xingping.ui;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;

/** What stands in the window when the workspace cannot be opened: why, and the ways on that fit the reason. */
final class StartProblem extends VBox {
    /** Where what is there is lost and a backup can take its place. */
    private static final Set<String> RESTORABLE = Set.of(
            "problem.workspace.damaged",
            "problem.workspace.schema",
            "problem.workspace.missing",
            "problem.workspace.disk");

    /** Where the folder is the wrong one. */
    private static final Set<String> ELSEWHERE = Set.of(
            "problem.workspace.foreign",
            "problem.workspace.missing",
            "problem.workspace.not-empty",
            "problem.workspace.place",
            "problem.workspace.unsupported");

    private final Messages messages;

    /**
     * Ways on.
     *
     * @param retry tries once more
     * @param restore puts a backup in the place of the workspace
     * @param elsewhere works in another folder
     */
    record Ways(Runnable retry, Runnable restore, Runnable elsewhere) {}

    StartProblem(Messages messages, Problem problem, Ways ways) {
        this.messages = messages;
        setId("start-problem");
        getStyleClass().add("empty");
        Label sign = new Label("", Icon.WARNING.node());
        sign.getStyleClass().addAll("empty-sign", "needs");
        Label heading = new Label(messages.get("shell.problem"));
        heading.getStyleClass().add("heading");
        Label why = Dialogs.sentence(messages.word(problem));
        why.setTextAlignment(TextAlignment.CENTER);
        HBox on = new HBox();
        on.getStyleClass().add("empty-ways");
        if (RESTORABLE.contains(problem.key())) {
            on.getChildren().add(button("start-restore", "shell.restore", ways.restore()));
        }
        if (ELSEWHERE.contains(problem.key())) {
            on.getChildren().add(button("elsewhere", "shell.elsewhere", ways.elsewhere()));
        }
        on.getChildren().add(button("retry", "shell.problem.retry", ways.retry()));
        on.getChildren().getFirst().getStyleClass().add("accent");
        getChildren().addAll(sign, heading, why, on);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
