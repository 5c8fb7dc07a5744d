package org.xingping.ui.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Attached;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.PhotoQuestion;
import org.xingping.checklist.Item;
import org.xingping.photo.Claims;
import org.xingping.photo.Photo;
import org.xingping.ui.kit.CompletionPopup;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.TermBox;
import org.xingping.ui.kit.Typing;

/** What is said of the selected photo: its item, finding, caption; what its file claims; what is odd about it. */
final class PhotoFacts extends ScrollPane {
    private static final int OFFERED = 30;

    private final PhotosViewModel model;
    private final VBox box = new VBox();
    private Optional<Attached> shown = Optional.empty();
    private List<Finding> offered = List.of();
    private List<PhotoQuestion> asked = List.of();
    private @Nullable Typing caption;

    PhotoFacts(PhotosViewModel model) {
        this.model = model;
        setId("photo-facts");
        getStyleClass().add("desk-details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        box.getStyleClass().add("photo-facts");
        setContent(box);
    }

    void show(Optional<Attached> photo) {
        List<Finding> findings = photo.map(model.sheet().standing()::findings).orElse(List.of());
        List<PhotoQuestion> questions = photo.map(
                        one -> model.sheet().standing().questions(one.photo()))
                .orElse(List.of());
        if (photo.equals(shown)
                && findings.equals(offered)
                && questions.equals(asked)
                && !box.getChildren().isEmpty()) {
            return;
        }
        boolean same = photo.isPresent()
                && shown.map(before -> before.photo().id())
                        .equals(photo.map(now -> now.photo().id()));
        if (same && isTyping()) {
            shown = photo;
            return; // what is being typed is newer than what was stored
        }
        leave();
        shown = photo;
        offered = findings;
        asked = questions;
        List<Node> parts = new ArrayList<>();
        photo.ifPresentOrElse(now -> fill(now, parts), () -> parts.add(hint(model.get("gallery.facts.none"))));
        box.getChildren().setAll(parts);
    }

    private boolean isTyping() {
        return getScene() != null
                && getScene().getFocusOwner() instanceof TextInputControl field
                && box.equals(ancestor(field));
    }

    private @Nullable Node ancestor(Node node) {
        Node at = node;
        while (at != null && !at.equals(box)) {
            at = at.getParent();
        }
        return at;
    }

    /** Hands in what was typed. */
    void leave() {
        if (caption != null) {
            caption.flush();
        }
    }

    private void fill(Attached attached, List<Node> parts) {
        Photo photo = attached.photo();
        Label number = new Label(PhotoNumber.of(photo));
        number.getStyleClass().add("points");
        parts.add(number);
        boolean locked = model.sheet().standing().isReadOnly();
        List<Node> fields = new ArrayList<>();
        fields.add(item(attached));
        if (!offered.isEmpty()) {
            fields.add(finding(attached));
        }
        fields.add(shows(attached));
        fields.add(caption(attached));
        fields.forEach(field -> field.setDisable(locked));
        parts.addAll(fields);
        questions(parts);
        claims(photo, parts);
        if (!locked) {
            Button remove = new Button(model.get("gallery.remove"), Icon.REMOVE.node());
            remove.setId("photo-remove");
            remove.setOnAction(_ -> model.detach());
            parts.add(remove);
        }
    }

    private Node item(Attached attached) {
        TextField field = new TextField(attached.item() == null ? "" : name(attached.item()));
        field.setPromptText(model.get("gallery.in.tray"));
        Field<TextField> whole = new Field<>("photo-item", model.get("gallery.item"), field);
        List<Item> items =
                model.sheet().standing().opened().edition().checklist().items();
        AtomicReference<CompletionPopup<Item>> popup = new AtomicReference<>();
        popup.set(new CompletionPopup<>(
                field,
                PhotoFacts::name,
                _ -> "",
                text -> popup.get().offer(named(items, text)),
                item -> model.assign(attached.photo(), item.code(), null)));
        field.setOnAction(_ -> typed(attached, items, field, whole));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                typed(attached, items, field, whole);
            }
        });
        return whole;
    }

    private static List<Item> named(List<Item> items, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return items.stream()
                .filter(item -> name(item).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(OFFERED)
                .toList();
    }

    /** Nothing puts the photo back into the tray; what names no item is told and changes nothing. */
    private void typed(Attached attached, List<Item> items, TextField field, Field<TextField> whole) {
        String text = field.getText().strip();
        Item now = attached.item();
        if (text.equals(now == null ? "" : name(now))) {
            whole.errorProperty().set("");
            return;
        }
        Optional<Item> named = items.stream()
                .filter(item -> name(item).equals(text) || item.code().equalsIgnoreCase(text))
                .findFirst();
        if (text.isEmpty() || named.isPresent()) {
            whole.errorProperty().set("");
            model.assign(attached.photo(), named.map(Item::code).orElse(null), null);
        } else {
            whole.errorProperty().set(model.get("gallery.item.unknown"));
        }
    }

    private static String name(Item item) {
        return item.code() + " " + item.title();
    }

    private Node finding(Attached attached) {
        ChoiceBox<Optional<Finding>> choice = new ChoiceBox<>();
        choice.getItems().add(Optional.empty());
        offered.forEach(finding -> choice.getItems().add(Optional.of(finding)));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Finding> finding) {
                return finding == null || finding.isEmpty()
                        ? model.get("gallery.finding.none")
                        : FindingNumber.of(finding.get()) + " " + finding.get().what();
            }

            @Override
            public Optional<Finding> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        choice.setValue(model.sheet().standing().finding(attached));
        choice.valueProperty().subscribe((before, now) -> {
            Item item = attached.item();
            if (now != null && item != null && !now.equals(before)) {
                model.assign(attached.photo(), item.code(), now.map(Finding::id).orElse(null));
            }
        });
        return new Field<>("photo-finding", model.get("gallery.finding"), choice);
    }

    private Node shows(Attached attached) {
        TermBox<Photo.Shows> choice = new TermBox<>(
                model.messages(),
                List.of(Photo.Shows.values()),
                attached.photo().shows());
        choice.valueProperty()
                .subscribe((_, now) ->
                        model.describe(attached, now, attached.photo().caption()));
        return new Field<>("photo-shows", model.get("gallery.shows"), choice);
    }

    private Node caption(Attached attached) {
        TextArea area = new TextArea(attached.photo().caption());
        area.setPrefRowCount(2);
        area.setWrapText(true);
        caption = new Typing(area, Typing.SAVE, text -> model.describe(attached, shownShows(attached), text));
        return new Field<>("photo-caption", model.get("gallery.caption"), area);
    }

    /** As it is chosen now, which may be newer than what was read. */
    private Photo.Shows shownShows(Attached attached) {
        return shown.filter(now -> now.photo().id().equals(attached.photo().id()))
                .map(now -> now.photo().shows())
                .orElse(attached.photo().shows());
    }

    private void questions(List<Node> parts) {
        for (PhotoQuestion question : asked) {
            Label label = new Label(
                    model.get(
                            "gallery.asks." + question.oddity().name(),
                            question.args().toArray()),
                    Icon.QUESTION.node());
            label.getStyleClass().add("photo-asks");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            parts.add(label);
        }
    }

    private void claims(Photo photo, List<Node> parts) {
        Claims claims = photo.claims();
        Label heading = new Label(model.get("gallery.claims"));
        heading.getStyleClass().add("desk-details-heading");
        parts.add(heading);
        parts.add(hint(
                claims.taken() == null
                        ? model.get("gallery.claims.no.time")
                        : model.get(
                                "gallery.claims.time",
                                claims.taken().toString().replace('T', ' '),
                                claims.zone() == null ? "" : claims.zone().getId())));
        parts.add(hint(
                claims.latitude() == null || claims.longitude() == null
                        ? model.get("gallery.claims.no.place")
                        : model.get(
                                "gallery.claims.place",
                                claims.latitude().toPlainString(),
                                claims.longitude().toPlainString())));
        if (claims.device() != null) {
            parts.add(hint(claims.device()));
        }
        parts.add(hint(model.get(
                "gallery.file",
                photo.name().isEmpty() ? model.get("gallery.pasted") : photo.name(),
                String.valueOf(Math.max(1, photo.size() / 1024)),
                photo.content().substring(0, 12))));
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
