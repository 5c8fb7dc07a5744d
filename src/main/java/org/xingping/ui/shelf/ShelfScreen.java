package org.xingping.ui.shelf;

import atlantafx.base.controls.CustomTextField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.xingping.actions.House;
import org.xingping.settings.Settings;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Choosers;
import org.xingping.ui.kit.Focus;
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
    private final Ways ways;
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
    private Optional<String> wanted;
    private boolean fresh = true;

    /**
     * Ways out of the shelf.
     *
     * @param open leads to the desk
     * @param restore puts a backup in the place of the workspace
     * @param verify asks for a package and verifies it
     * @param keys leads to the signing keys
     * @param convene asks who comes to a panel's table
     * @param compare asks which assessments to put beside each other
     * @param readFiles opens packages side by side
     * @param readFolder the same, all of a folder or a stick
     */
    public record Ways(
            Consumer<String> open,
            Runnable restore,
            Runnable verify,
            Runnable keys,
            Runnable convene,
            Runnable compare,
            Runnable readFiles,
            Runnable readFolder,
            Choosers choosers) {}

    /**
     * Where somebody stood on the shelf: what they searched, the year, how many finished ones were read, and the assessment.
     *
     * @param assessment id of the one looked at or opened last
     */
    public record Place(String search, @Nullable Integer year, int finished, Optional<String> assessment) {
        /** Where one begins. */
        public static final Place TOP = new Place("", null, 0, Optional.empty());
    }

    /**
     * {@code looking} says why the workspace is open to look only, where it is. The settings are this person's, kept by the
     * shell when they change.
     */
    public ShelfScreen(
            Tools tools,
            House house,
            Optional<Problem> looking,
            ObjectProperty<Settings> settings,
            Ways ways,
            Place place) {
        this.tools = tools;
        this.messages = tools.messages();
        this.house = house;
        this.looking = looking;
        this.settings = settings;
        this.ways = ways;
        this.wanted = place.assessment();
        Moments moments = new Moments(messages, tools.clock());
        model = new ShelfViewModel(house.assessments(), tools.background(), this::open, place);
        backups = new BackupViewModel(house.backups(), tools, settings);
        view = new ShelfView(model, new Rows(messages, moments), tools.look(), looking, this::begin, this::clearSearch);
        foot = new ShelfFoot(backups, settings, messages, moments, () -> backups.backup(this::chooseFolder));
        toast = new Toast(tools.look());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(12));
        node = new StackPane(view, toast);
        title = new ReadOnlyObjectWrapper<>(new Title(messages.get("shelf.title"), ""));
        search.setText(place.search());
        searching = new Typing(search, Typing.SEARCH, model::search);
        bar = List.of(searchField(), newButton());
        new Keys(node)
                .on("/", () -> Focus.into(search))
                .on("Shortcut+F", () -> Focus.into(search))
                .on("Shortcut+N", this::begin)
                .on("Esc", () -> {
                    if (!search.getText().isEmpty()) {
                        clearSearch();
                    }
                });
        backups.writtenProperty()
                .subscribe(written ->
                        written.ifPresent(file -> toast.say(messages.get("shelf.backup.done", file.toString()))));
        model.readingProperty().subscribe(this::focusWhenRead);
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
    public List<MenuItem> menu() {
        MenuItem backup = new MenuItem(messages.get("shelf.backup.to"), Icon.BACKUP.node());
        backup.setId("menu-backup");
        backup.disableProperty().bind(backups.runningProperty());
        backup.setOnAction(_ -> chooseFolder().ifPresent(backups::backup));
        MenuItem restore = new MenuItem(messages.get("shelf.restore"), Icon.HISTORY.node());
        restore.setId("menu-restore");
        restore.setDisable(looking.isPresent());
        restore.setOnAction(_ -> ways.restore().run());
        MenuItem verify = item("menu-verify", "verify.menu", Icon.SEALED, ways.verify());
        MenuItem keys = item("menu-keys", "keys.menu", Icon.KEY, ways.keys());
        MenuItem convene = item("menu-convene", "panel.menu.convene", Icon.TWO, ways.convene());
        convene.setDisable(looking.isPresent());
        return List.of(
                backup,
                restore,
                verify,
                keys,
                item("menu-compare", "comparison.menu", Icon.TWO, ways.compare()),
                convene,
                item("menu-panel-files", "panel.menu.files", Icon.PAPERS, ways.readFiles()),
                item("menu-panel-folder", "panel.menu.folder", Icon.FOLDER, ways.readFolder()));
    }

    private MenuItem item(String id, String key, Icon icon, Runnable act) {
        MenuItem item = new MenuItem(messages.get(key), icon.node());
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** Where somebody stands now, to come back to it. */
    public Place place() {
        return model.place(wanted.or(view::looked));
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
                toWhatIsFound();
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
        toWhatIsFound();
    }

    /** Leaves the search field for what it finds, as soon as that has been read. */
    private void toWhatIsFound() {
        searching.flush();
        fresh = true;
        focusWhenRead();
    }

    /** Once, when the shelf has been read: afterwards the focus is the person's. */
    private void focusWhenRead() {
        if (fresh && !model.readingProperty().get() && model.fillProperty().get() != Fill.UNREAD) {
            fresh = false;
            view.takeFocus(wanted);
            wanted = Optional.empty();
        }
    }

    private void open(String assessment) {
        wanted = Optional.of(assessment);
        ways.open().accept(assessment);
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
                                    open(id);
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

    private Optional<Path> chooseFolder() {
        return ways.choosers()
                .folder(
                        messages.get("shelf.backup.choose"),
                        backups.folder(),
                        node.getScene().getWindow());
    }
}
