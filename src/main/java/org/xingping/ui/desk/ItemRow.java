package org.xingping.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.ItemState;
import org.xingping.ui.kit.Anchors;
import org.xingping.ui.kit.Icon;

/**
 * One item: code, title, answer, points. Only while it has the focus it builds its editor and commands; it then grows
 * downwards, so that what stood above stays where it was.
 */
final class ItemRow extends VBox {
    /** Photos: two lines of them, the rest is counted. */
    private static final int SHOWN = 8;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DeskModels models;
    private final Drawers drawers;
    private final Label title = new Label();
    private final Label gloss = new Label();
    private final Label sub = new Label();
    private final Label note = new Label();
    private final HBox signs = new HBox();
    private final VBox main = new VBox();
    private final VBox answer = new VBox();
    private final PointsBox points;
    private final VBox wide = new VBox();
    private final VBox drawer = new VBox();
    private RowState row;
    private Drawer open = Drawer.CLOSED;
    private @Nullable Inside inside;
    private boolean passing;

    /** What only the focused row has; where nothing may be written its answer is only shown. */
    private record Inside(
            boolean locked, ModeEditor editor, RowCommands commands, FindingLines findings, PhotoTiles photos) {
        void show(RowState row) {
            editor.show(row);
            commands.show(row);
            findings.show(row);
            photos.showSome(row.photos(), SHOWN);
            photos.setManaged(!row.photos().isEmpty());
        }
    }

    ItemRow(RowState row, DeskModels models, Drawers drawers) {
        this.row = row;
        this.models = models;
        this.drawers = drawers;
        this.points = new PointsBox(models);
        setId("desk-row-" + row.code());
        getStyleClass().addAll("card", "desk-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(true);
        Label code = new Label(row.code());
        code.getStyleClass().addAll("code", "desk-code");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        gloss.getStyleClass().add("hint");
        sub.getStyleClass().add("hint");
        sub.setWrapText(true);
        note.getStyleClass().addAll("hint", "desk-note-line");
        note.setGraphic(Icon.NOTE.node());
        note.managedProperty().bind(note.visibleProperty());
        signs.getStyleClass().add("desk-signs");
        HBox head = new HBox(title, gloss, signs);
        head.getStyleClass().add("desk-title-line");
        main.getChildren().addAll(head, sub, note);
        HBox.setHgrow(main, Priority.ALWAYS);
        main.getStyleClass().add("desk-main");
        answer.getStyleClass().add("desk-answer-box");
        HBox line = new HBox(code, main, answer, points);
        line.getStyleClass().add("desk-line");
        wide.getStyleClass().add("desk-below");
        drawer.getStyleClass().add("desk-below");
        wide.managedProperty().bind(wide.visibleProperty());
        drawer.managedProperty().bind(drawer.visibleProperty());
        wide.setVisible(false);
        drawer.setVisible(false);
        getChildren().addAll(line, wide, drawer);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.PRIMARY) {
                models.desk().focus(row.code());
                if (!onField(press)) {
                    requestFocus();
                }
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && !passing) {
                models.desk().focus(row.code());
            }
        });
        show(row, false, Drawer.CLOSED);
    }

    private boolean onField(MouseEvent press) {
        Node node = press.getTarget() instanceof Node target ? target : this;
        while (node != this && node != null) {
            if (node instanceof TextInputControl) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    String code() {
        return row.code();
    }

    /** Shows the item as it stands; builds or drops what only the focused row has. */
    void show(RowState now, boolean focused, Drawer pulled) {
        row = now;
        Texts texts = new Texts(models);
        title.setText(row.item().title());
        String english = row.item().gloss();
        gloss.setText(models.glosses() && english != null ? english : "");
        gloss.setManaged(!gloss.getText().isEmpty());
        sub.setText(texts.sub(row, focused));
        note.setText(row.note());
        note.setVisible(!row.note().isEmpty() && !(focused && pulled instanceof Drawer.Note));
        signs.getChildren().setAll(texts.signs(row, focused));
        points.show(row);
        setAccessibleText(texts.spoken(row));
        pseudoClassStateChanged(CHOSEN, focused);
        getStyleClass().removeAll("out");
        if (row.score().state() == ItemState.NOT_APPLICABLE) {
            getStyleClass().add("out");
        }
        boolean locked = models.sheet().standing().isReadOnly();
        if (inside != null && (!focused || inside.locked() != locked)) {
            drop();
        }
        if (focused && inside == null) {
            build(locked);
        }
        if (inside != null) {
            inside.show(row);
        }
        if (inside == null || locked) {
            answer.getChildren().setAll(new AnswerLine(row, models));
        }
        pull(focused ? pulled : Drawer.CLOSED);
    }

    private void build(boolean locked) {
        Inside built = new Inside(
                locked,
                Editors.of(row.item(), models),
                new RowCommands(row.item(), models),
                new FindingLines(models),
                new PhotoTiles(models, 72, 52, models::look, models::look));
        Node editor = built.editor().node();
        if (built.editor().isWide()) {
            wide.getChildren().setAll(editor);
            answer.getChildren().setAll(built.commands());
        } else {
            answer.getChildren().setAll(editor, built.commands());
        }
        wide.setVisible(built.editor().isWide() && !locked);
        Optional<Node> anchors = Anchors.of(row.item().anchors());
        anchors.ifPresent(node -> main.getChildren().add(node));
        main.getChildren().addAll(built.findings(), built.photos());
        inside = built;
    }

    /** Takes the focus from what is about to go, so that it falls to nobody by chance. */
    private void holdFocus() {
        if (isFocusWithin() && !isFocused()) {
            passing = true;
            requestFocus();
            passing = false;
        }
    }

    private void drop() {
        holdFocus();
        if (inside != null) {
            ModeEditor editor = inside.editor();
            inside = null;
            editor.leave();
        }
        wide.getChildren().clear();
        wide.setVisible(false);
        main.getChildren().remove(3, main.getChildren().size());
    }

    private void pull(Drawer pulled) {
        if (pulled.equals(open)) {
            return;
        }
        open = pulled;
        List<Node> before = List.copyOf(drawer.getChildren());
        holdFocus();
        Optional<Node> content = drawers.build(pulled, row);
        drawer.getChildren().setAll(content.stream().toList());
        drawer.setVisible(content.isPresent());
        before.forEach(node -> {
            if (node instanceof Focusing left) {
                left.leave();
            }
        });
        content.ifPresent(node -> {
            if (node instanceof Focusing typed) {
                typed.focus();
            }
        });
    }

    /** What a history of the item hangs on. */
    Node headLine() {
        return main.getChildren().getFirst();
    }

    /** Gives a field of the focused row, or the row itself, the focus. */
    void ask(ScoringViewModel.FieldAsk ask) {
        switch (ask.field()) {
            case ROW -> requestFocus();
            case MEASUREMENT -> {
                if (inside != null) {
                    inside.editor().begin(ask.typed());
                }
            }
            case SECOND -> {
                if (inside != null) {
                    inside.editor().second();
                }
            }
        }
    }

    /** The desk closes: what was typed is handed in. */
    void leave() {
        if (inside != null) {
            inside.editor().leave();
        }
        drawer.getChildren().forEach(node -> {
            if (node instanceof Focusing typed) {
                typed.leave();
            }
        });
    }
}
