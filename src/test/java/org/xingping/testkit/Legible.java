package org.xingping.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Reads what the windows show as somebody would: nothing cut off, nothing outside, nothing in the other language. */
public final class Legible {
    /** Style class of labels that may be shortened, because the whole text stands in their tooltip. */
    private static final String MAY_SHORTEN = "may-shorten";

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEY =
            Pattern.compile("\\b(shelf|shell|new|kit|restore|export|enum|stars|problem)\\.\\w+");

    private Legible() {}

    /** Fails, naming every text that does not fit where it stands, in any open window. */
    public static void assertWhole() {
        assertThat(Fx.get(() -> roots().flatMap(root -> cut(root).stream()).toList()))
                .as("texts that do not fit")
                .isEmpty();
    }

    /** Fails where a key shows instead of its message, or, in an English window, a message in Chinese. */
    public static void assertSpoken(boolean english) {
        assertThat(Fx.get(() -> roots().flatMap(Legible::texts).toList()))
                .as("texts in the wrong words")
                .noneMatch(text -> KEY.matcher(text).find())
                .noneMatch(text -> english && isChineseMessage(text));
    }

    static List<String> cut(Parent root) {
        root.applyCss();
        root.layout();
        List<String> cut = new ArrayList<>();
        visible(root).forEach(node -> {
            if (node instanceof Labeled label && !label.getStyleClass().contains(MAY_SHORTEN)) {
                why(label).ifPresentText(reason -> cut.add(reason + ": " + label.getText()));
            } else if (node instanceof TextInputControl field
                    && field.getText().isEmpty()
                    && field.getPromptText() != null) {
                Text prompt = new Text(field.getPromptText());
                field.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .findFirst()
                        .ifPresent(text -> prompt.setFont(text.getFont()));
                if (prompt.getLayoutBounds().getWidth()
                        > field.getWidth() - field.getInsets().getLeft()) {
                    cut.add("prompt cut: " + field.getPromptText());
                }
            }
        });
        return cut;
    }

    private static Reason why(Labeled label) {
        String said = label.getText();
        if (said == null || said.isBlank()) {
            return new Reason("");
        }
        boolean whole = label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> text.getText().equals(said));
        if (!whole) {
            return new Reason("cut");
        }
        Bounds inScene = label.localToScene(label.getLayoutBounds());
        if (inScene.getMinX() < -0.5 || inScene.getMaxX() > label.getScene().getWidth() + 0.5) {
            return new Reason("outside the window");
        }
        Bounds inParent = label.getBoundsInParent();
        boolean over = label.getParent() instanceof Region parent
                && label.isManaged()
                && (label.getLayoutX() < -1
                        || label.getLayoutX() + label.getWidth() > parent.getWidth() + 1
                        || inParent.getHeight() < 1);
        return new Reason(over ? "wider than what holds it" : "");
    }

    /** Empty where all is well. */
    private record Reason(String text) {
        void ifPresentText(java.util.function.Consumer<String> then) {
            if (!text.isEmpty()) {
                then.accept(text);
            }
        }
    }

    private static Stream<String> texts(Parent root) {
        return visible(root)
                .flatMap(node -> Stream.of(
                        node instanceof Labeled label ? label.getText() : "",
                        node instanceof TextInputControl field ? field.getPromptText() : "",
                        node.getAccessibleText()))
                .filter(text -> text != null && !text.isBlank());
    }

    private static boolean isChineseMessage(String text) {
        ResourceBundle chinese = ResourceBundle.getBundle("org.xingping.text.messages", java.util.Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("org.xingping.text.messages", java.util.Locale.ENGLISH);
        return chinese.keySet().stream()
                .filter(key -> !chinese.getString(key).equals(english.getString(key)))
                .map(chinese::getString)
                .filter(message -> CHINESE.matcher(message).results().count() >= 2)
                .anyMatch(message -> Pattern.matches(
                        Stream.of(message.split("\\{\\d}", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".+")),
                        text));
    }

    private static Stream<Parent> roots() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot());
    }

    static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Legible::visible))
                : Stream.of(node);
    }
}
