package org.xingping.ui.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.xingping.checklist.Section;
import org.xingping.ui.kit.Chip;
import org.xingping.ui.kit.Chips;
import org.xingping.ui.kit.SearchField;

/** What is listed: which sort, whose, of which section or item, only what was changed or undone, words. */
final class JournalFilters extends VBox {
    private final JournalViewModel model;
    private final Chips<JournalFilter> sorts;
    private final ChoiceBox<String> person = new ChoiceBox<>();
    private final ChoiceBox<String> section = new ChoiceBox<>();
    private final Chip item;
    private final Chip revised;
    private final Chip undone;
    private final SearchField search;
    private boolean showing;

    /** @param rows gives the focus to the table */
    JournalFilters(JournalViewModel model, Runnable rows) {
        this.model = model;
        getStyleClass().add("journal-filters");
        sorts = new Chips<>(model.messages(), "journal-", List.of(JournalFilter.values()), filter -> {
            model.ask(query -> query.with(filter));
            rows.run();
        });
        choice(person, "journal-person", "journal.person", name -> name);
        person.valueProperty().subscribe(name -> ask(query -> query.withPerson(said(name))));
        choice(section, "journal-section", "journal.section", this::title);
        section.valueProperty().subscribe(code -> ask(query -> query.withSection(said(code))));
        item = chip("journal-item", "journal.item");
        item.setOnAction(_ -> {
            model.onlyItem();
            rows.run();
        });
        revised = chip("journal-revised", "journal.revised");
        revised.setOnAction(_ -> {
            model.ask(query -> query.withRevised(revised.isSelected()));
            rows.run();
        });
        undone = chip("journal-undone", "journal.undone");
        undone.setOnAction(_ -> {
            model.ask(query -> query.withUndone(undone.isSelected()));
            rows.run();
        });
        search = new SearchField(
                "journal-search", model.get("journal.search"), text -> model.ask(query -> query.withText(text)), rows);
        HBox first = new HBox(sorts, search);
        first.getStyleClass().add("journal-filter-line");
        FlowPane second = new FlowPane(person, section, item, revised, undone);
        second.getStyleClass().add("chips");
        getChildren().addAll(first, second);
    }

    private Chip chip(String id, String key) {
        return new Chip(id, model.get(key));
    }

    /** A choice among names, of which the empty one stands for all. */
    private void choice(ChoiceBox<String> box, String id, String all, Function<String, String> name) {
        box.setId(id);
        box.setAccessibleText(model.get(all));
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return said(value).isEmpty() ? model.get(all) : name.apply(value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
    }

    private String title(String code) {
        return model.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .map(Section::title)
                .orElse(code);
    }

    private void ask(UnaryOperator<JournalQuery> change) {
        if (!showing) {
            model.ask(change);
        }
    }

    private static String said(String value) {
        return value == null ? "" : value;
    }

    void show(JournalViewModel.Looking looking) {
        showing = true;
        JournalQuery query = looking.query();
        sorts.show(query.filter(), filter -> looking.count(query.with(filter)));
        offer(person, model.persons(), query.person());
        offer(section, model.sections().stream().map(Section::code).toList(), query.section());
        String code = query.item().isEmpty()
                ? looking.current().map(JournalLine::code).orElse("")
                : query.item();
        item.setText(code.isEmpty() ? model.get("journal.item") : model.get("journal.item.of", code));
        item.setDisable(code.isEmpty());
        item.setSelected(!query.item().isEmpty());
        revised.count(looking.count(query.withRevised(true)));
        revised.setSelected(query.revised());
        undone.count(looking.count(query.withUndone(true)));
        undone.setSelected(query.undone());
        showing = false;
    }

    private static void offer(ChoiceBox<String> box, List<String> values, String chosen) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(values);
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(chosen);
    }

    void focusSearch() {
        search.focus();
    }
}
