package org.xingping.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Decision;
import org.xingping.assessment.Finding;
import org.xingping.assessment.Seated;
import org.xingping.assessment.Sheet;
import org.xingping.checklist.Item;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.ItemComparison;
import org.xingping.scoring.ItemComparison.Cell;
import org.xingping.scoring.Opened;
import org.xingping.scoring.Scoring;

/** What each assessment says of one item, in full: the answer, what was found, the note. */
final class ItemDetails extends VBox {
    private final CompareWords words;

    ItemDetails(CompareViewModel model, CompareWords words, ItemComparison row) {
        super(12);
        this.words = words;
        setId("comparison-details");
        getStyleClass().add("comparison-details");
        getChildren().add(line(row.item().criterion(), "hint"));
        if (row.difference() == ItemComparison.Difference.CHANGED) {
            getChildren().add(line(words.get("comparison.changed.why"), "needs"));
        }
        List<Opened> assessments = model.comparison().assessments();
        for (int at = 0; at < assessments.size(); at++) {
            getChildren()
                    .add(one(
                            Series.of(at),
                            assessments.get(at),
                            row.cells().get(at),
                            row.item().code()));
        }
    }

    private VBox one(Series series, Opened opened, Cell cell, String code) {
        Label name = line(CompareWords.dotted(series.name(), opened.row().estate(), words.visit(opened)), "title");
        Label points = new Label(words.cell(cell));
        points.getStyleClass().add("number");
        points.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, series.sign(), name, gap, points);
        head.getStyleClass().add("comparison-heading");
        VBox one = new VBox(3, head);
        one.getStyleClass().add("comparison-said");
        Optional<Item> item = opened.edition().checklist().find(code);
        if (cell instanceof Cell.Asked && item.isPresent()) {
            said(one, opened.sheet(), item.get());
        }
        return one;
    }

    private void said(VBox one, Sheet sheet, Item item) {
        if (sheet.isPanel()) {
            sheet.panel()
                    .decision(item.code())
                    .ifPresent(decision -> one.getChildren().add(line(decided(item, decision), "")));
        } else if (!(item.mode() instanceof ScoringMode.Deduction)
                || sheet.findings(item.code()).isEmpty()) {
            one.getChildren().add(line(words.wording().answer(item, sheet), ""));
        }
        for (Sheet each : Seated.with(sheet)) {
            each.findings(item.code()).forEach(finding -> one.getChildren().add(line(finding(item, finding), "")));
            String note = each.note(item.code());
            if (!note.isBlank()) {
                one.getChildren().add(line(words.get("comparison.note", note), "hint"));
            }
        }
    }

    private String decided(Item item, Decision decision) {
        return words.get(
                "comparison.decided",
                words.wording().said(item, decision.said().answer()),
                decision.said().reason());
    }

    private String finding(Item item, Finding finding) {
        return words.get(
                "comparison.finding",
                CompareWords.dotted(finding.place().phrase(), finding.what()),
                finding.count() + finding.unit(item),
                Scoring.cost(item, finding).toString());
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
