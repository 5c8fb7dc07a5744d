package org.xingping.ui.panel;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.xingping.actions.PanelActions;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Tools;

/** Asks who comes to the table, then convenes the panel. */
final class Convening {
    /** More finished sheets than anybody looks through; the search field is for the rest. */
    private static final int MOST = 200;

    private final Tools tools;
    private final PanelActions panels;
    private final Consumer<String> open;
    private final AtomicReference<Form> form = new AtomicReference<>();

    Convening(Tools tools, PanelActions panels, Consumer<String> open) {
        this.tools = tools;
        this.panels = panels;
        this.open = open;
    }

    void ask() {
        Messages messages = tools.messages();
        tools.background().latest("panel-convene", () -> panels.finished("", MOST), rows -> {
            ConvenePane pane = new ConvenePane(messages, rows);
            form.set(tools.dialogs()
                    .form("panel-convene", messages.get("panel.convene.title"), pane)
                    .accept(messages.get("panel.convene.accept"), () -> convene(pane)));
            form.get().open();
        });
    }

    private void convene(ConvenePane pane) {
        tools.background().run(() -> panels.convene(pane.chosen(), pane.rule(), pane.tolerance()), convened -> {
            form.get().close();
            open.accept(convened.id());
        });
    }
}
