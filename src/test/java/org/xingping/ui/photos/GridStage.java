package org.xingping.ui.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.Gallery;
import org.xingping.actions.PhotoActions;
import org.xingping.actions.ScoringActions;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.NewAssessment;
import org.xingping.bench.Benches;
import org.xingping.files.FileOps;
import org.xingping.journal.Line;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Likeness;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.storage.Previews;
import org.xingping.storage.Previews.Size;
import org.xingping.storage.Workspace;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Scenario;
import org.xingping.testkit.Sessions;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.Stages;
import org.xingping.testkit.photo.PhonePhotos;
import org.xingping.testkit.photo.PictureFiles;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Tools;
import org.xingping.work.Background;

/** The photo screen on a workspace of so many photos that were taken in before, each with its small copy. */
final class GridStage implements AutoCloseable {
    static final int SCENES = 50;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Background background = Background.on(Platform::runLater, failures::add);
    private final AtomicReference<PhotoScreen> screen = new AtomicReference<>();
    private final Workspace workspace;
    private final Gallery gallery;
    private final Stages stages;

    GridStage(Path place, int count) {
        workspace = ask(background, () -> Workspace.open(place, Sessions.first()));
        Opened opened = ask(background, () -> filled(workspace, count));
        thumbnails(place, opened);
        gallery = Gallery.in(place);
        stages = Stages.show(1366, 768, false, () -> {
            Look look = new Look();
            Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
            Tools tools =
                    new Tools(messages, background, new Dialogs(() -> null, look, messages), look, Shelves.clock());
            PhotoScreen.Deeds deeds = new PhotoScreen.Deeds(
                    new PhotoActions(workspace, () -> Scenario.INSPECTOR, () -> "x"),
                    new ScoringActions(workspace, () -> Scenario.INSPECTOR, () -> "x"),
                    new AssessmentActions(workspace, () -> Scenario.INSPECTOR),
                    gallery);
            screen.set(new PhotoScreen(tools, deeds, opened, Optional.empty(), () -> {}));
            return (Parent) screen.get().node();
        });
        Fx.run(() -> screen.get().shown());
        Fx.settle();
    }

    Stages stages() {
        return stages;
    }

    ListView<?> rows() {
        return stages.find("#photo-rows", ListView.class);
    }

    /** Fails where anything failed behind the window. */
    @Override
    public void close() {
        Fx.run(() -> screen.get().closed());
        stages.close();
        gallery.close();
        ask(background, () -> {
            workspace.close();
            return workspace;
        });
        background.close();
        assertThat(failures).isEmpty();
    }

    private static Opened filled(Workspace workspace, int count) {
        Opened opened = workspace.create(
                new NewAssessment(
                        Benches.EDITION, Scenario.given(Benches.EDITION).facts(), Optional.empty()),
                Scenario.INSPECTOR);
        List<String> items = Benches.EDITION.checklist().items().stream()
                .map(item -> item.code())
                .toList();
        List<Deed> deeds = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Original original = new Original(Line.sha256("photo " + number), Format.JPEG, 3_400_000, number + ".jpg");
            deeds.add(Deed.on(
                    items.get(number % items.size()),
                    new Kind.PhotoAttached(Photo.of("ph-" + number, number, original, Claims.NONE))));
        }
        return workspace.record(opened.id(), Scenario.INSPECTOR, deeds);
    }

    /** As importing leaves them: a small copy of each and what it looks like. */
    private static void thumbnails(Path place, Opened opened) {
        Previews previews = new Previews(place, new FileOps((_, _) -> {}, _ -> {}));
        List<byte[]> scenes = new ArrayList<>();
        for (int scene = 0; scene < SCENES; scene++) {
            scenes.add(PictureFiles.jpeg(PhonePhotos.scene(scene, 320, 240), 0.8f, false));
        }
        Random random = new Random(1);
        byte[] gray = new byte[256 * 192];
        opened.sheet()
                .photos()
                .values()
                .forEach(photos -> photos.forEach(photo -> {
                    previews.keep(photo.content(), Size.THUMBNAIL, scenes.get(photo.number() % SCENES));
                    random.nextBytes(gray);
                    previews.keep(photo.content(), Likeness.of(gray, 256, 192));
                }));
    }

    private static <T> T ask(Background background, Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Fx.run(() -> background.run(work, answer::complete, answer::completeExceptionally));
        return answer.join();
    }
}
