package org.xingping.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.util.Duration;
import org.xingping.actions.Arrivals;
import org.xingping.assessment.Stamp;
import org.xingping.settings.Settings;
import org.xingping.ui.kit.Choosers;
import org.xingping.work.Background;

/**
 * Takes photos of this visit into the tray by themselves while the desk is open, from a folder that the person chose once: a
 * camera's card, or where a phone syncs to.
 */
final class WatchedFolder {
    private static final Duration BETWEEN = Duration.seconds(2);

    private final DeskModels models;
    private final Background background;
    private final Choosers choosers;
    private final ObjectProperty<Settings> settings;
    private final Node desk;
    private final Timeline clock = new Timeline(new KeyFrame(BETWEEN, _ -> look()));
    private Optional<Arrivals> arrivals = Optional.empty();
    private boolean looking;

    WatchedFolder(
            DeskModels models, Background background, Choosers choosers, ObjectProperty<Settings> settings, Node desk) {
        this.models = models;
        this.background = background;
        this.choosers = choosers;
        this.settings = settings;
        this.desk = desk;
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** The switch in the window's menu; it names the folder while one is watched. */
    MenuItem item() {
        CheckMenuItem item = new CheckMenuItem();
        item.setId("desk-watch");
        item.setOnAction(_ -> {
            if (watched().isPresent()) {
                settings.set(settings.get().withWatchedFolder(null));
                models.desk().say("desk.watch.ended");
            } else {
                choose();
            }
            begin();
            name(item);
        });
        name(item);
        return item;
    }

    private void name(CheckMenuItem item) {
        Optional<Path> watched = watched();
        item.setSelected(watched.isPresent());
        item.setText(watched.map(folder -> models.get("desk.watch.on", folder.toString()))
                .orElseGet(() -> models.get("desk.watch.off")));
    }

    private void choose() {
        choosers.folder(
                        models.get("desk.watch.choose"),
                        Optional.empty(),
                        desk.getScene().getWindow())
                .ifPresent(folder -> {
                    settings.set(settings.get().withWatchedFolder(folder.toString()));
                    models.desk().say("desk.watch.begun", folder.toString());
                });
    }

    private Optional<Path> watched() {
        return Optional.ofNullable(settings.get().watchedFolder()).map(Path::of);
    }

    /** Goes on watching; what came already is not read once more. */
    void begin() {
        Optional<Path> watched = watched();
        if (!arrivals.map(Arrivals::folder).equals(watched)) {
            Stamp began = models.sheet().standing().sheet().entries().getFirst().stamp();
            arrivals = watched.map(folder -> new Arrivals(folder, began.at()));
        }
        if (arrivals.isPresent()) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    void end() {
        clock.stop();
    }

    private void look() {
        if (looking || models.sheet().standing().isReadOnly()) {
            return;
        }
        arrivals.ifPresent(from -> {
            looking = true;
            background.beside(
                    from::look,
                    files -> {
                        looking = false;
                        take(from, files);
                    },
                    failure -> {
                        looking = false;
                        background.report(failure);
                    });
        });
    }

    private void take(Arrivals from, List<Path> files) {
        if (arrivals.filter(from::equals).isPresent() && !files.isEmpty()) {
            models.photos().arrived(files);
        }
    }
}
