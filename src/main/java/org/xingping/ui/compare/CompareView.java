package org.xingping.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.scoring.ItemComparison;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.KeyCap;
import org.xingping.ui.kit.Reveal;
import org.xingping.ui.kit.SearchField;

/** The headers at the left, and what one looks at: sections, items or causes. */
final class CompareView extends BorderPane {
    private final CompareViewModel model;
    private final CompareWords words;
    private final Map<CompareTab, ToggleButton> tabs = new EnumMap<>(CompareTab.class);
    private final SectionPane sections;
    private final ItemTable items;
    private final CauseTable causes;
    private final SearchField search;
    private final VBox itemPage;

    /** @param opened hears which item is to be shown in full */
    CompareView(CompareViewModel model, CompareWords words, Consumer<ItemComparison> opened) {
        this.model = model;
        this.words = words;
        sections = new SectionPane(model, words);
        items = new ItemTable(model, words, opened);
        causes = new CauseTable(model, words);
        search = new SearchField(
                "comparison-search", words.get("comparison.search"), model.searchProperty()::set, items::requestFocus);
        search.setText(model.searchProperty().get());
        HBox filters = new HBox(filters(), search);
        filters.getStyleClass().add("desk-filters");
        VBox.setVgrow(items, Priority.ALWAYS);
        itemPage = new VBox(filters, items);
        getStyleClass().addAll("desk", "comparison");
        setLeft(legend());
        setCenter(new BorderPane());
        model.tabProperty().subscribe(this::show);
    }

    private ScrollPane legend() {
        VBox cards = new VBox(8);
        cards.getStyleClass().add("comparison-cards");
        List<Opened> assessments = model.comparison().assessments();
        for (int at = 0; at < assessments.size(); at++) {
            cards.getChildren().add(new LegendCard(at, assessments.get(at), model, words));
        }
        ToggleGroup one = new ToggleGroup();
        cards.getChildren().forEach(card -> ((ToggleButton) card).setToggleGroup(one));
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setId("comparison-legend");
        scroll.getStyleClass().addAll("edge-to-edge", "comparison-legend");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Reveal.focusIn(scroll);
        return scroll;
    }

    private Chips<CompareFilter> filters() {
        Chips<CompareFilter> chips = new Chips<>(
                words.messages(), "comparison-filter-", List.of(CompareFilter.values()), model.filterProperty()::set);
        Runnable show = () -> chips.show(model.filterProperty().get(), model::count);
        model.filterProperty().subscribe(_ -> show.run());
        model.searchProperty().subscribe(_ -> show.run());
        return chips;
    }

    private HBox tabs() {
        ToggleGroup group = new ToggleGroup();
        for (CompareTab tab : CompareTab.values()) {
            ToggleButton button = new ToggleButton(words.messages().term(tab), new KeyCap(String.valueOf(tab.digit())));
            button.setId("comparison-tab-" + tab.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass()
                    .add(
                            tab == CompareTab.SECTIONS
                                    ? "left-pill"
                                    : tab == CompareTab.CAUSES ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.tabProperty().set(tab);
            });
            tabs.put(tab, button);
        }
        HBox line = new HBox(tabs.values().toArray(Node[]::new));
        line.getStyleClass().add("comparison-tabs");
        return line;
    }

    private void show(CompareTab tab) {
        BorderPane middle = (BorderPane) getCenter();
        if (tabs.isEmpty()) {
            middle.setTop(tabs());
        }
        tabs.forEach((each, button) -> button.setSelected(each == tab));
        middle.setCenter(
                switch (tab) {
                    case SECTIONS -> sections;
                    case ITEMS -> itemPage;
                    case CAUSES -> causes;
                });
    }

    /** Gives the keys to what one looks at. */
    void takeFocus() {
        switch (model.tabProperty().get()) {
            case SECTIONS -> sections.takeFocus();
            case ITEMS -> items.requestFocus();
            case CAUSES -> causes.requestFocus();
        }
    }

    /** Leads to the items and looks for one of them. */
    void search() {
        model.tabProperty().set(CompareTab.ITEMS);
        applyCss();
        layout();
        search.focus();
    }
}
