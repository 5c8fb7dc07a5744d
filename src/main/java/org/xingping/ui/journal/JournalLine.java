package org.xingping.ui.journal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xingping.assessment.Change;
import org.xingping.assessment.ChangeWords;
import org.xingping.assessment.ChangeWords.Told;
import org.xingping.assessment.Entry;
import org.xingping.assessment.History;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Checklist;
import org.xingping.checklist.Item;
import org.xingping.checklist.Veto;
import org.xingping.text.Messages;

/**
 * A line of the journal as it is listed.
 *
 * @param what the change in one line
 * @param items the codes it is about, in order; a veto's code among them
 * @param about the first of them with its title; empty for none
 * @param sections the sections of the items
 * @param words all that a search looks in, in lower case
 */
record JournalLine(
        Change change, Told told, String what, List<String> items, String about, List<String> sections, String words) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** All of an assessment, newest first. */
    static List<JournalLine> of(Checklist checklist, Sheet sheet, Messages messages) {
        ChangeWords words = new ChangeWords(messages, checklist, sheet);
        List<JournalLine> lines = new ArrayList<>();
        for (Change change : History.of(sheet).changes()) {
            lines.add(of(change, words, checklist));
        }
        return List.copyOf(lines.reversed());
    }

    private static JournalLine of(Change change, ChangeWords words, Checklist checklist) {
        Told told = words.told(change);
        String what = words.line(told);
        List<String> items = List.copyOf(change.codes());
        String about = items.isEmpty() ? "" : items.getFirst() + " " + title(items.getFirst(), checklist);
        List<String> sections = items.stream()
                .filter(code -> checklist.find(code).isPresent())
                .map(code -> checklist.sectionOf(code).code())
                .distinct()
                .toList();
        String searched = String.join(
                "\n", about, what, told.why(), change.entry().person().name());
        return new JournalLine(change, told, what, items, about.strip(), sections, searched.toLowerCase(Locale.ROOT));
    }

    private static String title(String code, Checklist checklist) {
        return checklist
                .find(code)
                .map(Item::title)
                .or(() -> checklist.vetoes().stream()
                        .filter(veto -> veto.code().equals(code))
                        .map(Veto::title)
                        .findFirst())
                .orElse("");
    }

    Entry entry() {
        return change.entry();
    }

    String hash() {
        return entry().line().hash();
    }

    String person() {
        return entry().person().name();
    }

    /** By the clock of who wrote it. */
    String when() {
        return MOMENT.format(at());
    }

    ZonedDateTime at() {
        return entry().stamp().local();
    }

    /** The code one would go to; empty for none. */
    String code() {
        return items.isEmpty() ? "" : items.getFirst();
    }
}
