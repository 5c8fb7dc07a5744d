package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Finding;
import org.xingping.assessment.FindingNumber;
import org.xingping.photo.Photo;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.KeyCap;

/** The findings of the focused row: number, place, what, points; each can be changed and withdrawn. */
final class FindingLines extends VBox {
    private final DeskModels models;
    private final FindingWords words;
    private List<Finding> shown = List.of();
    private List<Photo> photos = List.of();

    FindingLines(DeskModels models) {
        this.models = models;
        this.words = new FindingWords(models);
        getStyleClass().add("desk-findings");
        managedProperty().bind(visibleProperty());
    }

    void show(RowState row) {
        setVisible(!row.findings().isEmpty());
        if (!shown.equals(row.findings()) || !photos.equals(row.photos())) {
            shown = row.findings();
            photos = row.photos();
            List<Node> lines = new ArrayList<>();
            for (Finding finding : shown) {
                lines.add(line(row, finding, finding.equals(shown.getLast())));
            }
            getChildren().setAll(lines);
        }
    }

    private HBox line(RowState row, Finding finding, boolean newest) {
        Label number = new Label(FindingNumber.of(finding));
        number.getStyleClass().add("number");
        Label text = new Label(text(row, finding));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label minus = new Label(words.minus(row.item(), finding));
        minus.getStyleClass().addAll("number", "lost");
        minus.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(number, text, minus);
        line.setId("desk-finding-" + FindingNumber.of(finding));
        line.getStyleClass().addAll("desk-finding", finding.crossesZeroLine() ? "crossed" : "ordinary");
        if (!models.sheet().standing().isReadOnly()) {
            line.getChildren().addAll(buttons(finding, newest));
        }
        return line;
    }

    private List<Node> buttons(Finding finding, boolean newest) {
        List<Node> buttons = new ArrayList<>();
        Button withdraw = new Button(null, Icon.REMOVE.node());
        withdraw.setId("desk-withdraw-" + FindingNumber.of(finding));
        withdraw.getStyleClass().add("flat");
        withdraw.setAccessibleText(models.get("desk.finding.withdraw.of", FindingNumber.of(finding)));
        withdraw.setOnAction(_ -> {
            models.findings().withdraw(finding.id());
            models.scoring().askRow();
        });
        if (!finding.crossesZeroLine()) {
            Button edit = new Button(null, newest ? new KeyCap(Command.EDIT_FINDING.cap()) : Icon.DRAFT.node());
            edit.setId("desk-edit-" + FindingNumber.of(finding));
            edit.getStyleClass().add("flat");
            edit.setAccessibleText(models.get("desk.finding.edit.of", FindingNumber.of(finding)));
            edit.setOnAction(_ -> models.findings().edit(finding.id()));
            buttons.add(edit);
        }
        buttons.add(withdraw);
        return buttons;
    }

    private String text(RowState row, Finding finding) {
        String place = finding.place().phrase();
        return DeskModels.dotted(List.of(
                place.isEmpty() ? models.get("desk.finding.nowhere") : place,
                finding.what(),
                words.times(row.item(), finding),
                words.gravity(finding),
                words.correction(finding),
                photos(row, finding)));
    }

    private String photos(RowState row, Finding finding) {
        String numbers = words.photos(row.item(), finding);
        return numbers.isEmpty() ? "" : models.get("desk.finding.photos", numbers);
    }
}
