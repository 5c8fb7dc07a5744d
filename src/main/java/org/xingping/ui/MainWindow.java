package org.xingping.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.xingping.actions.House;
import org.xingping.scoring.Opened;
import org.xingping.settings.Settings;
import org.xingping.settings.Settings.Theme;
import org.xingping.settings.SettingsFile;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.Shell.Workplace;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.ErrorDialog;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.panel.PanelScreen;
import org.xingping.ui.shelf.ShelfScreen;
import org.xingping.ui.shelf.ShelfScreen.Place;
import org.xingping.ui.verify.VerifyScreen;
import org.xingping.work.Background;

/** The one window: a screen between bar and foot, and the way from screen to screen. Lives on the FX thread. */
final class MainWindow {
    /** Why one can still look where one cannot write. */
    private static final Set<String> LOOKING =
            Set.of("problem.workspace.busy", "problem.workspace.read-only", "problem.workspace.no-permission");

    private final Stage stage;
    private final SettingsFile file;
    private final Surroundings surroundings;
    private final ObjectProperty<Settings> settings;
    private final Look look = new Look();
    private final BorderPane root = new BorderPane();
    private final WindowPlaces places;
    private final Background background;

    private Messages messages;
    private Workplace workplace;
    private Place place = Place.TOP;
    private Optional<OpenHouse> opened = Optional.empty();
    private Optional<Screen> screen = Optional.empty();
    private Runnable again = this::openWorkspace;

    MainWindow(Stage stage, Messages messages, SettingsFile file, Surroundings surroundings, Workplace workplace) {
        this.stage = stage;
        this.messages = messages;
        this.file = file;
        this.surroundings = surroundings;
        this.workplace = workplace;
        this.settings = new SimpleObjectProperty<>(this, "settings", file.settings());
        this.places = new WindowPlaces(stage);
        this.background = surroundings.background().apply(this::failed);
    }

    /**
     * What is given from outside.
     *
     * @param background makes the one that hands failures to the receiver given
     * @param ended what comes after the window has gone and all is closed
     */
    record Surroundings(
            Clock clock,
            String version,
            Function<Consumer<Throwable>, Background> background,
            Choosers choosers,
            Runnable ended) {}

    /** The workspace; and why it was opened to look only, where it was. */
    private record OpenHouse(House house, Optional<Problem> looking) {}

    /** Shows the window at once and opens the workspace behind it. */
    void open() {
        background.guardThisThread();
        speak(messages.locale());
        look.install();
        settings.subscribe(this::follow);
        settings.subscribe((_, changed) -> keep(changed));
        root.getStyleClass().add("shell");
        stage.setScene(new Scene(root, WindowPlaces.WIDTH, WindowPlaces.HEIGHT));
        stage.setTitle(messages.get("app.name"));
        places.restore(Optional.ofNullable(settings.get().window()));
        stage.setOnCloseRequest(_ -> leave());
        stage.show();
        openWorkspace();
        file.unreadable().ifPresent(this::failed);
    }

    /** What was typed is handed in, the window's place is kept, then everything is closed in order. */
    private void leave() {
        screen.ifPresent(Screen::closed);
        settings.set(settings.get().withWindow(places.now()));
        stage.hide();
        opened.ifPresent(open -> background.run(() -> closed(open), _ -> {}));
        background.close();
        look.uninstall();
        surroundings.ended().run();
    }

    private void openWorkspace() {
        again = this::openWorkspace;
        background.run(
                this::opened,
                open -> {
                    opened = Optional.of(open);
                    shelf();
                },
                failure -> {
                    if (failure instanceof Problem problem) {
                        blank();
                        root.setCenter(new StartProblem(
                                messages,
                                problem,
                                new StartProblem.Ways(this::openWorkspace, this::restore, this::elsewhere)));
                    } else {
                        failed(failure);
                    }
                });
    }

    /** To write; to look, where another program writes or nobody may. Runs on the library thread. */
    private OpenHouse opened() {
        try {
            return new OpenHouse(workplace.opener().open(workplace.folder()), Optional.empty());
        } catch (Problem problem) {
            if (!LOOKING.contains(problem.key())) {
                throw problem;
            }
            return new OpenHouse(workplace.opener().openReadOnly(workplace.folder()), Optional.of(problem));
        }
    }

    private static OpenHouse closed(OpenHouse open) {
        open.house().close();
        return open;
    }

    private void blank() {
        screen.ifPresent(Screen::closed);
        screen = Optional.empty();
        root.getChildren().clear();
    }

    /** The workspace is closed meanwhile; afterwards whatever lies in its place is opened. */
    private void restore() {
        Optional<OpenHouse> before = opened;
        new Restoring(stage, tools(), surroundings.choosers(), workplace, settings)
                .ask(
                        () -> {
                            blank();
                            opened = Optional.empty();
                        },
                        () -> before.ifPresent(MainWindow::closed),
                        this::openWorkspace);
    }

    private void elsewhere() {
        surroundings
                .choosers()
                .folder(messages.get("shell.elsewhere"), Optional.empty(), stage)
                .ifPresent(folder -> {
                    workplace = new Workplace(workplace.opener(), folder);
                    settings.set(settings.get().withWorkspace(folder.toString()));
                    openWorkspace();
                });
    }

    private void shelf() {
        again = this::shelf;
        opened.ifPresent(open -> {
            remember();
            ShelfScreen.Ways ways = new ShelfScreen.Ways(
                    this::desk,
                    this::restore,
                    this::verify,
                    this::keys,
                    () -> who(open.house())
                            .then(() ->
                                    PanelScreen.convene(tools(), open.house().panels(), this::desk)),
                    () -> comparing(open.house()).ask(),
                    () -> read(asking().packages()),
                    () -> read(asking().folder()),
                    surroundings.choosers());
            show(new ShelfScreen(tools(), open.house(), open.looking(), settings, ways, place), true);
        });
    }

    /** Asks for a package or a receipt, wherever it lies, and verifies it. */
    private void verify() {
        handedIn().ifPresent(this::verify);
    }

    private Optional<Path> handedIn() {
        return asked("verify.choose", "verify.kind", "*.xingping", "*.xpr", "*.xpd");
    }

    private void verify(Path file) {
        again = () -> verify(file);
        opened.ifPresent(open -> {
            remember();
            Rosters rosters = rosters();
            House house = open.house();
            Optional<VerifyScreen.Taking> taking = open.looking().isPresent()
                    ? Optional.empty()
                    : Optional.of(new VerifyScreen.Taking(
                            house.receive(),
                            house.receipts(),
                            house.dissents(),
                            this::desk,
                            export(open.house())::askReceipt));
            VerifyScreen.Ways ways = new VerifyScreen.Ways(
                    this::shelf,
                    this::handedIn,
                    () -> asked("compare.choose", "compare.workbook", "*.xlsx"),
                    rosters::take,
                    rosters::forget,
                    new VerifyScreen.Papers(house.receipts()::look, house.dissents()::look),
                    taking);
            show(new VerifyScreen(tools(), workplace.opener(), file, ways), false);
        });
    }

    private Export export(House house) {
        return new Export(stage, tools(), surroundings.choosers(), house, settings);
    }

    private void keys() {
        again = this::keys;
        opened.ifPresent(open -> {
            remember();
            show(
                    new KeyRoom(tools(), workplace.opener(), export(open.house()), this::asked, rosters())
                            .screen(this::shelf),
                    false);
        });
    }

    private WhoWorks who(House house) {
        return new WhoWorks(tools(), house, settings);
    }

    private Rosters rosters() {
        return new Rosters(tools(), workplace.opener().roster(), this::asked);
    }

    private Optional<Path> asked(String title, String kind, String... patterns) {
        return asking().one(title, kind, patterns);
    }

    private FileQuestions asking() {
        return new FileQuestions(stage, messages, surroundings.choosers(), settings.get());
    }

    /** In another language it is built anew, where it was. */
    private CompareRoom comparing(House house) {
        return new CompareRoom(house, tools(), this::shelf, this::desk, (screen, anew) -> {
            remember();
            again = () -> anew.accept(comparing(house));
            show(screen, false);
        });
    }

    /** Packages lie open side by side; nothing is taken in before somebody wants to decide. */
    private void read(List<Path> places) {
        if (!places.isEmpty()) {
            remember();
            opened.ifPresent(open -> new PanelDoor(
                            tools(),
                            workplace.opener(),
                            open.looking().isEmpty() ? Optional.of(open.house()) : Optional.empty(),
                            export(open.house()),
                            who(open.house()),
                            screen -> {
                                again = () -> read(places);
                                show(screen, false);
                            },
                            this::desk)
                    .read(places, this::shelf));
        }
    }

    /** Where somebody stood on the shelf, to bring them back there. */
    private void remember() {
        if (screen.orElse(null) instanceof ShelfScreen shelf) {
            place = shelf.place();
        }
    }

    private void desk(String assessment) {
        opened.ifPresent(open -> background.latest(
                "desk", () -> open.house().assessments().open(assessment), sheet -> desk(open.house(), sheet)));
    }

    private void desk(House house, Opened sheet) {
        remember();
        settings.set(settings.get().withLastAssessment(sheet.id()));
        Consumer<Screen> show = screen -> {
            again = () -> desk(sheet.id());
            show(screen, false);
        };
        if (sheet.sheet().isPanel()) {
            new PanelRoom(house, tools(), export(house), comparing(house), show, this::desk).enter(sheet);
        } else {
            new DeskRoom(house, tools(), surroundings.choosers(), settings, export(house), comparing(house), show)
                    .enter(sheet);
        }
    }

    private void show(Screen next, boolean home) {
        screen.ifPresent(Screen::closed);
        screen = Optional.of(next);
        MenuButton menu = new WindowMenu(messages, settings).button(next.menu(), this::language, this::about);
        root.setTop(new WindowBar(messages, next, home, this::shelf, menu));
        root.setCenter(next.node());
        root.setBottom(next.foot());
        stage.titleProperty()
                .bind(next.title().map(title -> messages.get("shell.window", title.name(), messages.get("app.name"))));
        next.shown();
    }

    /** The screen is built anew in the other language, where it was. */
    private void language(Locale locale) {
        settings.set(settings.get().withLanguage(locale.getLanguage()));
        messages = Messages.in(locale);
        speak(messages.locale());
        again.run();
    }

    /** JavaFX's own words, in menus of text fields and in calendars, speak the same language. */
    private static void speak(Locale locale) {
        Locale.setDefault(locale);
    }

    private void about() {
        background.run(
                () -> About.authority(messages, workplace.opener().roster()),
                authority -> dialogs()
                        .say(
                                "about",
                                messages.get("shell.about"),
                                new About(messages, surroundings.version(), authority)));
    }

    private void follow(Settings now) {
        look.darkProperty().set(now.theme() == Theme.DARK);
        look.textSizeProperty().set(now.textSize());
        look.motionProperty().set(now.motion());
    }

    private void keep(Settings changed) {
        background.run(
                () -> {
                    file.keep(changed);
                    return changed;
                },
                _ -> {});
    }

    private void failed(Throwable failure) {
        new ErrorDialog(dialogs(), messages).show(failure);
    }

    private Dialogs dialogs() {
        return new Dialogs(() -> stage.isShowing() ? stage : null, look, messages);
    }

    private Tools tools() {
        return new Tools(messages, background, dialogs(), look, surroundings.clock());
    }
}
