package org.xingping.ui.photos;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.actions.Gallery;
import org.xingping.assessment.Attached;
import org.xingping.assessment.PhotoNumber;
import org.xingping.photo.NoPreview;
import org.xingping.photo.Photo;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tools;

/** The selected photo large, with the tools to mark it, and beside it, where asked for, the next one. */
final class PhotoViewer extends VBox {
    private final PhotosViewModel model;
    private final Tools tools;
    private final PictureView first = new PictureView();
    private final PictureView second = new PictureView();
    private final HBox pictures = new HBox(8, first);
    private final MarkBar bar;
    private final Marking marking;
    private String shownFirst = "";
    private String shownSecond = "";

    PhotoViewer(PhotosViewModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        setId("photo-viewer");
        getStyleClass().add("photo-viewer");
        setFocusTraversable(true);
        setAccessibleText(model.get("gallery.viewer"));
        marking = new Marking(
                first, this::ask, marks -> model.looking().current().ifPresent(now -> model.mark(now.photo(), marks)));
        bar = new MarkBar(model, marking::tool);
        first.hand(marking);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                8,
                bar,
                gap,
                button("photo-smaller", Icon.SMALLER, "gallery.smaller", () -> zoom(-1)),
                button("photo-larger", Icon.LARGER, "gallery.larger", () -> zoom(1)),
                button("photo-whole", Icon.WHOLE, "gallery.whole", this::whole),
                button("photo-two", Icon.TWO, "gallery.two", model::two));
        line.getStyleClass().add("desk-filters");
        for (PictureView view : new PictureView[] {first, second}) {
            HBox.setHgrow(view, Priority.ALWAYS);
            view.setMinWidth(0);
            view.setPrefWidth(400);
        }
        VBox.setVgrow(pictures, Priority.ALWAYS);
        getChildren().addAll(line, pictures);
    }

    private Button button(String id, Icon icon, String key, Runnable act) {
        Button button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(model.get(key));
        button.setTooltip(new Tooltip(model.get(key)));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        return button;
    }

    void show(PhotosViewModel.Looking looking) {
        bar.setDisable(model.sheet().standing().isReadOnly());
        Optional<Attached> two = looking.second();
        if (two.isPresent() != pictures.getChildren().contains(second)) {
            pictures.getChildren()
                    .setAll(two.isPresent() ? new PictureView[] {first, second} : new PictureView[] {first});
        }
        first.name(
                looking.current().filter(_ -> two.isPresent()).map(this::name).orElse(""));
        second.name(two.map(this::name).orElse(""));
        looking.current().ifPresent(one -> {
            if (!one.photo().id().equals(shownFirst)) {
                shownFirst = one.photo().id();
                load(one.photo(), first, () -> shownFirst.equals(one.photo().id()));
            }
            marking.show(model.sheet().standing().sheet().marks(one.photo()));
        });
        two.ifPresent(other -> {
            if (!other.photo().id().equals(shownSecond)) {
                shownSecond = other.photo().id();
                load(
                        other.photo(),
                        second,
                        () -> shownSecond.equals(other.photo().id()));
            }
            overlay(other.photo());
        });
    }

    private String name(Attached attached) {
        String number = PhotoNumber.of(attached.photo());
        return attached.item() == null
                ? model.get("gallery.name.tray", number)
                : model.get(
                        "gallery.name",
                        number,
                        attached.item().code(),
                        attached.item().title());
    }

    /**
     * What came of asking for a picture.
     *
     * @param path where the copy is, or nothing
     * @param why there is none
     * @param converter what the system has that could make one, where that would help
     */
    private record Seen(Optional<Path> path, Optional<NoPreview> why, Optional<String> converter) {}

    private Seen see(Photo photo) {
        Gallery gallery = model.deeds().gallery();
        Optional<Path> path = gallery.view(photo);
        Optional<NoPreview> why = path.isPresent() ? Optional.empty() : gallery.whyNot(photo);
        return new Seen(path, why, why.filter(NoPreview.HEIC::equals).flatMap(_ -> gallery.heicConverter()));
    }

    private void load(Photo photo, PictureView view, BooleanSupplier wanted) {
        view.waiting();
        tools.background()
                .beside(
                        () -> see(photo),
                        seen -> {
                            if (wanted.getAsBoolean()) {
                                seen.path()
                                        .ifPresentOrElse(
                                                path -> loaded(photo, view, path, wanted),
                                                () -> nothing(photo, view, seen, wanted));
                            }
                        },
                        tools.background()::report);
    }

    /** The picture is decoded behind the window too. */
    private void loaded(Photo photo, PictureView view, Path path, BooleanSupplier wanted) {
        Image image = new Image(path.toUri().toString(), true);
        image.progressProperty().subscribe(progress -> {
            if (progress.doubleValue() >= 1 && wanted.getAsBoolean()) {
                view.show(image);
                if (view == first) {
                    marking.show(model.sheet().standing().sheet().marks(photo));
                } else {
                    overlay(photo);
                }
            }
        });
    }

    /** What could be done is offered and left to the person: it takes time, or a program that is not ours. */
    private void nothing(Photo photo, PictureView view, Seen seen, BooleanSupplier wanted) {
        Gallery gallery = model.deeds().gallery();
        Runnable load = () -> load(photo, view, wanted);
        Optional<Button> convert = seen.converter()
                .map(name -> way("photo-convert", model.get("gallery.convert", name), gallery::convertHeic, load));
        Optional<Button> again = seen.why()
                .filter(NoPreview::mayPass)
                .map(_ -> way("photo-again", model.get("gallery.again"), () -> gallery.forget(photo), load));
        view.none(
                seen.why().map(model.messages()::term).orElse(model.get("gallery.none")),
                Stream.of(convert, again).flatMap(Optional::stream).toList());
    }

    private Button way(String id, String words, Runnable first, Runnable then) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> {
            requestFocus(); // the button goes
            first.run();
            then.run();
        });
        return button;
    }

    private void overlay(Photo photo) {
        second.image()
                .ifPresent(image -> second.marks(model.sheet().standing().sheet().marks(photo).stream()
                        .map(new MarkShapes(image)::of)
                        .toList()));
    }

    private void ask(String before, Consumer<String> then) {
        TextField field = new TextField(before);
        field.setId("mark-words");
        field.setAccessibleText(model.get("gallery.words"));
        Form form = tools.dialogs().form("mark-words-form", model.get("gallery.words"), new VBox(field));
        form.first(field)
                .accept(model.get("gallery.take"), () -> {
                    form.close();
                    then.accept(field.getText());
                })
                .open();
    }

    void zoom(int steps) {
        first.zoom(steps);
        second.zoom(steps);
    }

    void whole() {
        first.whole();
        second.whole();
    }

    void tool(int digit) {
        if (!bar.isDisabled()) {
            bar.take(digit);
        }
    }

    /** Puts down the tool; says whether one was in hand. */
    boolean putDown() {
        return bar.putDown();
    }

    /** Takes away the chosen mark; says whether one was. */
    boolean removeMark() {
        return marking.remove();
    }
}
