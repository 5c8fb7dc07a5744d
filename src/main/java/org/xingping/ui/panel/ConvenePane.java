package org.xingping.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.actions.PanelActions;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Seat;
import org.xingping.scoring.AssessmentRow;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.PickList;
import org.xingping.ui.kit.Terms;

/** Who comes to the table, and by which rule: the finished sheets of the workspace to choose from. */
final class ConvenePane extends VBox {
    private final Messages messages;
    private final Map<String, AssessmentRow> known = new HashMap<>();
    private final PickList sheets;
    private final ChoiceBox<Rule> rule = new ChoiceBox<>(FXCollections.observableArrayList(Rule.values()));
    private final Spinner<Integer> tolerance = new Spinner<>(0, 100, PanelActions.TOLERANCE, 5);
    private final Label odd = new Label();

    /** @param wanted is asked for the finished sheets that match a text, and hands them to {@link #show} */
    ConvenePane(Messages messages, Consumer<String> wanted) {
        super(12);
        this.messages = messages;
        sheets = new PickList(
                "panel-sheet",
                "panel-convene-search",
                new PickList.Words(
                        messages.get("panel.convene.sheets"),
                        messages.get("panel.convene.search"),
                        messages.get("panel.convene.none"),
                        messages.get("panel.convene.filtered")),
                wanted,
                this::warn);
        rule.setConverter(new Terms<>(messages));
        rule.setValue(Rule.MEAN);
        tolerance.setEditable(true);
        odd.setWrapText(true);
        odd.setId("panel-convene-odd");
        odd.getStyleClass().add("needs");
        odd.managedProperty().bind(odd.visibleProperty());
        odd.setVisible(false);
        Label hint = new Label(messages.get("panel.convene.hint"));
        hint.setWrapText(true);
        hint.setMaxWidth(560);
        hint.getStyleClass().add("hint");
        getChildren()
                .addAll(
                        sheets,
                        new HBox(
                                16,
                                new Field<>("panel-rule", messages.get("panel.convene.rule"), rule),
                                new Field<>("panel-tolerance", messages.get("panel.convene.tolerance"), tolerance)),
                        odd,
                        hint);
    }

    /** Begins with those who sit already, and by the rule that holds. */
    void begin(Kind.Convened now) {
        sheets.choose(now.seats().stream().map(Seat::assessment).toList());
        rule.setValue(now.rule());
        tolerance.getValueFactory().setValue(now.tolerance());
    }

    /** Shows these to choose from, newest first. */
    void show(List<Offered> found) {
        found.forEach(sheet -> known.put(sheet.row().id(), sheet.row()));
        sheets.show(found.stream().map(this::choice).toList());
    }

    private PickList.Choice choice(Offered sheet) {
        AssessmentRow row = sheet.row();
        return new PickList.Choice(
                row.id(),
                messages.get(
                        "panel.convene.row",
                        row.estate(),
                        sheet.name(),
                        messages.term(row.type()),
                        row.date().toString(),
                        row.total().told()));
    }

    private void warn() {
        List<AssessmentRow> now = known.values().stream()
                .filter(one -> chosen().contains(one.id()))
                .toList();
        boolean estates = now.stream().map(AssessmentRow::estate).distinct().count() > 1;
        boolean dates = now.stream().map(AssessmentRow::date).distinct().count() > 1;
        odd.setVisible(estates || dates);
        odd.setText(messages.get(estates ? "panel.convene.odd.estate" : "panel.convene.odd.date"));
    }

    /** The assessments that were chosen, in the order in which they were; who sits keeps the place. */
    List<String> chosen() {
        return sheets.chosen();
    }

    /** What becomes of differences within the tolerance. */
    Rule rule() {
        return rule.getValue();
    }

    /** Percent of an item's full mark. */
    int tolerance() {
        return tolerance.getValue();
    }
}
