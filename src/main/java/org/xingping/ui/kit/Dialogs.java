package org.xingping.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Messages;

/** The one way to a modal dialog. Lives on the FX thread. */
public final class Dialogs {
    private final Supplier<@Nullable Window> owner;
    private final Look look;
    private final Messages messages;

    /** {@code owner} is the window a dialog stands before; asked each time, none is allowed. */
    public Dialogs(Supplier<@Nullable Window> owner, Look look, Messages messages) {
        this.owner = owner;
        this.look = look;
        this.messages = messages;
    }

    /** A dialog with fields; {@code id} is the id of its pane, its buttons are {@code id-accept} and {@code id-cancel}. */
    public Form form(String id, String title, Node content) {
        return new Form(owner.get(), look, id, title, content, messages.get("kit.cancel"));
    }

    /** Asks once before something is done; Esc does nothing. */
    public void confirm(String id, String title, String text, String act, Runnable then) {
        Form form = form(id, title, sentence(text));
        form.accept(act, () -> {
                    form.close();
                    then.run();
                })
                .open();
    }

    /** Says something that has only to be read. */
    public void say(String id, String title, Node content) {
        list(id, title, content).open();
    }

    /** Something to read, and to leave by what is in it; yet to be opened. */
    public Form list(String id, String title, Node content) {
        return new Form(owner.get(), look, id, title, content, messages.get("kit.close"));
    }

    /** Shows something that goes on; its only button stops it. */
    Form waiting(String id, String title, Node content) {
        return new Form(owner.get(), look, id, title, content, messages.get("kit.cancel"));
    }

    /** Paragraphs below one another. */
    public static VBox sentences(List<String> texts) {
        VBox box = new VBox();
        box.getStyleClass().add("paragraphs");
        texts.forEach(text -> box.getChildren().add(sentence(text)));
        return box;
    }

    /** A paragraph as dialogs set it. */
    public static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("sentence");
        return label;
    }
}
