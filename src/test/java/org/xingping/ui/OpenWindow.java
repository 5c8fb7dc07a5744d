package org.xingping.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.xingping.actions.Opener;
import org.xingping.assessment.Person;
import org.xingping.files.FileOps;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Inspector;
import org.xingping.settings.Settings.Theme;
import org.xingping.settings.Settings.WindowPlace;
import org.xingping.settings.SettingsFile;
import org.xingping.storage.Session;
import org.xingping.testkit.Fx;
import org.xingping.testkit.Shelves;
import org.xingping.testkit.Stages;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Choosers;
import org.xingping.work.Background;

/** The whole window on a workspace below a folder; the system's own dialogs answer with what the test laid ready. */
public final class OpenWindow implements AutoCloseable {
    private final Stages stages;
    private final SettingsFile settings;
    private final AtomicReference<Background> background;
    private final Deque<Path> chosen;
    private final List<Path> shown;

    private OpenWindow(
            Stages stages,
            SettingsFile settings,
            AtomicReference<Background> background,
            Deque<Path> chosen,
            List<Path> shown) {
        this.stages = stages;
        this.settings = settings;
        this.background = background;
        this.chosen = chosen;
        this.shown = shown;
    }

    /** Opens it at this logical size, as an inspector who has worked here before; everything on the FX thread. */
    public static OpenWindow on(Path folder, Locale language, boolean dark, int width, int height) {
        SettingsFile file = new SettingsFile(folder, new FileOps());
        file.keep(settings(dark, width, height));
        return open(folder, language, file, _ -> Background.inline(), Shelves.session());
    }

    /** The same with its own library thread, as the program has it. */
    public static OpenWindow threaded(Path folder, Locale language, boolean dark, int width, int height) {
        SettingsFile file = new SettingsFile(folder, new FileOps());
        file.keep(settings(dark, width, height));
        return again(folder, language);
    }

    /** Opens it with the settings that are there, as after a restart. */
    public static OpenWindow again(Path folder, Locale language) {
        return again(folder, language, Shelves.session());
    }

    public static OpenWindow again(Path folder, Locale language, Session session) {
        SettingsFile file = new SettingsFile(folder, new FileOps());
        return open(folder, language, file, failed -> Background.on(Platform::runLater, failed), session);
    }

    private static OpenWindow open(
            Path folder,
            Locale language,
            SettingsFile file,
            Function<Consumer<Throwable>, Background> make,
            Session session) {
        Locale before = Locale.getDefault();
        AtomicReference<Background> background = new AtomicReference<>();
        Deque<Path> chosen = new ArrayDeque<>();
        List<Path> shown = new ArrayList<>();
        Choosers choosers = new Choosers(
                (_, _) -> Optional.ofNullable(chosen.poll()),
                (_, _) -> Optional.ofNullable(chosen.poll()),
                (_, _) -> Optional.ofNullable(chosen.poll()).stream().toList(),
                (_, _) -> Optional.ofNullable(chosen.poll()),
                shown::add);
        OpenWindow window = Fx.get(() -> {
            Stage stage = new Stage();
            MainWindow.Surroundings surroundings = new MainWindow.Surroundings(
                    session.clock(),
                    "0.1.0",
                    failed -> {
                        background.set(make.apply(failed));
                        return background.get();
                    },
                    choosers,
                    () -> {});
            Path workspace = file.settings().workspace() == null
                    ? folder.resolve("workspace")
                    : Path.of(file.settings().workspace());
            new MainWindow(
                            stage,
                            Messages.in(language),
                            file,
                            surroundings,
                            new Shell.Workplace(
                                    new Opener(session, () -> person(file), folder.resolve("own")), workspace))
                    .open();
            return new OpenWindow(Stages.of(stage, () -> Locale.setDefault(before)), file, background, chosen, shown);
        });
        window.settle();
        return window;
    }

    private static Settings settings(boolean dark, int width, int height) {
        return untouched(dark, width, height).withInspector(new Inspector("p-jia", "检查员甲"));
    }

    /** What holds where nobody has worked yet, in a window of this logical size. */
    static Settings untouched(boolean dark, int width, int height) {
        return Settings.DEFAULT
                .withTheme(dark ? Theme.DARK : Theme.LIGHT)
                .withMotion(false)
                .withWindow(new WindowPlace(0, 0, width, height, false));
    }

    public Stages stages() {
        return stages;
    }

    public Settings settings() {
        return settings.settings();
    }

    /** What the next of the system's dialogs answers. */
    public OpenWindow chooses(Path path) {
        chosen.add(path);
        return this;
    }

    /** The files and folders that were handed to the system's own programs. */
    public List<Path> shown() {
        return shown;
    }

    /** Presses and releases a key where the focus is, with or without Ctrl. */
    public OpenWindow press(KeyCode code, boolean ctrl) {
        stages.press(code, ctrl);
        settle();
        return this;
    }

    public OpenWindow press(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code, false);
        }
        return this;
    }

    /** Types text where the focus is. */
    public OpenWindow type(String text) {
        stages.type(text);
        settle();
        return this;
    }

    /** Presses a button, wherever it is. */
    public OpenWindow fire(String selector) {
        Fx.run(stages.find(selector, ButtonBase.class)::fire);
        settle();
        return this;
    }

    /** Chooses a line of the window's menu, or of a menu in it. */
    public OpenWindow menu(String id) {
        MenuButton menu = stages.find("#menu", MenuButton.class);
        Fx.run(() -> item(menu.getItems(), id).orElseThrow().fire());
        settle();
        return this;
    }

    private static Optional<MenuItem> item(java.util.List<MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                return Optional.of(item);
            }
            Optional<MenuItem> within =
                    item instanceof javafx.scene.control.Menu menu ? item(menu.getItems(), id) : Optional.empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }

    public <T extends Node> T find(String selector, Class<T> type) {
        return stages.find(selector, type);
    }

    /** Whether such a node is to be seen; asked on the window's thread, as {@link #until} does. */
    public boolean sees(String selector) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .anyMatch(Node::isVisible);
    }

    /** How many photos the desk's bar counts; asked on the window's thread. */
    public int photos() {
        Labeled bar = (Labeled) Objects.requireNonNull(stages.scene().getRoot().lookup("#desk-photos"));
        return Integer.parseInt(bar.getText().replaceAll("\\D", ""));
    }

    /** What a label or a button reads; empty where there is none. Asked on the window's thread, as {@link #until} does. */
    public String reads(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    /** The same, asked from the test's thread. */
    public String text(String selector) {
        return Fx.get(() -> reads(selector));
    }

    public boolean shows(String selector) {
        return stages.shows(selector);
    }

    /** Puts the focus on a node, as a click would; nobody clicks on what has not been drawn. */
    public OpenWindow focus(String selector) {
        Node node = stages.find(selector, Node.class);
        Fx.run(() -> {
            node.applyCss();
            node.requestFocus();
        });
        return this;
    }

    /** Keeps the library thread busy until the latch is open, as a slow disk would. */
    public void hold(CountDownLatch latch) {
        Fx.run(() -> Objects.requireNonNull(background.get())
                .run(
                        () -> {
                            await(latch);
                            return 0;
                        },
                        _ -> {}));
    }

    /** Waits until the library thread has done what was handed in, and what that led to. */
    public void settle() {
        for (int round = 0; round < 4; round++) {
            CountDownLatch done = new CountDownLatch(1);
            Fx.run(() -> Objects.requireNonNull(background.get()).run(() -> 0, _ -> done.countDown()));
            await(done);
            Fx.settle();
        }
    }

    /** Waits for what only time brings: the pause after typing. */
    public void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Fx.get(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come");
            }
            settle();
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the library thread does not answer");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Person person(SettingsFile file) {
        Inspector inspector = file.settings().inspector();
        return inspector == null ? new Person("nobody", "nobody") : new Person(inspector.id(), inspector.name());
    }

    /** Closes the window as its cross does. */
    @Override
    public void close() {
        Fx.run(() -> stages.stage().fireEvent(new WindowEvent(stages.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        stages.close();
    }
}
