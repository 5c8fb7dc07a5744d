package org.xingping.ui;

import java.util.function.Consumer;
import org.xingping.actions.House;
import org.xingping.assessment.Notice;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.signing.SigningScreen;

/** The four steps that end in a seal, for the desk of an inspector and that of a panel alike. */
record Finishing(House house, Tools tools, Export export, Consumer<Screen> show) {
    /**
     * Shows them.
     *
     * @param desk where they lead back to
     * @param go goes there to what a notice is about
     */
    void of(Opened now, Screen desk, Consumer<Notice.About> go) {
        SigningScreen.Ways ways = new SigningScreen.Ways(
                () -> show.accept(desk),
                about -> {
                    show.accept(desk);
                    go.accept(about);
                },
                export::askPackage,
                export::ask,
                export::askKey);
        show.accept(SigningScreen.finishing(tools, deeds(), now, ways));
    }

    /** What signing and sealing need. */
    SigningScreen.Deeds deeds() {
        return new SigningScreen.Deeds(house.signing(), house.assessments(), house.seals());
    }
}
