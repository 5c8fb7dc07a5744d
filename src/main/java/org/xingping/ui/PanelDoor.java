package org.xingping.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.xingping.actions.Arrival;
import org.xingping.actions.House;
import org.xingping.actions.Opener;
import org.xingping.actions.PanelActions;
import org.xingping.actions.PanelReading;
import org.xingping.assessment.Kind;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.work.Progress;

/**
 * The way from packages that lie on a stick to the panel's table: looked at where they are, and taken in only when somebody
 * wants to decide, which is asked once.
 */
final class PanelDoor {
    private final Tools tools;
    private final Messages messages;
    private final Opener opener;
    private final Optional<House> house;
    private final Export export;
    private final WhoWorks who;
    private final Consumer<Screen> show;
    private final Consumer<String> open;

    /**
     * @param house the workspace that can take in; empty where that can only be looked at
     * @param open shows an assessment of it
     */
    PanelDoor(
            Tools tools,
            Opener opener,
            Optional<House> house,
            Export export,
            WhoWorks who,
            Consumer<Screen> show,
            Consumer<String> open) {
        this.tools = tools;
        this.messages = tools.messages();
        this.opener = opener;
        this.house = house;
        this.export = export;
        this.who = who;
        this.show = show;
        this.open = open;
    }

    /** Reads what lies in these places, then opens the desk over it. */
    void read(List<Path> places, Runnable back) {
        new LongWork(tools, "panel-reading", messages.get("verify.running"))
                .run(progress -> opener.read(places, progress), reading -> read(reading, back));
    }

    private void read(PanelReading reading, Runnable back) {
        List<PanelReading.Group> groups = reading.groups();
        List<String> refused = reading.packages().stream()
                .flatMap(lying -> lying.refused().stream()
                        .map(why -> messages.get("panel.read.refused", lying.file(), messages.word(why))))
                .toList();
        if (groups.isEmpty() && refused.isEmpty()) {
            close(reading);
            tools.background().report(new Problem("problem.panel.empty"));
        } else if (groups.size() == 1 && refused.isEmpty()) {
            sit(reading, groups.getFirst(), back);
        } else {
            choose(reading, groups, refused, back);
        }
    }

    /** What lies there of several estates is not one table; what cannot come to one is told. */
    private void choose(PanelReading reading, List<PanelReading.Group> groups, List<String> refused, Runnable back) {
        VBox content = Dialogs.sentences(refused);
        AtomicReference<Form> form = new AtomicReference<>();
        boolean[] chosen = {false};
        for (int at = 0; at < groups.size(); at++) {
            PanelReading.Group group = groups.get(at);
            Button button = new Button(messages.get(
                    "panel.read.group",
                    group.estate(),
                    String.valueOf(group.packages().size()),
                    group.edition().checklist().title()));
            button.setId("panel-group-" + (at + 1));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                chosen[0] = true;
                form.get().close();
                sit(reading, group, back);
            });
            content.getChildren().add(button);
        }
        form.set(tools.dialogs()
                .list("panel-groups", messages.get(groups.isEmpty() ? "panel.read.none" : "panel.read.title"), content)
                .closed(() -> {
                    if (!chosen[0]) {
                        close(reading);
                    }
                }));
        form.get().open();
    }

    /** What others scored is shown to nobody who is still scoring the same. */
    private void sit(PanelReading reading, PanelReading.Group group, Runnable back) {
        tools.background()
                .run(
                        () -> {
                            house.ifPresent(here -> here.panels().requireHandedIn(group.estate()));
                            return group;
                        },
                        _ -> seat(reading, group, back),
                        blind -> {
                            close(reading);
                            tools.background().report(blind);
                        });
    }

    private void seat(PanelReading reading, PanelReading.Group group, Runnable back) {
        Optional<Runnable> decide = house.map(here -> () -> who.then(() -> ask(here, group)));
        show.accept(PanelRoom.over(
                tools, reading, group, now -> export.ask(now, reading.reports()), decide, back, () -> close(reading)));
    }

    private void close(PanelReading reading) {
        tools.background()
                .run(
                        () -> {
                            reading.close();
                            return reading;
                        },
                        _ -> {});
    }

    private void ask(House here, PanelReading.Group group) {
        tools.dialogs()
                .confirm(
                        "panel-begin-ask",
                        messages.get("panel.begin"),
                        messages.get(
                                "panel.begin.text",
                                String.valueOf(group.packages().size()),
                                group.estate()),
                        messages.get("panel.begin.act"),
                        () -> new LongWork(tools, "panel-taking", messages.get("verify.take"))
                                .run(progress -> taken(here, group, progress), convened -> open.accept(convened.id())));
    }

    /** Takes in every package as any other is, then convenes the panel over them. */
    private static Opened taken(House here, PanelReading.Group group, Progress progress) {
        List<Path> files = group.files();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            Progress each = progress.one(at, files.size());
            Arrival arrival = here.receive().look(files.get(at), each.part(0, 50));
            ids.add(here.receive().take(arrival, each.part(50, 100)).id());
        }
        return here.panels().convene(ids, Kind.Rule.MEAN, PanelActions.TOLERANCE);
    }
}
