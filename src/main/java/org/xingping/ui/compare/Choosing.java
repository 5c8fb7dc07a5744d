package org.xingping.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.xingping.actions.CompareActions;
import org.xingping.scoring.AssessmentRow;
import org.xingping.scoring.Comparison;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.PickList;
import org.xingping.ui.kit.Tools;

/** Asks which assessments are to be compared, and compares them. */
final class Choosing {
    /** More assessments than anybody looks through; the search field is for the rest. */
    private static final int MOST = 60;

    private final Tools tools;
    private final CompareWords words;
    private final CompareActions actions;
    private final Consumer<Comparison> then;
    private final List<String> ticked;
    private final PickList list;
    private final Label count = new Label();
    private final AtomicReference<Form> form = new AtomicReference<>();

    /** @param ticked the ids of those that are ticked from the beginning, which are listed first */
    Choosing(Tools tools, CompareActions actions, List<String> ticked, Consumer<Comparison> then) {
        this.tools = tools;
        this.words = CompareWords.in(tools.messages());
        this.actions = actions;
        this.then = then;
        this.ticked = ticked;
        list = new PickList(
                "comparison-pick",
                "comparison-pick-search",
                new PickList.Words(
                        words.get("comparison.choose.label"),
                        words.get("comparison.choose.search"),
                        words.get("comparison.choose.none"),
                        words.get("comparison.choose.filtered")),
                text -> find(text, this::show),
                this::counted);
        list.most(Comparison.MOST);
        list.choose(ticked);
        count.setId("comparison-pick-count");
        count.getStyleClass().add("hint");
    }

    void ask() {
        form.set(tools.dialogs()
                .form("comparison-choose", words.get("comparison.choose.title"), new VBox(12, list, count))
                .accept(words.get("comparison.choose.accept"), this::compare)
                .first(list.first()));
        find("", found -> {
            show(found);
            counted();
            form.get().open();
        });
    }

    private void find(String text, Consumer<List<AssessmentRow>> found) {
        tools.background().latest("comparison-pick", () -> found(text), found);
    }

    private List<AssessmentRow> found(String text) {
        List<AssessmentRow> rows = new ArrayList<>(text.isBlank() ? actions.rows(ticked) : List.of());
        actions.offered(text, MOST).stream()
                .filter(row -> rows.stream().noneMatch(known -> known.id().equals(row.id())))
                .forEach(rows::add);
        return rows;
    }

    private void show(List<AssessmentRow> found) {
        list.show(found.stream()
                .map(row -> new PickList.Choice(row.id(), words.choice(row)))
                .toList());
    }

    private void counted() {
        int chosen = list.chosen().size();
        count.setText(words.get(
                "comparison.choose.count",
                String.valueOf(chosen),
                String.valueOf(Comparison.FEWEST),
                String.valueOf(Comparison.MOST)));
        form.get().busy(chosen < Comparison.FEWEST);
    }

    /** Refused, it stays open: another choice may do. */
    private void compare() {
        List<String> chosen = list.chosen();
        tools.background().run(() -> actions.compare(chosen), comparison -> {
            form.get().close();
            then.accept(comparison);
        });
    }
}
