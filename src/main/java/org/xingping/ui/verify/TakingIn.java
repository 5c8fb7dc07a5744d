package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.xingping.actions.Arrival;
import org.xingping.actions.ReceiveActions;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Tools;

/** Takes a package into the workspace: what will change is shown first, and nothing changes before somebody agrees. */
final class TakingIn {
    private final Tools tools;
    private final Messages messages;
    private final ReceiveActions receive;
    private final Consumer<Arrival> taken;
    private final Consumer<String> open;

    /**
     * @param taken hears of what came in
     * @param open shows an assessment
     */
    TakingIn(Tools tools, ReceiveActions receive, Consumer<Arrival> taken, Consumer<String> open) {
        this.tools = tools;
        this.messages = tools.messages();
        this.receive = receive;
        this.taken = taken;
        this.open = open;
    }

    void ask(Path file) {
        new LongWork(tools, "verify-looking", messages.get("verify.running"))
                .run(progress -> receive.look(file, progress), this::show);
    }

    private void show(Arrival arrival) {
        String id = arrival.joined().started().assessment();
        if (arrival.isKnown()) {
            tools.dialogs()
                    .confirm(
                            "verify-known-already",
                            messages.get("verify.take"),
                            messages.get("verify.take.known"),
                            messages.get("verify.take.open"),
                            () -> open.accept(id));
            return;
        }
        AtomicReference<Form> form = new AtomicReference<>();
        Dialogs dialogs = tools.dialogs();
        form.set(dialogs.form("verify-arrival", messages.get("verify.take"), new ArrivalPage(messages, arrival))
                .accept(messages.get("verify.take.act"), () -> {
                    form.get().close();
                    new LongWork(tools, "verify-taking", messages.get("verify.take"))
                            .run(progress -> receive.take(arrival, progress), _ -> taken.accept(arrival));
                }));
        form.get().open();
    }
}
