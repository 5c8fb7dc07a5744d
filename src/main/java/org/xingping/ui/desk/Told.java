package org.xingping.ui.desk;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.Change;
import org.xingping.assessment.ChangeWords;
import org.xingping.assessment.Entry;

/** What was done to one thing, as it is told beside it: a hundred photos taken in at once are one thing that was done. */
record Told(Entry entry, String what, String why, boolean undone) {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** The history of an item or a veto, newest first. */
    static List<Told> of(Standing standing, String code, DeskModels models) {
        List<List<Change>> deeds = new ArrayList<>();
        for (Change change : standing.history().of(code)) {
            if (deeds.isEmpty() || !isSameDeed(deeds.getLast().getFirst().entry(), change.entry())) {
                deeds.add(new ArrayList<>());
            }
            deeds.getLast().add(change);
        }
        ChangeWords words =
                new ChangeWords(models.messages(), standing.opened().edition().checklist(), standing.sheet());
        return deeds.reversed().stream().map(alike -> of(alike, words, models)).toList();
    }

    private static Told of(List<Change> alike, ChangeWords words, DeskModels models) {
        Change first = alike.getFirst();
        ChangeWords.Told told = words.told(first);
        String line = words.line(told);
        String what = alike.size() == 1 ? line : models.get("deed.several", line, String.valueOf(alike.size()));
        return new Told(first.entry(), what, told.why(), first.undone());
    }

    private static boolean isSameDeed(Entry one, Entry next) {
        return one.step().equals(next.step())
                && one.kind().getClass().equals(next.kind().getClass());
    }

    String who() {
        return entry.person().name();
    }

    /** By the clock of who wrote it; without the day while that is today. */
    String when(DeskModels models) {
        ZonedDateTime at = entry.stamp().local();
        boolean today = at.toLocalDate()
                .equals(models.sheet().now().atZone(entry.stamp().zone()).toLocalDate());
        return at.format(today ? TODAY : EARLIER);
    }
}
