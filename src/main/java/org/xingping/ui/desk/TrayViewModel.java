package org.xingping.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.actions.Deliveries;
import org.xingping.actions.Delivery;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.PhotoActions.Attachment;
import org.xingping.actions.PhotoActions.Target;
import org.xingping.assessment.Finding;
import org.xingping.assessment.PhotoNumber;
import org.xingping.photo.Photo;
import org.xingping.text.Problem;
import org.xingping.work.Background;
import org.xingping.work.Cancel;
import org.xingping.work.Progress;

/** Pictures on their way in, and the tray of those that stand under no item yet. Lives on the window's thread. */
final class TrayViewModel {
    private final OpenSheet sheet;
    private final DeskViewModel desk;
    private final ScoringViewModel scoring;
    private final PhotoActions actions;
    private final Gallery gallery;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Importing>> importing =
            new ReadOnlyObjectWrapper<>(this, "importing", Optional.empty());
    private final ReadOnlyObjectWrapper<String> picked = new ReadOnlyObjectWrapper<>(this, "picked", "");
    private Consumer<List<Problem>> refused = _ -> {};
    private Runnable choose = () -> {};
    private Runnable paste = () -> {};

    TrayViewModel(
            OpenSheet sheet,
            DeskViewModel desk,
            ScoringViewModel scoring,
            PhotoActions actions,
            Gallery gallery,
            Background background) {
        this.sheet = sheet;
        this.desk = desk;
        this.scoring = scoring;
        this.actions = actions;
        this.gallery = gallery;
        this.background = background;
    }

    /** Pictures being taken in: how far, and the way to stop it. */
    record Importing(long done, long all, Cancel cancel) {}

    ReadOnlyObjectProperty<Optional<Importing>> importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /** The id of the photo of the tray that is next to be put under an item, or nothing: the first. */
    ReadOnlyObjectProperty<String> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Who tells why pictures were not taken in. */
    void onRefused(Consumer<List<Problem>> refused) {
        this.refused = refused;
    }

    /** Who asks for files, and who knows the clipboard. */
    void onAsk(Runnable choose, Runnable paste) {
        this.choose = choose;
        this.paste = paste;
    }

    /** {@code P}: files chosen in a dialog. */
    void choose() {
        choose.run();
    }

    /** {@code Ctrl V}: what the clipboard holds. */
    void paste() {
        paste.run();
    }

    Gallery gallery() {
        return gallery;
    }

    /** The photos without item, oldest first. */
    List<Photo> tray() {
        return sheet.standing().tray();
    }

    Optional<Photo> picked() {
        List<Photo> tray = tray();
        return tray.stream()
                .filter(photo -> photo.id().equals(picked.get()))
                .findFirst()
                .or(() -> tray.stream().findFirst());
    }

    void pick(Photo photo) {
        picked.set(photo.id());
    }

    /** Picks the next one in the tray, or the one before. */
    void pick(int step) {
        List<Photo> tray = tray();
        picked().ifPresent(now -> pick(tray.get(Math.floorMod(tray.indexOf(now) + step, tray.size()))));
    }

    /** Puts the picked photo of the tray under the focused item; the next one is picked. */
    void assign() {
        scoring.onFocused((row, item) -> {
            Optional<Photo> photo = picked();
            if (photo.isEmpty()) {
                desk.say("desk.photo.tray.empty");
                return;
            }
            List<Photo> tray = tray();
            int next = tray.indexOf(photo.get()) + 1;
            picked.set(next < tray.size() ? tray.get(next).id() : "");
            String assessment = sheet.standing().opened().id();
            sheet.save(() -> actions.assign(assessment, List.of(photo.get()), target(row)));
            desk.say("desk.photo.assigned", PhotoNumber.of(photo.get()), item.code());
        });
    }

    /** Where pictures go that come onto the row: its newest finding, which they most likely show. */
    static Target target(RowState row) {
        List<Finding> findings = row.findings();
        return new Target(
                row.code(), findings.isEmpty() ? null : findings.getLast().id());
    }

    /** Where pictures go that come by key: the focused row, else the tray. */
    Target target() {
        return desk.looking().focusedRow().map(TrayViewModel::target).orElse(Target.TRAY);
    }

    /** Takes in files, and folders of them. */
    void take(List<Path> chosen, Target target) {
        if (scoring.refused()) {
            return;
        }
        background.beside(
                () -> Deliveries.files(chosen), files -> take(files, gallery::takeIn, target), background::report);
    }

    /** Takes in pictures as bytes. */
    void paste(List<byte[]> pictures, Target target) {
        if (!scoring.refused()) {
            take(pictures, gallery::takeIn, target);
        }
    }

    /** Takes in what came by itself, without a dialog: nobody is waiting for it. */
    void arrived(List<Path> files) {
        background.each(
                files,
                gallery::takeIn,
                Progress.UNSEEN,
                new Cancel(),
                all -> {
                    String assessment = sheet.standing().opened().id();
                    sheet.save(
                            () -> actions.attachNew(assessment, Delivery.taken(all)),
                            Attachment::opened,
                            attachment -> {
                                if (!attachment.attached().isEmpty()) {
                                    say(attachment, Target.TRAY);
                                }
                                prepare(attachment.attached());
                            });
                },
                background::report);
    }

    private <T> void take(List<T> delivered, Function<T, Delivery> take, Target target) {
        if (delivered.isEmpty()) {
            desk.say("desk.photo.nothing");
            return;
        }
        Cancel cancel = new Cancel();
        background.each(
                delivered,
                take,
                seen(cancel),
                cancel,
                all -> {
                    importing.set(Optional.empty());
                    attach(all, target);
                },
                this::stopped);
    }

    private Progress seen(Cancel cancel) {
        importing.set(Optional.of(new Importing(0, 1, cancel)));
        return (done, all) -> {
            if (!cancel.isRequested()) {
                importing.set(Optional.of(new Importing(done, all, cancel)));
            }
        };
    }

    private void stopped(Throwable failure) {
        importing.set(Optional.empty());
        if (failure instanceof CancellationException) {
            desk.say("desk.photo.stopped");
        } else {
            background.report(failure);
        }
    }

    private void attach(List<Delivery> delivered, Target target) {
        List<Problem> problems = Delivery.refused(delivered);
        String assessment = sheet.standing().opened().id();
        sheet.save(
                () -> actions.attach(assessment, Delivery.taken(delivered), target), Attachment::opened, attachment -> {
                    say(attachment, target);
                    prepare(attachment.attached());
                });
        if (!problems.isEmpty()) {
            refused.accept(problems);
        }
    }

    private void say(Attachment attachment, Target target) {
        String count = String.valueOf(attachment.attached().size());
        String again = PhotoNumber.all(attachment.again());
        if (attachment.attached().isEmpty()) {
            if (!again.isEmpty()) {
                desk.say("desk.photo.again", again);
            }
        } else if (again.isEmpty()) {
            desk.say(target.item() == null ? "desk.photo.in.tray" : "desk.photo.in.item", count, place(target));
        } else {
            desk.say("desk.photo.some.again", count, again);
        }
    }

    private static String place(Target target) {
        String item = target.item();
        return item == null ? "" : item;
    }

    /** Makes what will be wanted soon; whoever looks at one of them meanwhile gets it first. */
    private void prepare(List<Photo> photos) {
        background.each(photos, gallery::thumbnail, Progress.UNSEEN, new Cancel(), _ -> {}, background::report);
    }
}
