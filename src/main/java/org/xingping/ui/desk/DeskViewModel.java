package org.xingping.ui.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xingping.assessment.ItemState;
import org.xingping.checklist.Item;
import org.xingping.checklist.Section;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;

/** What is looked at on the desk and how one moves about. Changes nothing but the view. */
final class DeskViewModel {
    private final OpenSheet sheet;
    private final Messages messages;
    private final BooleanSupplier advance;
    private final ReadOnlyObjectWrapper<Looking> looking;
    private final BooleanProperty details = new SimpleBooleanProperty(this, "details", true);
    private final BooleanProperty checking = new SimpleBooleanProperty(this, "checking");
    private final StringProperty history = new SimpleStringProperty(this, "history", "");
    private final StringProperty peeked = new SimpleStringProperty(this, "peeked", "");
    private final Round round = new Round();
    private UnaryOperator<RowState> overlay = row -> row;
    private UnaryOperator<RowState> visited = row -> row;
    private Consumer<String> say = _ -> {};

    /** @param advance whether a full answer moves on to the next item */
    DeskViewModel(OpenSheet sheet, Messages messages, BooleanSupplier advance) {
        this.sheet = sheet;
        this.messages = messages;
        this.advance = advance;
        Place first = new Place.OfSection(sections().getFirst().code());
        this.looking = new ReadOnlyObjectWrapper<>(this, "looking", at(first, Filter.ALL, ""));
        focusFirst();
        looking.subscribe(now -> {
            if (!now.focused().equals(history.get())) {
                history.set("");
            }
        });
        sheet.standingProperty().subscribe((_, _) -> relist());
    }

    ReadOnlyObjectProperty<Looking> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    Looking looking() {
        return looking.get();
    }

    /** Whether the details stand beside the list. */
    BooleanProperty detailsProperty() {
        return details;
    }

    /** Whether the check panel stands beside the list. */
    BooleanProperty checkingProperty() {
        return checking;
    }

    /** The item whose history stands over the rows: the focused one, or empty. */
    StringProperty historyProperty() {
        return history;
    }

    /** The item whose sign of a history is pointed at; empty for none. */
    StringProperty peekedProperty() {
        return peeked;
    }

    /** Shows the history of the focused item, or no longer. */
    void history() {
        String focused = looking().focused();
        if (focused.equals(history.get())) {
            history.set("");
        } else if (sheet.standing().history().of(focused).isEmpty()) {
            say("desk.history.none", focused);
        } else {
            history.set(focused);
        }
    }

    /** Who shows what is to be said in one line. */
    void onSay(Consumer<String> say) {
        this.say = say;
    }

    void say(String key, Object... args) {
        say.accept(messages.get(key, args));
    }

    /** Says why nothing may be written. */
    void say(Opened.Lock lock) {
        say.accept(messages.term(lock));
    }

    /** What is not stored yet, drawn over the rows. */
    void overlay(UnaryOperator<RowState> overlay) {
        this.overlay = overlay;
    }

    /** What the last visit says beside the rows; they are listed anew. */
    void beside(UnaryOperator<RowState> visited) {
        this.visited = visited;
        relist();
    }

    /** A row with what the last visit says of it. */
    RowState beside(RowState row) {
        return visited.apply(row);
    }

    List<Section> sections() {
        return sheet.standing().opened().edition().checklist().sections();
    }

    /** How many items of the place each filter would list. */
    Map<Filter, Long> counts() {
        Map<Filter, Long> counts = new EnumMap<>(Filter.class);
        List<RowState> rows = of(looking().place());
        for (Filter filter : Filter.values()) {
            counts.put(filter, rows.stream().filter(filter::shows).count());
        }
        return counts;
    }

    /** Goes to the section, or behind the last one to the vetoes, counted from 1. */
    void go(int position) {
        if (position >= 1 && position <= sections().size()) {
            go(new Place.OfSection(sections().get(position - 1).code()));
        } else if (position == sections().size() + 1) {
            go(Place.VERDICTS);
        } else if (position == sections().size() + 2) {
            go(Place.FINDINGS);
        }
    }

    void go(Place place) {
        if (!place.equals(looking().place())) {
            looking.set(at(place, Filter.ALL, ""));
            focusFirst();
        }
    }

    /** Lists the items that hold the words, over all sections; nothing to look for leads back to the section. */
    void search(String query) {
        if (!query.isBlank()) {
            looking.set(at(new Place.Found(query.strip()), Filter.ALL, ""));
            focusFirst();
        } else if (looking().place() instanceof Place.Found) {
            jump(looking().focused().isEmpty() ? first().code() : looking().focused());
        }
    }

    void filter(Filter filter) {
        looking.set(at(looking().place(), filter, ""));
        focusFirst();
    }

    /** Gives a listed item the focus; another one's drawer closes. */
    void focus(String code) {
        if (!code.equals(looking().focused())) {
            looking.set(at(looking().place(), looking().filter(), code));
        }
    }

    /** Goes to an item wherever it is, and no filter hides it. */
    void jump(String code) {
        if (!sheet.standing().isLive(code)) {
            say("desk.jump.asleep", code);
            return;
        }
        Place place = new Place.OfSection(sheet.standing().sectionOf(code).code());
        boolean here = looking().place().equals(place)
                && looking().rows().stream().anyMatch(row -> row.code().equals(code));
        looking.set(at(place, here ? looking().filter() : Filter.ALL, code));
    }

    void next() {
        int at = looking().focusedAt();
        if (at + 1 < looking().rows().size()) {
            focus(looking().rows().get(at + 1).code());
        } else if (!leaveFor(1)) {
            say("desk.end");
        }
    }

    void previous() {
        int at = looking().focusedAt();
        if (at > 0) {
            focus(looking().rows().get(at - 1).code());
        } else {
            leaveFor(-1);
        }
    }

    /** After an answer that leaves nothing to say. */
    void answered() {
        drawer(Drawer.CLOSED);
        if (advance.getAsBoolean()) {
            next();
        }
    }

    /** Goes to the next open item over all sections; after one round it says that there is none. */
    void nextOpen(boolean forward) {
        List<String> order =
                sheet.standing().rows().stream().map(RowState::code).toList();
        Set<String> open = sheet.standing().rows().stream()
                .filter(row -> row.score().state() == ItemState.OPEN)
                .map(RowState::code)
                .collect(Collectors.toUnmodifiableSet());
        Optional<String> next =
                round.next(forward ? order : order.reversed(), open, looking().focused());
        if (next.isPresent()) {
            jump(next.get());
        } else if (open.isEmpty()) {
            say("desk.open.none");
        } else {
            say("desk.open.round", String.valueOf(open.size()));
        }
    }

    void drawer(Drawer drawer) {
        Looking now = looking();
        looking.set(new Looking(now.place(), now.filter(), now.rows(), now.focused(), drawer));
    }

    /** Lists anew: the items just answered stay until they are left. */
    void relist() {
        Looking now = looking();
        Looking then = at(now.place(), now.filter(), now.focused());
        boolean stays = then.focusedAt() >= 0;
        looking.set(new Looking(
                then.place(), then.filter(), then.rows(), then.focused(), stays ? now.drawer() : Drawer.CLOSED));
        if (!stays) {
            focusFirst();
        }
    }

    private void focusFirst() {
        looking().rows().stream().findFirst().ifPresent(row -> focus(row.code()));
    }

    private RowState first() {
        return sheet.standing().rows().iterator().next();
    }

    /** From the end of a whole section to the next one's beginning, or back. */
    private boolean leaveFor(int step) {
        if (!(looking().place() instanceof Place.OfSection(String code))
                || looking().filter() != Filter.ALL) {
            return false;
        }
        List<String> codes = sections().stream().map(Section::code).toList();
        for (int to = codes.indexOf(code) + step; to >= 0 && to < codes.size(); to += step) {
            List<RowState> rows = sheet.standing().section(codes.get(to));
            if (!rows.isEmpty()) {
                go(new Place.OfSection(codes.get(to)));
                focus((step > 0 ? rows.getFirst() : rows.getLast()).code());
                return true;
            }
        }
        return false;
    }

    private Looking at(Place place, Filter filter, String focused) {
        List<RowState> rows = of(place).stream()
                .filter(row -> filter.shows(row) || row.code().equals(focused))
                .map(overlay)
                .toList();
        boolean listed = rows.stream().anyMatch(row -> row.code().equals(focused));
        return new Looking(place, filter, rows, listed ? focused : "", Drawer.CLOSED);
    }

    private List<RowState> of(Place place) {
        return standing(place).stream().map(visited).toList();
    }

    private List<RowState> standing(Place place) {
        Standing standing = sheet.standing();
        return switch (place) {
            case Place.OfSection(String code) -> standing.section(code);
            case Place.Found(String query) ->
                standing.rows().stream().filter(row -> holds(row.item(), query)).toList();
            case Place.Verdicts _, Place.Findings _ -> List.of();
        };
    }

    private static boolean holds(Item item, String query) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return Stream.of(item.code(), item.title(), item.criterion(), item.gloss() == null ? "" : item.gloss())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
