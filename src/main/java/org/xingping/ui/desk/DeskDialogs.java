package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.xingping.actions.AssessmentActions;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Revision;
import org.xingping.scoring.Opened;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Form;

/** The dialogs of the desk: keys, facts, what differs, finished revisions, reopening. */
final class DeskDialogs {
    /** As many reasons as a dialog holds. */
    private static final int MOST_TOLD = 8;

    private final DeskModels models;
    private final Dialogs dialogs;
    private final AssessmentActions assessments;

    DeskDialogs(DeskModels models, Dialogs dialogs, AssessmentActions assessments) {
        this.models = models;
        this.dialogs = dialogs;
        this.assessments = assessments;
    }

    void keyMap() {
        KeyMap map = new KeyMap(models.messages(), () -> models.desk().say("desk.keys.printer"));
        dialogs.say("desk-keys", models.get("desk.keys"), map);
    }

    /** Why pictures were not taken in, one line each. */
    void refused(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        lines.add(models.get("desk.photo.refused.safe", String.valueOf(problems.size())));
        problems.stream().limit(MOST_TOLD).map(models.messages()::word).forEach(lines::add);
        if (problems.size() > MOST_TOLD) {
            lines.add(models.get("desk.photo.refused.more", String.valueOf(problems.size() - MOST_TOLD)));
        }
        dialogs.say("desk-photo-refused", models.get("desk.photo.refused"), Dialogs.sentences(lines));
    }

    /** 评价信息; a change is one step and says why. */
    void facts() {
        if (models.scoring().refused()) {
            return;
        }
        FactsForm content = new FactsForm(models);
        AtomicReference<Form> form = new AtomicReference<>();
        form.set(dialogs.form("desk-facts-form", models.get("desk.facts"), content)
                .first(content.first())
                .accept(models.get("desk.take"), () -> {
                    try {
                        Facts facts = content.read();
                        String assessment = models.sheet().standing().opened().id();
                        String reason = content.reason();
                        models.sheet().save(() -> assessments.amend(assessment, facts, reason));
                        form.get().close();
                    } catch (Problem problem) {
                        content.say(problem);
                    }
                }));
        form.get().open();
    }

    /** What laptops recorded differently, to be decided. */
    void conflicts() {
        ConflictList list = new ConflictList(models);
        Subscription following = list.follow();
        dialogs.list("desk-conflicts-form", models.get("desk.conflicts.title"), list)
                .closed(following::unsubscribe)
                .open();
    }

    /**
     * Lists what was sealed.
     *
     * @param look shows a look back
     * @param hand hands a look back over
     * @param receipts those held of each
     */
    void revisions(Consumer<Opened> look, Consumer<Opened> hand, RevisionList.Receipts receipts) {
        Opened opened = models.sheet().standing().opened();
        AtomicReference<Form> form = new AtomicReference<>();
        RevisionList list = new RevisionList(
                models.messages(),
                opened.now().sheet(),
                revision -> leave(form.get(), look, opened, revision),
                revision -> leave(form.get(), hand, opened, revision),
                new RevisionList.Receipts(receipts.held(), receipt -> {
                    form.get().close();
                    receipts.send().accept(receipt);
                }));
        form.set(dialogs.list("desk-revisions", models.get("desk.revisions.title"), list.scrolled(form)));
        form.get().open();
    }

    /**
     * An item at the last visit, in large.
     *
     * @param photo the id of the photo to begin with; empty for none
     * @param room how high it may be
     */
    void lastVisit(RowState row, String photo, double room) {
        models.last()
                .visit()
                .ifPresent(visit -> LastItem.of(visit, row, models)
                        .ifPresent(
                                item -> lastVisit(LastWords.title(visit.row(), row, models), item, row, photo, room)));
    }

    private void lastVisit(String title, LastItem item, RowState row, String photo, double room) {
        AtomicReference<Form> form = new AtomicReference<>();
        LastVisitSheet sheet = new LastVisitSheet(
                models, item, LastWords.now(row, models), room, () -> form.get().close());
        form.set(dialogs.list("desk-last-form", title, sheet).first(sheet));
        sheet.onHigh(() -> {
            if (form.get().isOpen()) {
                form.get().fit();
            }
        });
        form.get().open();
        sheet.open(photo);
    }

    private static void leave(Form form, Consumer<Opened> way, Opened opened, Revision revision) {
        form.close();
        way.accept(opened.asOf(revision));
    }

    /** Asks for the reason and opens the sheet again. */
    void reopen() {
        Field<TextField> reason = new Field<>("desk-reopen-reason", models.get("desk.reopen.reason"), new TextField());
        VBox content = new VBox(
                Dialogs.sentence(models.get(
                        "desk.reopen.text",
                        String.valueOf(models.sheet().standing().sheet().revision()))),
                Dialogs.sentence(
                        models.get("desk.reopen.person", assessments.person().name())),
                reason);
        content.getStyleClass().add("paragraphs");
        AtomicReference<Form> form = new AtomicReference<>();
        form.set(dialogs.form("desk-reopen-form", models.get("desk.reopen"), content)
                .first(reason.control())
                .accept(models.get("desk.reopen.act"), () -> {
                    String because = reason.control().getText();
                    if (because.isBlank()) {
                        reason.errorProperty().set(models.messages().word(new Problem("problem.reopen.reason")));
                        return;
                    }
                    String assessment = models.sheet().standing().opened().id();
                    models.sheet().save(() -> assessments.reopen(assessment, because));
                    form.get().close();
                }));
        reason.control().textProperty().subscribe(() -> reason.errorProperty().set(""));
        reason.heightProperty().subscribe(() -> {
            if (form.get().isOpen()) {
                form.get().fit(); // else the sentences above would give way to the one below
            }
        });
        form.get().open();
    }
}
