package org.xingping.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * Offers known names below a text field: places, estates, companies. ↑↓ choose, Enter takes, Esc closes; closed, or with
 * nothing chosen, it takes no key from the field. It never changes what was typed unless a line is taken.
 *
 * @param <T> what is offered
 */
public final class CompletionPopup<T> {
    private static final int ROWS = 7;

    private final TextField field;
    private final Function<T, String> name;
    private final Function<T, String> detail;
    private final Consumer<T> taken;
    private final Composing composing;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    /**
     * Watches the field from now on.
     *
     * @param name what stands in the field when the line is taken
     * @param detail what tells lines of one name apart; empty for nothing
     * @param asked hears what was typed, also when ↓ asks with an empty field; answers by {@link #offer}
     * @param taken hears which line was taken, after the field shows its name
     */
    public CompletionPopup(
            TextField field,
            Function<T, String> name,
            Function<T, String> detail,
            Consumer<String> asked,
            Consumer<T> taken) {
        this.field = field;
        this.name = name;
        this.detail = detail;
        this.taken = taken;
        this.composing = new Composing(field);
        list.setId(field.getId() + "-offers");
        list.getStyleClass().add("completion");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe(text -> {
            if (!taking && field.isFocused() && !composing.isOn()) {
                asked.accept(text);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, asked));
    }

    /** Shows these lines, or nothing when there are none or the field has lost the focus meanwhile. */
    public void offer(List<T> lines) {
        boolean same = lines.size() == 1 && name.apply(lines.getFirst()).equals(field.getText());
        if (lines.isEmpty() || same || !field.isFocused() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(lines);
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        double row = field.getHeight();
        list.setPrefSize(Math.max(field.getWidth(), 240), Math.min(lines.size(), ROWS) * row + 8);
        list.setFixedCellSize(row);
        if (!popup.isShowing()) {
            Bounds bounds = field.localToScreen(field.getBoundsInLocal());
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    private void pressed(KeyEvent key, Consumer<String> asked) {
        if (composing.isOn()) {
            return;
        }
        if (!popup.isShowing()) {
            switch (key.getCode()) {
                case DOWN -> {
                    asked.accept(field.getText());
                    key.consume();
                }
                default -> {}
            }
            return;
        }
        switch (key.getCode()) {
            case DOWN -> {
                move(1);
                key.consume();
            }
            case UP -> {
                move(-1);
                key.consume();
            }
            case ESCAPE -> {
                popup.hide();
                key.consume();
            }
            case ENTER -> {
                T chosen = list.getSelectionModel().getSelectedItem();
                popup.hide();
                if (chosen != null) {
                    take(chosen);
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private void move(int step) {
        int to = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + step,
                0,
                list.getItems().size() - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS + 1));
    }

    private void take(T line) {
        taking = true;
        field.setText(name.apply(line));
        field.end();
        taking = false;
        popup.hide();
        taken.accept(line);
    }

    private final class Line extends ListCell<T> {
        private final Label left = new Label();
        private final Label right = new Label();
        private final HBox box;

        Line() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            right.getStyleClass().add("muted");
            left.setMinWidth(USE_PREF_SIZE);
            box = new HBox(left, gap, right);
            box.getStyleClass().add("completion-line");
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            left.setText(name.apply(item));
            right.setText(detail.apply(item));
            setAccessibleText(name.apply(item) + " " + detail.apply(item));
            setGraphic(box);
        }
    }
}
