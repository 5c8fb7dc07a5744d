package org.xingping.ui.shelf;

import atlantafx.base.controls.CustomTextField;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import org.xingping.actions.House;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.KeyCap;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Moments;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Toast;
import org.xingping.ui.kit.Tools;
import org.xingping.ui.kit.Typing;
import org.xingping.ui.shelf.NewAssessmentViewModel.Start;
import org.xingping.ui.shelf.ShelfViewModel.Fill;

/** The shelf of assessments: the first screen, and the one the others lead back to. */
public final class ShelfScreen implements Screen {
    /** Title, buttons and margins of a dialog, in units of the text size. */
    private static final double FRAME_EM = 13;

    private final Tools tools;
    private final Messages messages;
    private final House house;
    private final Optional<Problem> looking;
    private final ObjectProperty<Settings> settings;
    private final Consumer<String> openAssessment;
    private final ShelfViewModel model;
    private final BackupViewModel backups;
    private final ShelfView view;
    private final ShelfFoot foot;
    private final Toast toast;
    private final StackPane node;
    private final CustomTextField search = new CustomTextField();
    private final Typing searching;
    private final List<Node> bar;
    private final ReadOnlyObjectWrapper<Title> title;
    private boolean fresh = true;

    /**
     * {@code looking} says why the workspace is open to look only, where it is. The settings are this person's, kept by the
     * shell when they change; {@code openAssessment} leads to the desk.
     */
    public ShelfScreen(
            Tools tools,
            House house,
            Optional<Problem> looking,
            ObjectProperty<Settings> settings,
            Consumer<String> openAssessment) {
        this(tools, house, looking, settings, openAssessment, Optional.empty());
    }

    /** {@code folder} answers instead of the system's own dialog. */
    ShelfScreen(
            Tools tools,
            House house,
            Optional<Problem> looking,
            ObjectProperty<Settings> settings,
            Consumer<String> openAssessment,
            Optional<Function<Optional<Path>, Optional<Path>>> folder) {
        this.tools = tools;
        this.messages = tools.messages();
        this.house = house;
        this.looking = looking;
        this.settings = settings;
        this.openAssessment = openAssessment;
        Moments moments = new Moments(messages, tools.clock());
        model = new ShelfViewModel(house.assessments(), tools.background(), openAssessment);
        backups = new BackupViewModel(house.backups(), tools.background(), tools.clock(), settings);
        view = new ShelfView(model, new Rows(messages, moments), tools.look(), looking, this::begin, this::clearSearch);
        foot = new ShelfFoot(backups, settings, messages, moments, folder.orElse(this::chooseFolder));
        toast = new Toast(tools.look());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        node = new StackPane(view, toast);
        title = new ReadOnlyObjectWrapper<>(new Title(messages.get("shelf.title"), ""));
        searching = new Typing(search, Typing.SEARCH, model::search);
        bar = List.of(searchField(), newButton());
        new Keys(node).on("/", search::requestFocus).on("Shortcut+N", this::begin);
        backups.writtenProperty()
                .subscribe(written -> written.ifPresent(file -> toast.say(
                        messages.get("shelf.backup.done", file.getFileName().toString()))));
        model.fillProperty().subscribe(this::firstFocus);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Title> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public List<Node> actions() {
        return bar;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public void shown() {
        fresh = true;
        model.reload();
        backups.reload();
        foot.start();
    }

    @Override
    public void closed() {
        foot.stop();
    }

    private CustomTextField searchField() {
        search.setId("search");
        search.setPromptText(messages.get("shelf.search"));
        search.setAccessibleText(messages.get("shelf.search"));
        search.getStyleClass().add("search");
        search.setLeft(Icon.SEARCH.node());
        search.setRight(new KeyCap("/"));
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (searching.isComposing()) {
                return;
            }
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                clearSearch();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                key.consume();
                searching.flush();
                view.takeFocus();
            }
        });
        return search;
    }

    private Button newButton() {
        Button button = new Button(messages.get("shelf.new"), new KeyCap("Ctrl N"));
        button.setId("new");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("accent");
        button.setDisable(looking.isPresent());
        button.setOnAction(_ -> begin());
        return button;
    }

    private void clearSearch() {
        search.clear();
        searching.flush();
        fresh = true;
        view.takeFocus();
    }

    /** Once, when the shelf has been read: afterwards the focus is the person's. */
    private void firstFocus() {
        if (fresh && model.fillProperty().get() != Fill.UNREAD) {
            fresh = false;
            view.takeFocus();
        }
    }

    private void begin() {
        if (looking.isPresent()) {
            return;
        }
        tools.background().latest("new", () -> Start.read(house.assessments()), this::ask);
    }

    private void ask(Start start) {
        NewAssessmentViewModel assessment = new NewAssessmentViewModel(
                start, LocalDate.now(tools.clock()), house.assessments(), tools.background(), settings, messages);
        NewAssessmentPane pane = new NewAssessmentPane(assessment, messages, room());
        Form form = tools.dialogs().form("new-assessment", messages.get("new.title"), pane);
        form.accept(
                        messages.get("new.create"),
                        () -> assessment
                                .create(id -> {
                                    form.close();
                                    openAssessment.accept(id);
                                })
                                .ifPresent(pane::mend))
                .first(pane.first())
                .open();
        pane.onResized(form::fit);
        assessment.busyProperty().subscribe(form::busy);
    }

    /** What a dialog leaves of the window's height for its fields. */
    private double room() {
        double text = Look.BODY * tools.look().textSizeProperty().get() / 100;
        return node.getScene().getWindow().getHeight() - FRAME_EM * text;
    }

    private Optional<Path> chooseFolder(Optional<Path> before) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("shelf.backup.choose"));
        before.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(node.getScene().getWindow()))
                .map(File::toPath);
    }
}
