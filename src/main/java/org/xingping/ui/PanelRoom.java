package org.xingping.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.xingping.actions.House;
import org.xingping.actions.PanelActions;
import org.xingping.actions.PanelReading;
import org.xingping.actions.Sitting;
import org.xingping.assessment.Kind;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.ui.journal.JournalScreen;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.panel.PanelScreen;

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
                new PanelScreen.Ways(
                        now -> new Finishing(house, tools, export, show).of(now, desk.get(), desk.get()::go),
                        export::ask,
                        export::askPackage,
                        now -> comparing.ask(now, back),
                        now -> journal(now, back),
                        now -> PanelScreen.convene(tools, house.panels(), now, open),
                        now -> tryOut(now, back),
                        Optional.empty(),
                        Optional.empty(),
                        () -> {})));
        back.run();
    }

    private void tryOut(Opened now, Runnable back) {
        Sitting trial = house.panels().tryOut(now);
        show.accept(new PanelScreen(tools, trial, now, evidence(), trial(Optional.empty(), back, () -> {})));
    }

    /**
     * The desk over packages that lie open.
     *
     * @param decide takes them in and sits down to decide; empty where nothing can be taken in
     * @param leave where one came from
     * @param closed hears that it has left the window
     */
    static PanelScreen over(
            Tools tools,
            PanelReading reading,
            PanelReading.Group group,
            Optional<Runnable> decide,
            Runnable leave,
            Runnable closed) {
        Sitting trial = reading.sit(group, Kind.Rule.MEAN, PanelActions.TOLERANCE);
        return new PanelScreen(
                tools,
                trial,
                trial.opened(),
                evidence(tools, _ -> Optional.empty(), reading::thumbnail, reading::view),
                trial(decide, leave, closed));
    }

    private static PanelScreen.Ways trial(Optional<Runnable> decide, Runnable leave, Runnable closed) {
        return new PanelScreen.Ways(
                _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, decide, Optional.of(leave), closed);
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
