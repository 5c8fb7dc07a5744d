package org.xingping.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.xingping.actions.House;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.Opened;
import org.xingping.ui.compare.CompareScreen;
import org.xingping.ui.compare.CompareScreen.Place;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/** The comparison of assessments and the ways to it; it leads back to where one came from. */
final class CompareRoom {
    private final House house;
    private final Tools tools;
    private final Runnable home;
    private final Consumer<String> open;
    private final Show show;

    /** Puts a screen into the window; {@code anew} builds it there once more, where it was, by another room. */
    @FunctionalInterface
    interface Show {
        void accept(Screen screen, Consumer<CompareRoom> anew);
    }

    /**
     * @param home leads to the shelf
     * @param open shows an assessment, read anew
     */
    CompareRoom(House house, Tools tools, Runnable home, Consumer<String> open, Show show) {
        this.house = house;
        this.tools = tools;
        this.home = home;
        this.open = open;
        this.show = show;
    }

    /** Where one came from: how one gets back there as it was left, and built anew. */
    private record Origin(Runnable back, Consumer<CompareRoom> anew) {}

    /** Asks, from the shelf. */
    void ask() {
        ask(List.of(), new Origin(home, room -> room.home.run()));
    }

    /** Asks, from the desk of an assessment, which is ticked with the others of its estate. */
    void ask(Opened present, Runnable back) {
        Origin origin = new Origin(back, room -> room.open.accept(present.id()));
        tools.background()
                .run(
                        () -> house.compare().besides(present.id()).stream()
                                .map(AssessmentRow::id)
                                .toList(),
                        ids -> ask(ids, origin));
    }

    private void ask(List<String> ticked, Origin origin) {
        CompareScreen.choose(tools, house.compare(), ticked, comparison -> enter(comparison, Place.TOP, origin));
    }

    private void enter(Comparison comparison, Place place, Origin origin) {
        List<String> ids = comparison.assessments().stream().map(Opened::id).toList();
        AtomicReference<CompareScreen> screen = new AtomicReference<>();
        screen.set(new CompareScreen(
                tools, comparison, place, new CompareScreen.Ways(origin.back(), () -> ask(ids, origin))));
        show.accept(screen.get(), room -> room.enter(ids, screen.get().place(), origin));
    }

    private void enter(List<String> ids, Place place, Origin before) {
        Origin origin = new Origin(() -> before.anew().accept(this), before.anew());
        tools.background().run(() -> house.compare().compare(ids), comparison -> enter(comparison, place, origin));
    }
}
