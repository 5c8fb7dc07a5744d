package org.xingping.ui.panel;

import java.nio.file.Path;
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
import org.xingping.actions.DissentActions;
import org.xingping.actions.PanelActions;
import org.xingping.actions.PanelDissent;
import org.xingping.actions.Sitting;
import org.xingping.assessment.Facts;
import org.xingping.assessment.Notice;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Undo;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Thumbs;
import org.xingping.ui.kit.Toast;
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
    private final PanelBar bar;
    private final List<Node> actions;
    private final Button dissents = new Button();
    private List<PanelDissent> held = List.of();

    /** Ways out. */
    public sealed interface Ways {
        /**
         * Of a panel that is kept in the workspace.
         *
         * @param finish leads to the steps that end in a seal, and so to the panel's opinion
         * @param workbook exports the workbook
         * @param pack exports the package
         * @param compare puts it beside other assessments
         * @param history leads to the journal
         * @param anew convenes the panel anew
         * @param tryOut opens a trial on top of what stands
         * @param dissents those held from it; slow
         * @param showDissents shows them
         */
        record Kept(
                Consumer<Opened> finish,
                Consumer<Opened> workbook,
                Consumer<Opened> pack,
                Consumer<Opened> compare,
                Consumer<Opened> history,
                Consumer<Opened> anew,
                Consumer<Opened> tryOut,
                Function<Opened, List<PanelDissent>> dissents,
                Consumer<List<PanelDissent>> showDissents)
                implements Ways {}

        /**
         * Of a trial.
         *
         * @param name what is tried
         * @param print exports a workbook of what is seen; empty where there is a better one
         * @param dissent keeps what was tried as a dissent; empty where there is nothing to dissent from
         * @param decide takes in what lies open and sits down to decide; empty where that is done, or cannot be
         * @param leave where one came from
         * @param closed hears that the desk has left the window, whichever way
         */
        record Trial(
                String name,
                Optional<Consumer<Opened>> print,
                Optional<Runnable> dissent,
                Optional<Runnable> decide,
                Runnable leave,
                Runnable closed)
                implements Ways {}
    }

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
        this.ruling =
                new RulingPane(model, words, evidence, new Thumbs(tools.background()), grid::requestFocus, grid::move);
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
        bar = new PanelBar(model, words, ways, this::seats, this::dissents);
        actions = bar.actions();
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

    /** Asks why and with which key, then keeps what was tried over {@code begun} as a dissent. */
    public static void dissent(
            Tools tools, DissentActions dissents, Opened begun, Sitting trial, Consumer<PanelDissent> then) {
        Dissenting.ask(tools, dissents, begun, trial, then);
    }

    /**
     * Shows dissents, each with the ways to look at it and to hand it on.
     *
     * @param look opens one as a trial
     * @param send asks where it goes
     */
    public static void dissents(
            Tools tools, List<PanelDissent> held, Consumer<PanelDissent> look, Consumer<PanelDissent> send) {
        Dissenting.list(tools, held, look, send);
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
        dissents.setId("panel-dissents");
        dissents.getStyleClass().add("chip");
        dissents.setMinWidth(Button.USE_PREF_SIZE);
        dissents.setVisible(false);
        dissents.managedProperty().bind(dissents.visibleProperty());
        dissents.setOnAction(_ -> dissents());
        HBox head = new HBox(8, chips, vetoes, dissents, tolerance);
        head.getStyleClass().add("panel-head");
        return head;
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
        return actions;
    }

    @Override
    public List<MenuItem> menu() {
        return bar.menu(this::undo, this::redo);
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public void shown() {
        if (ways instanceof Ways.Kept kept) {
            model.reload();
            tools.background().run(() -> kept.dissents().apply(now()), this::hold);
        }
        grid.requestFocus();
    }

    /** Others hear of a dissent at once, without looking for it. */
    private void hold(List<PanelDissent> now) {
        held = now;
        dissents.setText(words.get("dissent.list.count", String.valueOf(held.size())));
        dissents.setVisible(!held.isEmpty());
    }

    private void dissents() {
        if (ways instanceof Ways.Kept kept) {
            kept.showDissents().accept(held);
        }
    }

    @Override
    public void closed() {
        if (ways instanceof Ways.Trial trial) {
            trial.closed().run();
        }
    }
}
