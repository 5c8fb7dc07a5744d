package org.xingping.ui.photos;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.assessment.Attached;
import org.xingping.assessment.PhotoNumber;
import org.xingping.checklist.Item;
import org.xingping.photo.Mark;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.text.Messages;

/** What is looked at, and every change to it. Lives on the window's thread; changes are made behind it, in order. */
final class PhotosViewModel {
    private final PhotoScreen.Deeds deeds;
    private final Messages messages;
    private final PhotoSheet sheet;
    private final ReadOnlyObjectWrapper<Looking> looking;
    private Consumer<String> say = _ -> {};

    PhotosViewModel(PhotoScreen.Deeds deeds, PhotoSheet sheet, Messages messages, Optional<Photo> first) {
        this.deeds = deeds;
        this.sheet = sheet;
        this.messages = messages;
        String id = first.map(Photo::id).orElse("");
        this.looking = new ReadOnlyObjectWrapper<>(
                this, "looking", listed(new Looking(PhotoFilter.ALL, "", List.of(), id, first.isPresent(), false)));
        sheet.standingProperty().subscribe((_, _) -> looking.set(listed(looking.get())));
    }

    /**
     * What is looked at.
     *
     * @param list what filter and search leave, in the order of the numbers
     * @param selected the id of the photo that keys are about; empty where the list is
     * @param large whether it is shown large
     * @param two whether the next one is shown beside it
     */
    record Looking(PhotoFilter filter, String query, List<Attached> list, String selected, boolean large, boolean two) {
        Looking {
            list = List.copyOf(list);
        }

        int at() {
            for (int at = 0; at < list.size(); at++) {
                if (list.get(at).photo().id().equals(selected)) {
                    return at;
                }
            }
            return -1;
        }

        Optional<Attached> current() {
            return at() < 0 ? Optional.empty() : Optional.of(list.get(at()));
        }

        /** The one shown beside. */
        Optional<Attached> second() {
            return two && list.size() > 1 && at() >= 0
                    ? Optional.of(list.get((at() + 1) % list.size()))
                    : Optional.empty();
        }

        private Looking select(String id) {
            return new Looking(filter, query, list, id, large, two);
        }
    }

    ReadOnlyObjectProperty<Looking> lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    Looking looking() {
        return looking.get();
    }

    PhotoSheet sheet() {
        return sheet;
    }

    PhotoScreen.Deeds deeds() {
        return deeds;
    }

    Messages messages() {
        return messages;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** Who shows what is to be said in one line. */
    void onSay(Consumer<String> say) {
        this.say = say;
    }

    void say(String key, Object... args) {
        say.accept(messages.get(key, args));
    }

    void filter(PhotoFilter filter) {
        Looking now = looking();
        looking.set(listed(new Looking(filter, now.query(), now.list(), now.selected(), false, false)));
    }

    void search(String query) {
        Looking now = looking();
        looking.set(listed(new Looking(now.filter(), query.strip(), now.list(), now.selected(), false, false)));
    }

    void select(Photo photo) {
        looking.set(looking().select(photo.id()));
    }

    /** Selects another photo of the list, as far as there is one. */
    void move(int step) {
        Looking now = looking();
        int to = Math.clamp(now.at() + (long) step, 0, Math.max(0, now.list().size() - 1));
        if (!now.list().isEmpty() && to != now.at()) {
            select(now.list().get(to).photo());
        }
    }

    /** Shows the selected photo large, or all of them small again. */
    void large(boolean on) {
        Looking now = looking();
        looking.set(new Looking(
                now.filter(), now.query(), now.list(), now.selected(), on && now.at() >= 0, on && now.two()));
    }

    /** Shows the next photo beside the large one, or no longer. */
    void two() {
        Looking now = looking();
        looking.set(new Looking(now.filter(), now.query(), now.list(), now.selected(), now.at() >= 0, !now.two()));
    }

    long count(PhotoFilter filter) {
        return sheet.standing().photos().stream()
                .filter(attached -> sheet.standing().shows(filter, attached))
                .count();
    }

    private Looking listed(Looking now) {
        List<Attached> list = sheet.standing().photos().stream()
                .filter(attached -> sheet.standing().shows(now.filter(), attached))
                .filter(attached -> holds(attached, now.query()))
                .toList();
        boolean there = list.stream().anyMatch(one -> one.photo().id().equals(now.selected()));
        int before = Math.clamp(now.at(), 0, Math.max(0, list.size() - 1)); // what was taken off leaves its place
        String selected = there
                ? now.selected()
                : list.isEmpty() ? "" : list.get(before).photo().id();
        return new Looking(now.filter(), now.query(), list, selected, now.large() && !list.isEmpty(), now.two());
    }

    private static boolean holds(Attached attached, String query) {
        Item item = attached.item();
        String all = String.join(
                "\n",
                PhotoNumber.of(attached.photo()),
                attached.photo().name(),
                attached.photo().caption(),
                item == null ? "" : item.code() + " " + item.title());
        return all.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
    }

    /** Puts the photo under an item, under one of its findings, or into the tray. */
    void assign(Photo photo, @Nullable String item, @Nullable String finding) {
        change(() -> deeds.photos().assign(sheet.id(), List.of(photo), new Target(item, finding)));
    }

    void describe(Attached attached, Photo.Shows shows, String caption) {
        Photo photo = attached.photo();
        Item item = attached.item();
        if (shows != photo.shows() || !caption.strip().equals(photo.caption())) {
            Target where = new Target(item == null ? null : item.code(), photo.finding());
            change(() -> deeds.photos().describe(sheet.id(), photo, where, shows, caption));
        }
    }

    void mark(Photo photo, List<Mark> marks) {
        if (!marks.equals(sheet.standing().sheet().marks(photo))) {
            change(() -> deeds.photos().mark(sheet.id(), photo, marks));
        }
    }

    /** Takes the selected photo off the sheet; undo brings it back. */
    void detach() {
        looking().current().ifPresent(attached -> {
            change(() -> deeds.photos().detach(sheet.id(), List.of(attached.photo())));
            say("gallery.detached", PhotoNumber.of(attached.photo()));
        });
    }

    void undo() {
        step(() -> deeds.scoring().undo(sheet.id()), "gallery.undo.none");
    }

    void redo() {
        step(() -> deeds.scoring().redo(sheet.id()), "gallery.redo.none");
    }

    private void step(Supplier<Optional<Undo>> way, String none) {
        if (refused()) {
            return;
        }
        sheet.save(way, undo -> undo.map(Undo::now), undo -> {
            if (undo.isEmpty()) {
                say(none);
            } else {
                say("gallery.undone");
            }
        });
    }

    private void change(Supplier<Opened> work) {
        if (!refused()) {
            sheet.save(work, Optional::of, _ -> {});
        }
    }

    /** Whether nothing may be written; then it is said. */
    private boolean refused() {
        Optional<Opened.Lock> lock = sheet.standing().opened().lock();
        lock.ifPresent(why -> say.accept(messages.term(why)));
        return lock.isPresent();
    }
}
