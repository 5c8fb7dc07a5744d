package org.xingping.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Kind;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Stages;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Tools;
import org.xingping.work.Background;

/** The desk in a window of its own, with bar and foot as the shell places them, on a real workspace. */
final class DeskStage implements AutoCloseable {
    private final Workspace workspace;
    private final Gallery gallery;
    private final Background background;
    final Stages stages;
    final DeskScreen screen;

    private DeskStage(Workspace workspace, Gallery gallery, Background background, Stages stages, DeskScreen screen) {
        this.workspace = workspace;
        this.gallery = gallery;
        this.background = background;
        this.stages = stages;
        this.screen = screen;
    }

    static DeskStage show(Path folder, Scenario scenario, Locale language, int width, int height, boolean dark) {
        return show(folder, scenario, language, width, height, dark, Background.inline());
    }

    /** On this background; with a thread of its own the desk works as it does for a person. */
    static DeskStage show(
            Path folder,
            Scenario scenario,
            Locale language,
            int width,
            int height,
            boolean dark,
            Background background) {
        CompletableFuture<Started> ready = new CompletableFuture<>();
        Fx.run(() -> background.run(() -> started(folder, scenario), ready::complete, ready::completeExceptionally));
        Started started = ready.join();
        AtomicReference<DeskScreen> screen = new AtomicReference<>();
        AtomicReference<Stages> stages = new AtomicReference<>();
        stages.set(Stages.show(width, height, dark, () -> {
            Messages messages = Messages.in(language);
            AtomicInteger ids = new AtomicInteger();
            ScoringActions scoring = new ScoringActions(
                    started.workspace(), () -> Scenario.INSPECTOR, () -> "finding-" + ids.incrementAndGet());
            AssessmentActions assessments = new AssessmentActions(started.workspace(), () -> Scenario.INSPECTOR);
            Look look = new Look();
            look.motionProperty().set(false);
            look.darkProperty().set(dark);
            DeskScreen desk = new DeskScreen(
                    new Tools(
                            messages,
                            background,
                            new Dialogs(
                                    () -> stages.get() == null
                                            ? null
                                            : stages.get().stage(),
                                    look,
                                    messages),
                            look,
                            Clock.fixed(Instant.parse("2026-11-23T06:03:22Z"), ZoneId.of("Asia/Shanghai"))),
                    new DeskScreen.Deeds(
                            scoring,
                            assessments,
                            new PhotoActions(
                                    started.workspace(),
                                    () -> Scenario.INSPECTOR,
                                    () -> "photo-" + ids.incrementAndGet()),
                            started.gallery()),
                    started.opened(),
                    new DeskScreen.Ways(
                            _ -> {},
                            (_, _) -> {},
                            _ -> {},
                            sealed(screen, started.workspace(), background),
                            _ -> {},
                            _ -> {},
                            (_, _) -> {},
                            _ -> {},
                            DeskScreen.Receipts.NONE,
                            () -> {},
                            Choosers.SYSTEM,
                            new SimpleObjectProperty<>(Settings.DEFAULT)));
            screen.set(desk);
            return framed(desk);
        }));
        Fx.run(() -> Objects.requireNonNull(screen.get()).shown());
        Fx.settle();
        return new DeskStage(
                started.workspace(),
                started.gallery(),
                background,
                Objects.requireNonNull(stages.get()),
                Objects.requireNonNull(screen.get()));
    }

    /** Waits until everything handed in is stored, or could not be. */
    void saved() {
        while (Fx.get(() -> models().sheet().stateProperty().get() instanceof SaveState.Saving)) {
            Fx.settle();
        }
    }

    /** What the window does in steps and with a key, here at once and without. */
    private static Consumer<Opened> sealed(
            AtomicReference<DeskScreen> screen, Workspace workspace, Background background) {
        return opened -> background.run(
                () -> workspace.record(
                        opened.id(),
                        Scenario.INSPECTOR,
                        List.of(Deed.of(new Kind.Sealed(opened.sheet().revision() + 1, "0".repeat(64), null, null)))),
                _ -> Objects.requireNonNull(screen.get()).shown());
    }

    DeskModels models() {
        return screen.models();
    }

    /** Changes the facts as their form does; to be called where the window is. */
    void amend(Facts facts) {
        String assessment = models().sheet().standing().opened().id();
        AssessmentActions actions = new AssessmentActions(workspace, () -> Scenario.INSPECTOR);
        models().sheet().save(() -> actions.amend(assessment, facts, "改期"));
    }

    private static Parent framed(DeskScreen desk) {
        Label name = new Label(desk.title().getValue().name());
        name.getStyleClass().add("title");
        Label detail = new Label(desk.title().getValue().detail());
        detail.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, name, detail, gap);
        bar.getChildren().addAll(desk.actions());
        bar.setStyle("-fx-alignment: center-left; -fx-min-height: 48; -fx-pref-height: 48; -fx-padding: 0 16 0 16; "
                + "-fx-background-color: -xp-line, -xp-card; -fx-background-insets: 0, 0 0 1 0;");
        BorderPane pane = new BorderPane(desk.node(), bar, null, desk.foot(), null);
        return pane;
    }

    <T extends Node> T find(String selector, Class<T> type) {
        return stages.find(selector, type);
    }

    @Override
    public void close() {
        stages.close();
        gallery.close();
        CompletableFuture<Workspace> closed = new CompletableFuture<>();
        Fx.run(() -> background.run(() -> closed(workspace), closed::complete, closed::completeExceptionally));
        closed.join();
        background.close();
    }

    private static Workspace closed(Workspace workspace) {
        workspace.close();
        return workspace;
    }

    /** An assessment in a workspace that belongs to the thread which opened it. */
    private record Started(Workspace workspace, Gallery gallery, Opened opened) {}

    private static Started started(Path folder, Scenario scenario) {
        Workspace workspace = Workspace.open(folder, Sessions.first());
        return new Started(workspace, Gallery.in(folder), Bench.played(workspace, scenario));
    }
}
