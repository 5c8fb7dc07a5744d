package org.xingping.ui.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.xingping.actions.PanelActions;
import org.xingping.actions.Sitting;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Notice;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Thumbs;
import org.xingping.ui.kit.Toast;
import org.xingping.ui.kit.Tone;
import org.xingping.ui.kit.Tools;

/** The panel's desk. Made on the FX thread. */
public final class PanelScreen implements Screen {
    private static final double ASIDE = 340;
    private static final double NARROW_ASIDE = 290;
    private static final double NARROW = 1_000;

    private final Tools tools;
    private final PanelWords words;
    private final Ways ways;
    private final PanelViewModel model;
    private final PanelGrid grid;
    private final RulingPane ruling;
    private final PanelFoot foot;
    private final Toast toast;
    private final StackPane node;
    private final List<Node> bar;

    /**
     * Ways out.
     *
     * @param finish leads to the steps that end in a seal, and so to the panel's opinion
     * @param workbook exports the workbook
     * @param pack exports the package
     * @param compare puts it beside other assessments
     * @param history leads to the journal
     * @param anew convenes the panel anew
     * @param tryOut opens a trial on top of what stands
     * @param decide takes in what lies open and sits down to decide; empty where that is done, or cannot be
     * @param leave where one came from; empty for the shelf, which the bar leads to
     * @param closed hears that the desk has left the window, whichever way
     */
    public record Ways(
            Consumer<Opened> finish,
            Consumer<Opened> workbook,
            Consumer<Opened> pack,
            Consumer<Opened> compare,
            Consumer<Opened> history,
            Consumer<Opened> anew,
            Consumer<Opened> tryOut,
            Optional<Runnable> decide,
            Optional<Runnable> leave,
            Runnable closed) {}

    /**
     * Where the pictures of the sheets at the table come from. The first two are slow and safe for any thread but the window's.
     *
     * @param quick the copy that is at hand, if any
     * @param whole the same, made where it is missing
     * @param large shows one large, with whose it is and its number
     */
    public record Evidence(
            Function<Photo, Optional<Path>> quick,
            Function<Photo, Optional<Path>> whole,
            BiConsumer<Photo, String> large) {
        Optional<Path> glance(Photo photo) {
            return quick.apply(photo);
        }

        Optional<Path> thumbnail(Photo photo) {
            return whole.apply(photo);
        }

        void show(Photo photo, String name) {
            large.accept(photo, name);
        }
    }

    /** Over this sitting, whose assessment stands as {@code opened}. */
    public PanelScreen(Tools tools, Sitting sitting, Opened opened, Evidence evidence, Ways ways) {
        this.tools = tools;
        this.ways = ways;
        this.words = PanelWords.in(tools.messages());
        this.model = new PanelViewModel(sitting, PanelViewModel.State.of(opened), tools.background());
        this.grid = new PanelGrid(model, words);
        this.ruling = new RulingPane(model, words, evidence, new Thumbs(tools.background()), grid::requestFocus);
        this.foot = new PanelFoot(model, words);
        this.toast = new Toast(tools.look());
        BorderPane middle = new BorderPane(grid, head(), ruling, null, null);
        middle.getStyleClass().add("panel-desk");
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(12));
        node = new StackPane(middle, toast);
        node.widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() < NARROW;
            ruling.setPrefWidth(narrow ? NARROW_ASIDE : ASIDE);
            ruling.setMinWidth(narrow ? NARROW_ASIDE : ASIDE);
            grid.narrow(narrow);
            foot.narrow(narrow);
        });
        bar = actions(model.isTrial());
        new Keys(node)
                .onDigit(digit -> ruling.decision().digit(digit))
                .on("J", () -> grid.move(1))
                .on("K", () -> grid.move(-1))
                .on("Shortcut+Enter", () -> ruling.decision().decide())
                .on("Shortcut+Z", this::undo)
                .on("Shortcut+Y", this::redo)
                .on("Shortcut+Shift+Z", this::redo)
                .on("Esc", grid::requestFocus);
    }

    /** Asks who of the workspace comes to the table, convenes the panel and leads there. */
    public static void convene(Tools tools, PanelActions panels, Consumer<String> open) {
        new Convening(tools, panels, open).ask();
    }

    /** Asks who comes to the table from now on, then leads there again. */
    public static void convene(Tools tools, PanelActions panels, Opened panel, Consumer<String> open) {
        new Convening(tools, panels, open).anew(panel);
    }

    private HBox head() {
        Chips<PanelFilter> chips = new Chips<>(
                words.messages(), "panel-filter-", List.of(PanelFilter.values()), model.filterProperty()::set);
        Button vetoes = new Button();
        vetoes.setId("panel-vetoes");
        vetoes.getStyleClass().add("chip");
        vetoes.setMinWidth(Button.USE_PREF_SIZE);
        vetoes.setOnAction(_ -> vetoes());
        Label tolerance = new Label();
        tolerance.getStyleClass().add("hint");
        tolerance.setMinWidth(Label.USE_PREF_SIZE);
        Runnable show = () -> {
            chips.show(model.filterProperty().get(), model::count);
            long toConfirm = model.state().consensus().vetoesToConfirm().size();
            vetoes.setText(words.get("panel.vetoes", String.valueOf(toConfirm)));
            tolerance.setText(
                    words.get("panel.tolerance", String.valueOf(model.state().tolerance())));
        };
        model.stateProperty().subscribe(_ -> show.run());
        model.filterProperty().subscribe(_ -> show.run());
        HBox head = new HBox(8, chips, vetoes, tolerance);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private List<Node> actions(boolean trial) {
        List<Node> all = new ArrayList<>();
        ways.leave().ifPresent(leave -> all.add(Buttons.of("panel-back", Icon.BACK, words.get("panel.back"), leave)));
        if (trial) {
            all.add(new StateChip(Tone.WARNING, Icon.DRAFT, words.get("panel.trial")));
        } else {
            all.add(button("panel-try", "panel.try", () -> ways.tryOut().accept(now())));
            all.add(button("panel-seats", "panel.seats", this::seats));
            all.add(button(
                    "panel-workbook", "panel.workbook", () -> ways.workbook().accept(now())));
            Button finish =
                    button("panel-finish", "panel.finish", () -> ways.finish().accept(now()));
            finish.getStyleClass().add("accent");
            all.add(finish);
        }
        ways.decide().ifPresent(decide -> {
            Button begin = button("panel-begin", "panel.begin", decide);
            begin.getStyleClass().add("accent");
            all.add(begin);
        });
        return List.copyOf(all);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Opened now() {
        return model.state().opened();
    }

    private void seats() {
        SeatsPane pane = new SeatsPane(model, words);
        Form form = tools.dialogs().form("panel-seats-form", words.get("panel.seats.title"), pane);
        form.accept(words.get("panel.seats.accept"), () -> {
                    form.close();
                    pane.handIn(model);
                })
                .open();
    }

    private void vetoes() {
        ScrollPane scroll = new ScrollPane(new VetoPane(model, words));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(420);
        scroll.setPrefViewportWidth(640);
        tools.dialogs().say("panel-veto-list", words.get("panel.vetoes.title"), scroll);
    }

    /** Goes to what a notice is about. */
    public void go(Notice.About about) {
        if (about instanceof Notice.About.OfVeto) {
            vetoes();
        } else if (!about.code().isEmpty()) {
            model.filterProperty().set(PanelFilter.ALL);
            model.chosenProperty().set(Optional.of(about.code()));
            grid.choose();
        }
    }

    private void undo() {
        model.undo(undone -> toast.say(words.get("panel.undone", told(undone))));
    }

    private void redo() {
        model.redo(undone -> toast.say(words.get("panel.redone", told(undone))));
    }

    private String told(Undo undone) {
        return words.wording().step(undone.step().entries(), now().edition().checklist(), now().sheet());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Title> title() {
        return model.stateProperty().map(state -> {
            Facts facts = state.opened().sheet().facts();
            return new Title(
                    words.get("panel.title", facts.estate().name()),
                    words.get(
                            "panel.title.detail",
                            words.messages().term(facts.type()),
                            facts.date().toString(),
                            String.valueOf(
                                    state.opened().sheet().panel().seats().size())));
        });
    }

    @Override
    public List<Node> actions() {
        return bar;
    }

    @Override
    public List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("menu-panel-undo", "panel.menu.undo", this::undo));
        items.add(item("menu-panel-redo", "panel.menu.redo", this::redo));
        if (!model.isTrial()) {
            MenuItem anew =
                    item("menu-panel-anew", "panel.menu.anew", () -> ways.anew().accept(now()));
            anew.setDisable(model.isLocked());
            items.add(anew);
            items.add(item(
                    "menu-panel-history",
                    "panel.menu.history",
                    () -> ways.history().accept(now())));
            items.add(
                    item("menu-panel-pack", "panel.menu.pack", () -> ways.pack().accept(now())));
            items.add(item(
                    "menu-compare-others",
                    "comparison.menu.others",
                    () -> ways.compare().accept(now())));
        }
        return items;
    }

    private MenuItem item(String id, String key, Runnable act) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public void shown() {
        if (!model.isTrial()) {
            model.reload();
        }
        grid.requestFocus();
    }

    @Override
    public void closed() {
        ways.closed().run();
    }
}
