package org.xingping.ime;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Answer;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Stages;
import org.xingping.text.Messages;
import org.xingping.ui.desk.DeskScreen;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Tools;
import org.xingping.work.Background;

/** A desk on a real workspace, in a window on the real display. */
final class OpenDesk implements AutoCloseable {
    private final Path folder;
    private final Background background;
    private final Workspace workspace;
    private final String assessment;
    private final Item item;
    private final ScoringActions actions;
    private final Stages stages;

    OpenDesk(Path folder) {
        this.folder = folder;
        background = Background.on(Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        workspace = inLibrary(() -> Workspace.open(folder, Sessions.first()));
        Opened opened = inLibrary(() -> workspace.create(
                new NewAssessment(
                        Editions.SHIPPED, Scenario.given(Editions.SHIPPED).facts(), Optional.empty()),
                Scenario.INSPECTOR));
        assessment = opened.id();
        item = opened.edition().checklist().items().getFirst();
        actions = new ScoringActions(workspace, () -> Scenario.INSPECTOR, () -> "finding-1");
        stages = Stages.show(1093, 614, false, () -> desk(opened));
        Waiting.until("the keyboard", stages.stage()::isFocused);
    }

    private Parent desk(Opened opened) {
        Look look = new Look();
        Messages messages = Messages.in(Locale.CHINA);
        DeskScreen desk = new DeskScreen(
                new Tools(messages, background, new Dialogs(() -> null, look, messages), look, Clock.systemUTC()),
                new DeskScreen.Deeds(
                        actions,
                        new AssessmentActions(workspace, () -> Scenario.INSPECTOR),
                        new PhotoActions(workspace, () -> Scenario.INSPECTOR, () -> "photo-1"),
                        Gallery.in(folder)),
                opened,
                new DeskScreen.Ways(
                        _ -> {},
                        (_, _) -> {},
                        _ -> {},
                        _ -> {},
                        _ -> {},
                        _ -> {},
                        (_, _) -> {},
                        _ -> {},
                        DeskScreen.Receipts.NONE,
                        () -> {},
                        Choosers.SYSTEM,
                        new SimpleObjectProperty<>(Settings.DEFAULT)));
        Platform.runLater(desk::shown);
        return new BorderPane(desk.node(), null, null, desk.foot(), null);
    }

    private void full() {
        background.run(() -> actions.answer(assessment, item, new Answer.Ticked(Set.of(1, 2, 3), Set.of())), _ -> {});
    }

    /** Lets letters and digits answer wherever they are typed. */
    void answerWhereverOneTypes() {
        Fx.run(() -> stages.stage().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F || key.getCode().isDigitKey()) {
                full();
            }
        }));
    }

    /** Stores the note with every change of its text. */
    void storeEveryChange() {
        Fx.run(() -> stages.scene().focusOwnerProperty().subscribe(owner -> {
            if (owner instanceof TextArea note) {
                note.textProperty().subscribe(this::store);
            }
        }));
    }

    private void store(String text) {
        background.run(() -> actions.note(assessment, item.code(), text), _ -> {});
    }

    Item item() {
        return item;
    }

    boolean isRowFocused() {
        return ("desk-row-" + item.code()).equals(stages.scene().getFocusOwner().getId());
    }

    boolean isNoteFocused() {
        return stages.scene().getFocusOwner() instanceof TextArea;
    }

    /** The note, while it has the focus. */
    TextArea noteField() {
        return Fx.get(() -> (TextArea) stages.scene().getFocusOwner());
    }

    /** The sheet as it is stored now. */
    Sheet stored() {
        return inLibrary(() -> workspace.load(assessment)).sheet();
    }

    /** The sheet once it is stored so; looks again after each frame. */
    Sheet stored(String what, Predicate<Sheet> reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Waiting.SECONDS);
        Sheet now = stored();
        while (!reached.test(now)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not stored within " + Waiting.SECONDS + " s: " + what);
            }
            Waiting.aFrame();
            now = stored();
        }
        return now;
    }

    /** Closes the desk and reads the sheet from the disk again. */
    Sheet reread() {
        close();
        try (Workspace again = Workspace.openReadOnly(folder, Sessions.named("run-2"))) {
            return again.load(assessment).sheet();
        }
    }

    @Override
    public void close() {
        stages.close();
        background.close();
        workspace.close();
    }

    private <T> T inLibrary(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        background.run(work, result::complete, result::completeExceptionally);
        try {
            return result.get(Waiting.SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
