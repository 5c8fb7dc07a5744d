package org.xingping.ime;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Answer;
import org.xingping.assessment.NewAssessment;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Stages;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Typing;
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
        stages = Stages.show(1093, 614, false, this::minimal);
        Waiting.until("the keyboard", stages.stage()::isFocused);
    }

    private VBox minimal() {
        Label row = new Label("row");
        row.setId("row");
        row.setFocusTraversable(true);
        TextArea area = new TextArea();
        area.setId("desk-note");
        Typing typing = new Typing(
                area, Typing.SAVE, text -> background.run(() -> actions.note(assessment, item.code(), text), _ -> {}));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !typing.isComposing()) {
                typing.flush();
                row.requestFocus();
            }
        });
        VBox box = new VBox(row, area);
        new Keys(box).on("N", area::requestFocus).on("F", this::full).onDigit(_ -> full());
        Platform.runLater(row::requestFocus);
        return box;
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
        TextArea note = noteField();
        Fx.run(() -> note.textProperty()
                .subscribe(text -> background.run(() -> actions.note(assessment, item.code(), text), _ -> {})));
    }

    Item item() {
        return item;
    }

    boolean isRowFocused() {
        return "row".equals(stages.scene().getFocusOwner().getId());
    }

    boolean isNoteFocused() {
        return "desk-note".equals(stages.scene().getFocusOwner().getId());
    }

    TextArea noteField() {
        return stages.find("#desk-note", TextArea.class);
    }

    /** The sheet as it is stored now. */
    Sheet stored() {
        return inLibrary(() -> workspace.load(assessment)).sheet();
    }

    /** The sheet once it is stored so; looks again after each frame. */
    Sheet stored(String what, Predicate<Sheet> reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        Sheet now = stored();
        while (!reached.test(now)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not stored within 10 s: " + what);
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
            return result.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
