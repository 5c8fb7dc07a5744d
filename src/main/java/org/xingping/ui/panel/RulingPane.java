package org.xingping.ui.panel;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Decision;
import org.xingping.assessment.Panel;
import org.xingping.assessment.PhotoNumber;
import org.xingping.photo.Photo;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Voice;
import org.xingping.ui.kit.Anchors;
import org.xingping.ui.kit.KeyCap;
import org.xingping.ui.kit.PhotoTile;
import org.xingping.ui.kit.Thumbs;

/** Everything about the item in hand: what it asks, what each inspector recorded, what the panel decides and remarks. */
final class RulingPane extends ScrollPane {
    private static final int MOST_PHOTOS = 9;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final PanelViewModel model;
    private final PanelWords words;
    private final PanelScreen.Evidence evidence;
    private final Thumbs thumbs;
    private final Label code = new Label();
    private final Label criterion = new Label();
    private final VBox anchors = new VBox();
    private final Label place = new Label();
    private final Button before;
    private final Button after;
    private final VBox voices = new VBox();
    private final FlowPane photos = new FlowPane(6, 6);
    private final DecisionEditor decision;
    private final ClaimBox claim;
    private final Label decided = new Label();
    private final RemarkBox remarks;
    private final VBox all = new VBox();
    private Optional<String> shown = Optional.empty();

    /**
     * Beside a list.
     *
     * @param list takes the focus back to it
     * @param move goes so many items on in it
     */
    RulingPane(
            PanelViewModel model,
            PanelWords words,
            PanelScreen.Evidence evidence,
            Thumbs thumbs,
            Runnable list,
            IntConsumer move) {
        this.model = model;
        this.words = words;
        this.evidence = evidence;
        this.thumbs = thumbs;
        this.decision = new DecisionEditor(model, words, list);
        this.claim = new ClaimBox(model, words);
        this.remarks = new RemarkBox(model, words);
        setId("panel-ruling");
        getStyleClass().add("panel-ruling");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        code.getStyleClass().add("title");
        code.setWrapText(true);
        criterion.setWrapText(true);
        place.setId("panel-place");
        place.getStyleClass().add("hint");
        before = step("panel-before", words.get("panel.before"), "K", () -> move.accept(-1));
        after = step("panel-after", words.get("panel.after"), "J", () -> move.accept(1));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox steps = new HBox(4, place, gap, before, after);
        steps.setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label(words.get("panel.voices"));
        heading.getStyleClass().add("field-label");
        voices.getStyleClass().add("panel-voices");
        decided.getStyleClass().add("hint");
        decided.setWrapText(true);
        decided.managedProperty().bind(decided.visibleProperty());
        all.getStyleClass().add("panel-ruling-box");
        all.getChildren()
                .addAll(steps, code, criterion, anchors, heading, voices, photos, claim, decision, decided, remarks);
        setContent(all);
        model.filterProperty().subscribe(_ -> showPlace());
        model.stateProperty().subscribe(_ -> showAll());
        model.chosenProperty().subscribe(_ -> showAll());
    }

    private static Button step(String id, String text, String key, Runnable act) {
        Button button = new Button(text, new KeyCap(key));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** Which of those in the list it is. */
    private void showPlace() {
        List<String> codes = model.rows().stream().map(row -> row.item().code()).toList();
        int at = codes.indexOf(model.chosenProperty().get().orElse(""));
        place.setText(at < 0 ? "" : words.get("panel.place", String.valueOf(at + 1), String.valueOf(codes.size())));
        before.setDisable(at <= 0);
        after.setDisable(at < 0 || at == codes.size() - 1);
    }

    private void showAll() {
        showPlace();
        Optional<Ruling> ruling = model.ruling();
        boolean there = ruling.isPresent();
        all.getChildren().forEach(node -> {
            if (!node.managedProperty().isBound()) {
                node.setManaged(there || node.equals(remarks));
            }
            if (!node.visibleProperty().isBound()) {
                node.setVisible(there || node.equals(remarks));
            }
        });
        Panel panel = model.state().opened().sheet().panel();
        String item = ruling.map(one -> one.item().code()).orElse("");
        remarks.show(ruling, panel.remarks(item));
        ruling.ifPresent(one -> show(one, panel));
        if (!shown.equals(Optional.of(item))) {
            setVvalue(0);
        }
        shown = Optional.of(item);
    }

    private void show(Ruling ruling, Panel panel) {
        code.setText(ruling.item().code() + " " + ruling.item().title());
        criterion.setText(ruling.item().criterion());
        anchors.getChildren()
                .setAll(Anchors.of(ruling.item().anchors()).stream().toList());
        anchors.setManaged(!anchors.getChildren().isEmpty());
        voices.getChildren()
                .setAll(ruling.voices().stream()
                        .map(voice -> new VoiceBox(ruling, voice, words))
                        .toList());
        if (!shown.equals(Optional.of(ruling.item().code()))) {
            photos.getChildren().setAll(tiles(ruling));
        }
        boolean any = !photos.getChildren().isEmpty();
        photos.setManaged(any);
        photos.setVisible(any);
        Optional<Decision> standing = panel.decision(ruling.item().code());
        decision.show(ruling, standing);
        claim.show(ruling, model.state().opened().sheet());
        decided.setVisible(standing.isPresent());
        standing.ifPresent(one -> decided.setText(words.get(
                "panel.decided.by",
                one.person().name(),
                words.messages().term(one.said().ground()),
                DAY.format(one.stamp().local()))));
    }

    private List<Node> tiles(Ruling ruling) {
        List<Node> tiles = new ArrayList<>();
        for (Voice voice : ruling.voices()) {
            for (Photo photo : voice.seated().sheet().photos(ruling.item().code())) {
                if (tiles.size() < MOST_PHOTOS) {
                    tiles.add(tile(voice, photo));
                }
            }
        }
        return tiles;
    }

    private Node tile(Voice voice, Photo photo) {
        PhotoTile tile = new PhotoTile(96, 62);
        String name = voice.seated().seat().name() + " " + PhotoNumber.of(photo);
        tile.name(name, name);
        tile.setId("panel-photo-" + voice.seated().number() + "-" + photo.number());
        thumbs.show(() -> evidence.glance(photo), () -> evidence.thumbnail(photo), tile::picture);
        tile.setOnMouseClicked(_ -> evidence.show(photo, name));
        return tile;
    }

    DecisionEditor decision() {
        return decision;
    }
}
