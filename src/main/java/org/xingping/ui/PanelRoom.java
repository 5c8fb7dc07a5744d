package org.xingping.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.xingping.actions.DissentWords;
import org.xingping.actions.House;
import org.xingping.actions.PanelActions;
import org.xingping.actions.PanelDissent;
import org.xingping.actions.PanelReading;
import org.xingping.actions.Sitting;
import org.xingping.assessment.Kind;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.journal.JournalScreen;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.panel.PanelScreen;
import org.xingping.ui.panel.PanelScreen.Ways;

/** The panel's desk and the ways to it and from it. */
final class PanelRoom {
    private final House house;
    private final Tools tools;
    private final Export export;
    private final CompareRoom comparing;
    private final Consumer<Screen> show;
    private final Consumer<String> open;

    /**
     * @param show puts a screen into the window
     * @param open shows an assessment, read anew
     */
    PanelRoom(
            House house,
            Tools tools,
            Export export,
            CompareRoom comparing,
            Consumer<Screen> show,
            Consumer<String> open) {
        this.open = open;
        this.house = house;
        this.tools = tools;
        this.export = export;
        this.comparing = comparing;
        this.show = show;
    }

    /** The desk of a panel of this workspace, as it was just read. */
    void enter(Opened opened) {
        AtomicReference<PanelScreen> desk = new AtomicReference<>();
        Runnable back = () -> show.accept(desk.get());
        desk.set(new PanelScreen(
                tools,
                house.panels().sit(opened.id()),
                opened,
                evidence(),
                new Ways.Kept(
                        now -> new Finishing(house, tools, export, show).of(now, desk.get(), desk.get()::go),
                        export::ask,
                        export::askPackage,
                        now -> comparing.ask(now, back),
                        now -> journal(now, back),
                        now -> PanelScreen.convene(tools, house.panels(), now, open),
                        now -> tryOut(now, back),
                        now -> house.dissents().of(now),
                        held -> PanelScreen.dissents(
                                tools, held, dissent -> look(dissent, back), export::askDissent))));
        back.run();
    }

    private void tryOut(Opened now, Runnable back) {
        Sitting trial = house.panels().tryOut(now);
        Optional<Runnable> dissent = now.sheet().seal().isPresent()
                        && !house.backups().isReadOnly()
                ? Optional.of(() -> PanelScreen.dissent(tools, house.dissents(), now, trial, kept -> said(kept, back)))
                : Optional.empty();
        show.accept(
                new PanelScreen(tools, trial, now, evidence(), trial(messages().get("panel.trial"), dissent, back)));
    }

    /** What somebody would have decided otherwise, over the revision they dissent from. */
    private void look(PanelDissent dissent, Runnable back) {
        tools.background().run(() -> house.dissents().tried(dissent), tried -> {
            Sitting trial = house.panels().tryOut(tried);
            String name = messages().get("panel.trial.dissent", dissent.author());
            show.accept(new PanelScreen(tools, trial, tried, evidence(), trial(name, Optional.empty(), back)));
        });
    }

    private void said(PanelDissent kept, Runnable back) {
        back.run();
        VBox content = Dialogs.sentences(
                List.of(new DissentWords(messages()).outcome(kept), messages().get("dissent.written.text")));
        Button send = new Button(messages().get("dissent.export.ask"));
        send.setId("dissent-send");
        content.getChildren().add(send);
        Form form = tools.dialogs().list("dissent-kept", messages().get("dissent.kept"), content);
        send.setOnAction(_ -> {
            form.close();
            export.askDissent(kept);
        });
        form.open();
    }

    private Messages messages() {
        return tools.messages();
    }

    private static Ways trial(String name, Optional<Runnable> dissent, Runnable back) {
        return new Ways.Trial(name, Optional.empty(), dissent, Optional.empty(), back, () -> {});
    }

    /**
     * The desk over packages that lie open.
     *
     * @param print exports a workbook of what is seen
     * @param decide takes them in and sits down to decide; empty where nothing can be taken in
     * @param leave where one came from
     * @param closed hears that it has left the window
     */
    static PanelScreen over(
            Tools tools,
            PanelReading reading,
            PanelReading.Group group,
            Consumer<Opened> print,
            Optional<Runnable> decide,
            Runnable leave,
            Runnable closed) {
        Sitting trial = reading.sit(group, Kind.Rule.MEAN, PanelActions.TOLERANCE);
        return new PanelScreen(
                tools,
                trial,
                trial.opened(),
                evidence(tools, _ -> Optional.empty(), reading::thumbnail, reading::view),
                new Ways.Trial(
                        tools.messages().get("panel.trial"),
                        Optional.of(print),
                        Optional.empty(),
                        decide,
                        leave,
                        closed));
    }

    private PanelScreen.Evidence evidence() {
        return evidence(tools, house.gallery()::glance, house.gallery()::thumbnail, house.gallery()::view);
    }

    private static PanelScreen.Evidence evidence(
            Tools tools,
            Function<Photo, Optional<Path>> quick,
            Function<Photo, Optional<Path>> whole,
            Function<Photo, Optional<Path>> large) {
        return new PanelScreen.Evidence(quick, whole, (photo, name) -> large(tools, () -> large.apply(photo), name));
    }

    /** One photo in a window of its own, as large as the screen lets it. */
    private static void large(Tools tools, Supplier<Optional<Path>> picture, String name) {
        tools.background()
                .beside(
                        () -> picture.get().map(file -> new Image(file.toUri().toString())),
                        image -> {
                            ImageView view = new ImageView(image.orElse(null));
                            view.setPreserveRatio(true);
                            view.setFitWidth(900);
                            view.setFitHeight(560);
                            tools.dialogs()
                                    .say(
                                            "panel-photo",
                                            name,
                                            image.isPresent()
                                                    ? view
                                                    : Dialogs.sentence(
                                                            tools.messages().get("panel.photo.none")));
                        },
                        tools.background()::report);
    }

    private void journal(Opened now, Runnable back) {
        show.accept(new JournalScreen(
                tools,
                now,
                "",
                () -> house.assessments().open(now.id()),
                new JournalScreen.Ways(back, _ -> back.run(), _ -> {})));
    }
}
