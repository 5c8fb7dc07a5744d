package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Answer;
import org.xingping.checklist.Item;
import org.xingping.text.Problem;
import org.xingping.ui.desk.TypedAnswers.Typed;
import org.xingping.ui.kit.Focus;

/**
 * The fields of one measurement. Enter goes to the next blank field, in the last one it accepts and moves on; leaving hands
 * in what can be read. What cannot be read stays, with one sentence below, and changes nothing.
 */
final class FigureFields<T> {
    private final String item;
    private final DeskModels models;
    private final Supplier<T> read;
    private final Use<T> use;
    private final List<TextField> fields = new ArrayList<>();
    private final Label error = new Label();
    private final Label result = new Label();
    private boolean showing;
    private boolean typed;

    /**
     * What becomes of the figures.
     *
     * @param words what they come to, while they are typed
     * @param accepted takes them and moves on
     * @param handedIn takes them where they were left
     */
    record Use<T>(Function<T, String> words, Consumer<T> accepted, Consumer<T> handedIn) {}

    /** @param read makes a value of the fields; a {@link Problem} says why there is none */
    FigureFields(String item, DeskModels models, Supplier<T> read, Use<T> use) {
        this.item = item;
        this.models = models;
        this.read = read;
        this.use = use;
        error.setId("desk-figure-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        result.setId("desk-figure-result");
        result.getStyleClass().add("desk-result");
        result.setWrapText(true);
        result.managedProperty().bind(result.textProperty().isNotEmpty());
    }

    /** Fields that make the answer of an item. */
    static FigureFields<Answer> of(Item item, DeskModels models, Supplier<Answer> read) {
        return new FigureFields<>(
                item.code(),
                models,
                read,
                new Use<>(
                        answer -> Results.of(item, answer, models.messages()),
                        answer -> models.scoring().measured(item, answer),
                        answer -> models.scoring().handIn(item, answer)));
    }

    /** One more field, behind those before it. */
    TextField field(String id, String label, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(label);
        field.setPrefColumnCount(columns);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.getStyleClass().add("desk-figure");
        field.textProperty().subscribe((_, _) -> changed());
        field.setOnAction(_ -> entered(field));
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                takeBack();
            }
        });
        fields.add(field);
        return field;
    }

    /** The label of the figures as they are typed, and the sentence when they cannot be read. */
    List<Node> below() {
        return List.of(result, error);
    }

    /** A caption above a field. */
    static VBox captioned(String caption, TextField field) {
        Label above = new Label(caption);
        above.getStyleClass().add("field-label");
        above.setLabelFor(field);
        VBox box = new VBox(above, field);
        box.getStyleClass().add("desk-captioned");
        return box;
    }

    static Typed typed(String label, TextField field) {
        return new Typed(label, field.getText());
    }

    /** Fills the fields without taking it for typing. */
    void fill(Runnable fill) {
        boolean outer = showing;
        showing = true;
        fill.run();
        showing = outer;
    }

    /** Fills the fields with what is stored, unless something was typed; what was left unread before comes back. */
    void show(Runnable stored) {
        if (typed) {
            return;
        }
        fill(stored);
        List<String> draft = models.scoring().draft(item);
        if (draft.size() == fields.size()) {
            for (int at = 0; at < draft.size(); at++) {
                fields.get(at).setText(draft.get(at));
            }
        }
        tell();
    }

    /** Whether the fields are being filled, not typed in. */
    boolean isFilling() {
        return showing;
    }

    /** Gives a field the focus; a digit typed on the row begins the figure. */
    void begin(int at, String first) {
        TextField field = fields.get(at);
        Focus.into(field);
        if (first.isEmpty()) {
            field.selectAll();
        } else {
            field.setText(first);
            field.end();
        }
    }

    /** Hands in what is typed and moves on; stays and says why where it cannot be read. */
    void accept() {
        T value;
        try {
            value = read.get();
        } catch (Problem problem) {
            error.setText(models.messages().word(problem));
            return;
        }
        typed = false;
        models.scoring().dropDraft(item);
        use.accepted().accept(value);
    }

    void leave() {
        if (!typed) {
            return;
        }
        try {
            T value = read.get();
            typed = false;
            models.scoring().dropDraft(item);
            use.handedIn().accept(value);
        } catch (Problem problem) {
            error.setText(models.messages().word(problem));
        }
    }

    private void entered(TextField field) {
        int at = fields.indexOf(field);
        for (int next = at + 1; next < fields.size(); next++) {
            if (Figures.isBlank(fields.get(next).getText()) && shown(fields.get(next))) {
                Focus.into(fields.get(next));
                return;
            }
        }
        accept();
    }

    /** Fields of the form that is not in use are no fields to go to. */
    private static boolean shown(Node field) {
        for (Node node = field; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void changed() {
        if (showing) {
            return;
        }
        typed = true;
        error.setText("");
        models.scoring().keepDraft(item, fields.stream().map(TextField::getText).toList());
        tell();
    }

    /** Something beside the fields was changed by hand. */
    void touch() {
        typed = true;
        tell();
    }

    private void takeBack() {
        typed = false;
        error.setText("");
        models.scoring().dropDraft(item);
        models.desk().relist();
        models.scoring().askRow();
    }

    /** Says what the fields come to. */
    void tell() {
        String text = "";
        try {
            text = use.words().apply(read.get());
        } catch (Problem unfinished) {
            // still being typed; the sentence comes with Enter
        }
        result.setText(text);
    }
}
