package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xingping.checklist.Applicability;
import org.xingping.checklist.Basis;
import org.xingping.checklist.Item;
import org.xingping.checklist.Veto;

/** Beside the list: what the standard asks of the focused item, how it scores, where that comes from, what was done. */
final class DetailPane extends ScrollPane {
    private final DeskModels models;
    private final VBox box = new VBox();
    private final TrayBox tray;
    private final LastVisitBox last;

    DetailPane(DeskModels models) {
        this.models = models;
        this.tray = new TrayBox(models);
        this.last = new LastVisitBox(models);
        setId("desk-details");
        getStyleClass().add("desk-details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        box.getStyleClass().add("desk-details-box");
        setContent(box);
    }

    void show(Looking looking, Standing standing) {
        String verdict = models.verdicts().focusedProperty().get();
        boolean judging = looking.place() instanceof Place.Verdicts;
        Optional<RowState> row = models.row();
        List<Node> parts = new ArrayList<>();
        tray.show();
        if (!judging) {
            parts.add(tray);
        }
        if (row.isPresent()) {
            item(row.get(), standing, parts);
        } else if (judging) {
            veto(verdict, standing, parts);
        } else {
            parts.add(text(models.get("desk.details.none")));
        }
        box.getChildren().setAll(parts);
    }

    private void veto(String code, Standing standing, List<Node> parts) {
        for (Veto veto : standing.opened().edition().checklist().vetoes()) {
            if (veto.code().equals(code)) {
                parts.add(heading(code));
                parts.add(text(veto.title()));
                parts.add(heading(models.get("desk.details.effect")));
                parts.add(text(models.effect(veto.effect())));
                parts.add(hint(models.get(veto.survey() == null ? "desk.details.veto" : "desk.details.veto.survey")));
                history(code, standing, parts);
            }
        }
    }

    private void item(RowState row, Standing standing, List<Node> parts) {
        Item item = row.item();
        parts.add(heading(models.get("desk.details.criterion", item.code())));
        parts.add(text(item.criterion()));
        String english = item.gloss();
        if (models.glosses() && english != null) {
            parts.add(hint(english));
        }
        parts.add(heading(models.get("desk.details.rule")));
        parts.add(text(models.rules().rule(item)));
        parts.add(heading(models.get("desk.details.check")));
        parts.add(text(String.join(models.get("desk.details.and"), item.check())));
        parts.add(hint(evidence(item)));
        parts.add(heading(models.get("desk.details.basis")));
        parts.add(text(basis(item.basis())));
        if (item.basis().note() != null) {
            parts.add(hint(item.basis().note()));
        }
        parts.add(hint(leftOut(item)));
        if (!row.note().isEmpty()) {
            parts.add(heading(models.messages().term(Command.NOTE)));
            parts.add(text(row.note()));
        }
        models.last().visit().ifPresent(visit -> {
            last.show(visit, row);
            parts.add(last);
        });
        history(item.code(), standing, parts);
    }

    private String evidence(Item item) {
        String papers = item.evidence().papers();
        String photo = models.messages().term(item.evidence().photo());
        return models.get("desk.details.evidence", DeskModels.dotted(List.of(papers == null ? "" : papers, photo)));
    }

    private String basis(Basis basis) {
        return models.get(
                "desk.details.from",
                models.messages().term(basis.criterion() == Basis.Origin.NONE ? basis.indicator() : basis.criterion()),
                models.messages().term(basis.limit()),
                models.messages().term(basis.scoring()));
    }

    private String leftOut(Item item) {
        return switch (item.notApplicable()) {
            case Applicability.Never _ -> models.get("desk.details.never");
            case Applicability.WithReason _ -> models.get("desk.details.reason");
            case Applicability.When when -> models.get("desk.details.when", when.when());
        };
    }

    private void history(String code, Standing standing, List<Node> parts) {
        List<Told> history = Told.of(standing, code, models);
        if (history.isEmpty()) {
            return;
        }
        parts.add(heading(models.get("desk.details.history")));
        for (Told told : history) {
            Label line = hint(models.get(
                    told.undone() ? "desk.history.undone" : "desk.history.line",
                    told.when(models),
                    told.who(),
                    told.what()));
            if (told.undone()) {
                line.getStyleClass().add("undone");
            }
            parts.add(line);
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("desk-details-heading");
        label.setWrapText(true);
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label hint(String text) {
        Label label = text(text);
        label.getStyleClass().add("hint");
        return label;
    }
}
