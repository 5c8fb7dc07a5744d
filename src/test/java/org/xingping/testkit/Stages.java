package org.xingping.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.xingping.ui.kit.Look;

/** A window for one test: our look, a size, a picture of what it shows. Closing it closes every window that opened. */
public final class Stages implements AutoCloseable {
    private static final Path LOOKS = Path.of("target", "looks");

    private final Look look;
    private final Stage stage;
    private final Runnable closed;

    private Stages(Look look, Stage stage, Runnable closed) {
        this.look = look;
        this.stage = stage;
        this.closed = closed;
    }

    /** A window that something else has opened, with a look of its own. */
    public static Stages of(Stage stage, Runnable closed) {
        return new Stages(new Look(), stage, closed);
    }

    /** Shows what the supplier builds (on the FX thread) in a window of this logical size, without motion. */
    public static Stages show(int width, int height, boolean dark, Supplier<Parent> content) {
        return Fx.get(() -> {
            Look look = new Look();
            look.darkProperty().set(dark);
            look.motionProperty().set(false);
            look.install();
            Stage stage = new Stage();
            stage.setScene(new Scene(content.get(), width, height));
            stage.show();
            return new Stages(look, stage, look::uninstall);
        });
    }

    public Look look() {
        return look;
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** The first node of this selector in any open window; fails where there is none. */
    public <T extends Node> T find(String selector, Class<T> type) {
        Fx.settle();
        return Fx.get(() -> type.cast(Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is " + selector))));
    }

    /** Whether some open window shows a node of this selector. */
    public boolean shows(String selector) {
        Fx.settle();
        return Fx.get(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .peek(root -> {
                    root.applyCss();
                    root.layout();
                })
                .map(root -> root.lookup(selector))
                .filter(Objects::nonNull)
                .anyMatch(Stages::isSeen));
    }

    /** Presses and releases a key in the window that has the focus, with or without Ctrl. */
    public void press(KeyCode code, boolean ctrl) {
        Fx.run(() -> {
            fire(KeyEvent.KEY_PRESSED, "", code, ctrl);
            String typed =
                    code.isLetterKey() || code.isDigitKey() ? code.getName().toLowerCase(Locale.ROOT) : "";
            if (!ctrl && !typed.isEmpty()) {
                fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, false);
            }
            fire(KeyEvent.KEY_RELEASED, "", code, ctrl);
        });
        Fx.settle();
    }

    /** Types characters as an input method or a keyboard hands them over: without key codes. */
    public void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> Fx.run(() -> fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false)));
        Fx.settle();
    }

    /** The node that has the focus, in the window that has it. */
    public Node focused() {
        Fx.settle();
        return Fx.get(() -> Objects.requireNonNull(focusedScene().getFocusOwner(), "nothing has the focus"));
    }

    private static void fire(EventType<KeyEvent> type, String character, KeyCode code, boolean ctrl) {
        Scene scene = focusedScene();
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, character, "", code, false, ctrl, false, false));
    }

    /** Of the windows that can hold the focus, the one opened last. */
    private static Scene focusedScene() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .reduce((_, later) -> later)
                .orElseThrow()
                .getScene();
    }

    /** Writes what all open windows show, each in its place, to {@code target/looks/NAME.png}. */
    public Path picture(String name) {
        Fx.settle();
        WritableImage image = Fx.get(() -> {
            WritableImage whole = shot(stage);
            List<Window> above = Window.getWindows().stream()
                    .filter(window -> !window.equals(stage))
                    .toList();
            for (Window window : above) {
                lay(shot(window), whole, (int) (window.getX() - stage.getX()), (int) (window.getY() - stage.getY()));
            }
            return whole;
        });
        try {
            Files.createDirectories(LOOKS);
            Path file = LOOKS.resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Fx.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            closed.run();
        });
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private static WritableImage shot(Window window) {
        Scene scene = window.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    private static void lay(WritableImage top, WritableImage ground, int left, int upper) {
        PixelReader reader = top.getPixelReader();
        for (int y = 0; y < top.getHeight(); y++) {
            for (int x = 0; x < top.getWidth(); x++) {
                int toX = left + x;
                int toY = upper + y;
                int argb = reader.getArgb(x, y);
                boolean inside = toX >= 0 && toY >= 0 && toX < ground.getWidth() && toY < ground.getHeight();
                if (inside && argb >>> 24 > 127) {
                    ground.getPixelWriter().setArgb(toX, toY, argb);
                }
            }
        }
    }
}
