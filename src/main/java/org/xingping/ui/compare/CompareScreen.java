package org.xingping.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.xingping.actions.CompareActions;
import org.xingping.scoring.Comparison;
import org.xingping.scoring.ItemComparison;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/** Several assessments beside each other. Made on the FX thread for each opening, of a comparison that was made off it. */
public final class CompareScreen implements Screen {
    private final Tools tools;
    private final CompareWords words;
    private final CompareViewModel model;
    private final CompareView view;
    private final List<Node> bar;

    /**
     * Ways from here.
     *
     * @param back leads to where one came from
     * @param others asks for other assessments
     */
    public record Ways(Runnable back, Runnable others) {}

    /** Where somebody stands in a comparison. */
    public record Place(CompareTab tab, CompareFilter filter, String search) {
        /** Where one begins. */
        public static final Place TOP = new Place(CompareTab.SECTIONS, CompareFilter.ALL, "");
    }

    public CompareScreen(Tools tools, Comparison comparison, Place place, Ways ways) {
        this.tools = tools;
        this.words = CompareWords.in(tools.messages());
        this.model = new CompareViewModel(comparison, place);
        this.view = new CompareView(model, words, this::details);
        this.bar = List.of(
                Aside.back("comparison-back", words.get("comparison.back"), ways.back()),
                Buttons.of("comparison-others", Icon.TWO, words.get("comparison.others"), ways.others()));
        new Keys(view)
                .onDigit(this::tab)
                .on("/", view::search)
                .on("Shortcut+F", view::search)
                .on("Esc", ways.back());
    }

    /**
     * Asks which assessments are to be compared.
     *
     * @param chosen the ids of those that are ticked from the beginning
     * @param then receives what they come to beside each other
     */
    public static void choose(Tools tools, CompareActions actions, List<String> chosen, Consumer<Comparison> then) {
        new Choosing(tools, actions, chosen, then).ask();
    }

    private void tab(int digit) {
        Stream.of(CompareTab.values()).filter(tab -> tab.digit() == digit).forEach(tab -> {
            model.tabProperty().set(tab);
            view.takeFocus();
        });
    }

    private void details(ItemComparison row) {
        ScrollPane scroll = new ScrollPane(new ItemDetails(model, words, row));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(560);
        scroll.setPrefViewportHeight(340);
        tools.dialogs()
                .say(
                        "comparison-item",
                        words.get(
                                "comparison.item",
                                row.item().code(),
                                words.item(row.item()),
                                row.item().points().brief()),
                        scroll);
    }

    /** Where somebody stands now, to come back to it. */
    public Place place() {
        return model.place();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Title> title() {
        Comparison comparison = model.comparison();
        return new SimpleObjectProperty<>(
                this,
                "title",
                new Title(
                        words.get("comparison.title"),
                        words.get(
                                "comparison.title.detail",
                                String.valueOf(comparison.assessments().size()),
                                String.valueOf(comparison.estates()))));
    }

    @Override
    public List<Node> actions() {
        return bar;
    }

    @Override
    public Node foot() {
        return Aside.foot(words.get("comparison.hint"));
    }

    @Override
    public void shown() {
        view.takeFocus();
    }

    /** Nothing is typed here that would have to be handed in. */
    @Override
    public void closed() {}
}
