package org.xingping.ui.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.checklist.Section;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Background;

/** What is listed of the journal, and the ways from it. Writes nothing. Lives on the window's thread. */
final class JournalViewModel {
    private final Messages messages;
    private final Background background;
    private final JournalScreen.Ways ways;
    private final ReadOnlyObjectWrapper<Looking> looking;
    private Opened opened;

    /** @param item the item whose changes are listed first; empty for all */
    JournalViewModel(Opened opened, String item, Messages messages, Background background, JournalScreen.Ways ways) {
        this.opened = opened;
        this.messages = messages;
        this.background = background;
        this.ways = ways;
        this.looking = new ReadOnlyObjectWrapper<>(
                this, "looking", new Looking(List.of(), JournalQuery.ALL.withItem(item), List.of(), ""));
    }

    /**
     * What is looked at.
     *
     * @param all the whole journal, newest first
     * @param list what the query leaves of it
     * @param selected the hash of the line that keys are about; empty where the list is
     */
    record Looking(List<JournalLine> all, JournalQuery query, List<JournalLine> list, String selected) {
        Optional<JournalLine> current() {
            return list.stream().filter(line -> line.hash().equals(selected)).findFirst();
        }

        private Looking asking(JournalQuery other) {
            return of(all, other, selected);
        }

        private static Looking of(List<JournalLine> all, JournalQuery query, String selected) {
            List<JournalLine> list = all.stream().filter(query::shows).toList();
            boolean there = list.stream().anyMatch(line -> line.hash().equals(selected));
            return new Looking(
                    all,
                    query,
                    list,
                    there ? selected : list.isEmpty() ? "" : list.getFirst().hash());
        }

        /** How many lines another query would list. */
        long count(JournalQuery other) {
            return all.stream().filter(other::shows).count();
        }
    }

    ReadOnlyObjectProperty<Looking> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    Looking looking() {
        return looking.get();
    }

    Messages messages() {
        return messages;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    List<Section> sections() {
        return opened.edition().checklist().sections();
    }

    /** Who wrote in the journal, in the order of their first lines. */
    List<String> persons() {
        return looking().all().reversed().stream()
                .map(JournalLine::person)
                .distinct()
                .toList();
    }

    String estate() {
        return opened.sheet().facts().estate().name();
    }

    /** When the last line was written, by the clock of who wrote it. */
    LocalDate lastDay() {
        return opened.sheet().entries().getLast().stamp().local().toLocalDate();
    }

    /** Rereads it; what was selected stays selected. */
    void reload(Supplier<Opened> read) {
        background.latest("journal", () -> Read.of(read.get(), messages), found -> {
            opened = found.opened();
            looking.set(Looking.of(found.lines(), looking().query(), looking().selected()));
        });
    }

    private record Read(Opened opened, List<JournalLine> lines) {
        static Read of(Opened opened, Messages messages) {
            return new Read(opened, JournalLine.of(opened.edition().checklist(), opened.sheet(), messages));
        }
    }

    void ask(UnaryOperator<JournalQuery> change) {
        looking.set(looking().asking(change.apply(looking().query())));
    }

    void select(JournalLine line) {
        if (!line.hash().equals(looking().selected())) {
            Looking now = looking();
            looking.set(new Looking(now.all(), now.query(), now.list(), line.hash()));
        }
    }

    /** Lists only what is about the item of the selected line, or all again. */
    void onlyItem() {
        String item = looking().query().item();
        if (!item.isEmpty()) {
            ask(query -> query.withItem(""));
        } else {
            looking()
                    .current()
                    .map(JournalLine::code)
                    .filter(code -> !code.isEmpty())
                    .ifPresent(code -> ask(query -> query.withItem(code)));
        }
    }

    /** Goes to the item of the selected line on the desk. */
    void jump() {
        looking()
                .current()
                .map(JournalLine::code)
                .filter(code -> !code.isEmpty())
                .ifPresent(ways.jump());
    }

    /** Shows the assessment as it stood after the selected line. */
    void lookBack() {
        looking().current().ifPresent(line -> show(() -> opened.asOf(line.entry())));
    }

    /** Shows the assessment as it stood at that moment, by the clock of who wrote last; throws where it had not begun. */
    void lookBack(LocalDate day, LocalTime time) {
        List<JournalLine> all = looking().all();
        if (all.isEmpty()) {
            return;
        }
        Instant moment = day.atTime(time).toInstant(all.getFirst().at().getOffset());
        if (moment.isBefore(all.getLast().at().toInstant())) {
            throw new Problem("problem.past.before", all.getLast().when());
        }
        show(() -> opened.asOf(moment));
    }

    private void show(Supplier<Opened> then) {
        background.latest("journal-past", then, ways.look());
    }

    void back() {
        ways.back().run();
    }
}
