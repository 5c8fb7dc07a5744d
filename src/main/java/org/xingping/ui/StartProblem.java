package org.xingping.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;

/** What stands in the window when the workspace cannot be opened: why, and another try. */
final class StartProblem extends VBox {
    StartProblem(Messages messages, Problem problem, Runnable retry) {
        setId("start-problem");
        getStyleClass().add("empty");
        Label sign = new Label("", Icon.WARNING.node());
        sign.getStyleClass().addAll("empty-sign", "needs");
        Label heading = new Label(messages.get("shell.problem"));
        heading.getStyleClass().add("heading");
        Button again = new Button(messages.get("shell.problem.retry"));
        again.setId("retry");
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> retry.run());
        getChildren().addAll(sign, heading, Dialogs.sentence(messages.word(problem)), again);
    }
}
