package org.xingping.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.VetoCheck;
import org.xingping.ui.desk.VerdictViewModel.ClaimState;
import org.xingping.ui.desk.VerdictViewModel.VetoState;

/** 否决与加分认定: the nine vetoes, then the bonus items with their claims. */
final class VerdictPane extends ScrollPane {
    private final DeskModels models;
    private final List<VetoRow> vetoes = new ArrayList<>();
    private final List<ClaimRow> claims = new ArrayList<>();
    private final Label looked = new Label();
    private final Label decided = new Label();

    VerdictPane(DeskModels models) {
        this.models = models;
        setId("desk-verdicts");
        getStyleClass().add("desk-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox box = new VBox();
        box.getStyleClass().add("desk-rows");
        looked.getStyleClass().add("desk-verdict-heading");
        decided.getStyleClass().add("desk-verdict-heading");
        box.getChildren().add(looked);
        for (VetoState veto : models.verdicts().vetoes()) {
            VetoRow row = new VetoRow(veto.veto(), models);
            vetoes.add(row);
            box.getChildren().add(row);
        }
        box.getChildren().add(decided);
        for (ClaimState claim : models.verdicts().claims()) {
            ClaimRow row = new ClaimRow(claim.row().item(), models);
            claims.add(row);
            box.getChildren().add(row);
        }
        setContent(box);
        models.verdicts().onEdit(_ -> entry().ifPresent(VerdictEntry::focusField));
        models.verdicts().focusedProperty().subscribe(_ -> {
            show();
            if (isFocusWithin()) {
                takeFocus();
            }
        });
    }

    /** Shows how vetoes and claims stand. */
    void show() {
        String focused = models.verdicts().focusedProperty().get();
        List<VetoState> checked = models.verdicts().vetoes();
        for (int at = 0; at < vetoes.size(); at++) {
            vetoes.get(at).show(checked.get(at), vetoes.get(at).code().equals(focused));
        }
        List<ClaimState> claimed = models.verdicts().claims();
        for (int at = 0; at < claims.size(); at++) {
            claims.get(at).show(claimed.get(at), claims.get(at).code().equals(focused));
        }
        long open = checked.stream()
                .filter(veto -> veto.check() instanceof VetoCheck.Open)
                .count();
        looked.setText(
                models.get("desk.vetoes", String.valueOf(checked.size() - open), String.valueOf(checked.size())));
        long pending =
                claimed.stream().filter(claim -> claim.row().score().pending()).count();
        decided.setText(models.get("desk.claims", String.valueOf(pending)));
    }

    void takeFocus() {
        applyCss(); // a pane just placed in the window has its rows in no scene before its skin is made
        entry().ifPresent(entry -> {
            entry.focusRow();
            if (entry instanceof Node node) {
                Scrolling.reveal(this, node);
            }
        });
    }

    private Optional<VerdictEntry> entry() {
        String focused = models.verdicts().focusedProperty().get();
        return Stream.<VerdictEntry>concat(vetoes.stream(), claims.stream())
                .filter(entry -> entry.code().equals(focused))
                .findFirst();
    }

    /** The desk closes: what was typed is handed in. */
    void leave() {
        vetoes.forEach(VerdictEntry::leave);
        claims.forEach(VerdictEntry::leave);
    }
}
