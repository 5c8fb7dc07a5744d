package org.xingping.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.xingping.actions.House;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.ui.desk.DeskScreen;
import org.xingping.ui.journal.JournalScreen;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.photos.PhotoScreen;
import org.xingping.ui.signing.SigningScreen;

/** The desk of one assessment and the screens beside it; each leads back to the very screen one came from, as it was left. */
final class DeskRoom {
    private final House house;
    private final Tools tools;
    private final Choosers choosers;
    private final ObjectProperty<Settings> settings;
    private final Export export;
    private final CompareRoom comparing;
    private final Consumer<Screen> show;

    /** @param show puts a screen into the window */
    DeskRoom(
            House house,
            Tools tools,
            Choosers choosers,
            ObjectProperty<Settings> settings,
            Export export,
            CompareRoom comparing,
            Consumer<Screen> show) {
        this.house = house;
        this.tools = tools;
        this.choosers = choosers;
        this.settings = settings;
        this.export = export;
        this.comparing = comparing;
        this.show = show;
    }

    /** Shows the desk of an assessment as it was just read. */
    void enter(Opened opened) {
        AtomicReference<DeskScreen> desk = new AtomicReference<>();
        Runnable back = () -> show.accept(desk.get());
        desk.set(new DeskScreen(
                tools,
                deeds(),
                opened,
                new DeskScreen.Ways(
                        export::ask,
                        (now, first) -> photos(now, first, back),
                        now -> show.accept(new SigningScreen(tools, finishing().deeds(), now, back)),
                        now -> finishing().of(now, desk.get(), desk.get()::go),
                        export::askPackage,
                        now -> comparing.ask(now, back),
                        (now, item) -> journal(now, item, desk.get()),
                        then -> past(then, () -> journal(then.now(), "", desk.get()), desk.get()),
                        new DeskScreen.Receipts(house.receipts()::of, export::askReceipt),
                        () -> {},
                        choosers,
                        settings)));
        back.run();
    }

    private DeskScreen.Deeds deeds() {
        return new DeskScreen.Deeds(house.scoring(), house.assessments(), house.photos(), house.gallery());
    }

    private void photos(Opened now, Optional<Photo> first, Runnable back) {
        PhotoScreen.Deeds deeds =
                new PhotoScreen.Deeds(house.photos(), house.scoring(), house.assessments(), house.gallery());
        show.accept(new PhotoScreen(tools, deeds, now, first, back));
    }

    private Finishing finishing() {
        return new Finishing(house, tools, export, show);
    }

    private void journal(Opened now, String item, DeskScreen desk) {
        AtomicReference<JournalScreen> journal = new AtomicReference<>();
        journal.set(new JournalScreen(
                tools,
                now,
                item,
                () -> house.assessments().open(now.id()),
                new JournalScreen.Ways(
                        () -> show.accept(desk),
                        code -> {
                            desk.go(code);
                            show.accept(desk);
                        },
                        then -> past(then, () -> show.accept(journal.get()), desk))));
        show.accept(journal.get());
    }

    /** The assessment as it stood, on a desk of its own. */
    private void past(Opened then, Runnable journal, DeskScreen desk) {
        AtomicReference<DeskScreen> past = new AtomicReference<>();
        past.set(new DeskScreen(
                tools,
                deeds(),
                then,
                new DeskScreen.Ways(
                        _ -> {},
                        (shown, first) -> photos(shown, first, () -> show.accept(past.get())),
                        _ -> {},
                        _ -> {},
                        _ -> {},
                        _ -> {},
                        (_, _) -> journal.run(),
                        _ -> {},
                        DeskScreen.Receipts.NONE,
                        () -> show.accept(desk),
                        choosers,
                        settings)));
        show.accept(past.get());
    }
}
