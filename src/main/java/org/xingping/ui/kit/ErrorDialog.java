package org.xingping.ui.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/**
 * The one place where a failure meets a person. A {@link Problem} is told in its own words; anything else is a defect and gets
 * a code to quote, its details to copy, and the sentence that says what is safe.
 */
public final class ErrorDialog {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorDialog.class);

    private final Dialogs dialogs;
    private final Messages messages;

    public ErrorDialog(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** Tells the failure; to be called on the FX thread. */
    public void show(Throwable failure) {
        if (failure instanceof Problem problem) {
            LOG.warn("problem {}", problem.key(), problem);
            dialogs.say(
                    "problem", messages.get("kit.problem.title"), Dialogs.sentences(List.of(messages.word(problem))));
            return;
        }
        String code = FaultCode.of(failure);
        LOG.error("defect {}", code, failure);
        Label number = new Label(messages.get("kit.fault.code", code));
        number.setId("fault-code");
        number.getStyleClass().add("code");
        Button copy = new Button(messages.get("kit.fault.copy"), Icon.COPY.node());
        copy.setId("fault-copy");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details(code, failure));
            Clipboard.getSystemClipboard().setContent(content);
        });
        VBox content = Dialogs.sentences(List.of(messages.get("kit.fault.text"), messages.get("kit.fault.safe")));
        content.getChildren().addAll(number, copy);
        dialogs.say("fault", messages.get("kit.fault.title"), content);
    }

    private static String details(String code, Throwable failure) {
        StringBuilder text = new StringBuilder(code)
                .append('\n')
                .append(System.getProperty("os.name"))
                .append(", Java ")
                .append(System.getProperty("java.version"));
        for (Throwable link = failure; link != null; link = link.getCause()) {
            text.append('\n').append(link);
            for (StackTraceElement frame : link.getStackTrace()) {
                text.append("\n    ").append(frame);
            }
        }
        return text.toString();
    }
}
