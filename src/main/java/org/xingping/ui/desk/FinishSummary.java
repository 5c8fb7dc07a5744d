package org.xingping.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Notice.Severity;
import org.xingping.assessment.Sheet;
import org.xingping.scoring.ItemScore;
import org.xingping.scoring.Rating;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.StarRow;

/** What finishing fixes: the score, the stars, what lost most, what was only warned of. */
final class FinishSummary extends VBox {
    private static final int LOSSES = 8;

    FinishSummary(Standing standing, DeskModels models) {
        setId("desk-finish-summary");
        getStyleClass().addAll("paragraphs", "desk-finish");
        Rating rating = standing.opened().rating();
        Label total = new Label(rating.total().low().toString());
        total.setId("desk-finish-total");
        total.getStyleClass().add("total");
        String words = models.messages().stars(rating.lowStars(), rating.highStars());
        StarRow stars = new StarRow();
        stars.show(rating.lowStars(), rating.highStars(), words);
        stars.getStyleClass().add("large");
        HBox result = new HBox(
                caption(models.get("desk.finish.result")),
                total,
                caption(models.get("desk.finish.stars")),
                stars,
                new Label(words));
        result.getStyleClass().add("desk-finish-result");
        getChildren().add(result);
        losses(rating.mainLosses(LOSSES), models);
        long warnings = standing.notices(Severity.WARNING);
        if (warnings > 0) {
            Label also = Dialogs.sentence(models.get("desk.finish.warnings", String.valueOf(warnings)));
            also.getStyleClass().add("needs");
            getChildren().add(also);
        }
        signatures(standing.sheet(), models);
        int next = standing.sheet().revision() + 1;
        getChildren().add(Dialogs.sentence(models.get("desk.finish.text", String.valueOf(next))));
    }

    private void losses(List<ItemScore> lost, DeskModels models) {
        Label head = new Label(models.get(lost.isEmpty() ? "desk.finish.losses.none" : "desk.finish.losses"));
        head.getStyleClass().add("title");
        VBox lines = new VBox(head);
        for (ItemScore score : lost) {
            Label code = new Label(score.item().code());
            code.getStyleClass().add("code");
            Label title = new Label(score.item().title());
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            Label minus = new Label("−" + score.loss());
            minus.setMinWidth(USE_PREF_SIZE);
            minus.getStyleClass().add("lost");
            HBox line = new HBox(code, title, minus);
            line.getStyleClass().add("desk-loss");
            lines.getChildren().add(line);
        }
        getChildren().add(lines);
    }

    /** Who has signed; and whose signature finishing would leave without effect. */
    private void signatures(Sheet sheet, DeskModels models) {
        Map<Boolean, List<String>> names = sheet.signatures().stream()
                .collect(Collectors.partitioningBy(
                        given -> given.counts(sheet),
                        Collectors.mapping(given -> given.signature().name(), Collectors.toList())));
        List<String> counting = Objects.requireNonNull(names.get(true));
        List<String> outdated = Objects.requireNonNull(names.get(false));
        getChildren()
                .add(Dialogs.sentence(
                        counting.isEmpty()
                                ? models.get("desk.finish.unsigned")
                                : models.get("desk.finish.signed", String.join("、", counting))));
        if (!outdated.isEmpty()) {
            Label again = Dialogs.sentence(models.get("desk.finish.outdated", String.join("、", outdated)));
            again.getStyleClass().add("needs");
            getChildren().add(again);
        }
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
