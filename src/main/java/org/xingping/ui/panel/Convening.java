package org.xingping.ui.panel;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xingping.actions.PanelActions;
import org.xingping.assessment.Kind;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Tools;

/** Asks who comes to the table, then convenes the panel. */
final class Convening {
    /** More finished sheets than anybody looks through; the search field is for the rest. */
    private static final int MOST = 60;

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
        ask(_ -> {}, "panel.convene.title", pane -> panels.convene(pane.chosen(), pane.rule(), pane.tolerance()));
    }

    /** The same for a panel that sits already: others, a later revision, another rule; what was decided stands. */
    void anew(Opened panel) {
        Kind.Convened now = panel.sheet().panel().convened();
        ask(
                pane -> {
                    if (now != null) {
                        pane.begin(now);
                    }
                },
                "panel.reconvene.title",
                pane -> panels.convene(panel.id(), pane.chosen(), pane.rule(), pane.tolerance()));
    }

    private void ask(Consumer<ConvenePane> begin, String title, Function<ConvenePane, Opened> act) {
        Messages messages = tools.messages();
        AtomicReference<ConvenePane> pane = new AtomicReference<>();
        pane.set(new ConvenePane(messages, text -> find(text, pane.get()::show)));
        begin.accept(pane.get());
        form.set(tools.dialogs()
                .form("panel-convene", messages.get(title), pane.get())
                .accept(messages.get("panel.convene.accept"), () -> convene(() -> act.apply(pane.get()))));
        find("", found -> {
            pane.get().show(found);
            form.get().open();
        });
    }

    private void find(String text, Consumer<List<Offered>> then) {
        tools.background()
                .latest(
                        "panel-convene",
                        () -> panels.finished(text, MOST).stream()
                                .map(sheet -> new Offered(sheet.row(), sheet.name()))
                                .toList(),
                        then);
    }

    private void convene(Supplier<Opened> act) {
        tools.background().run(act, convened -> {
            form.get().close();
            open.accept(convened.id());
        });
    }
}
