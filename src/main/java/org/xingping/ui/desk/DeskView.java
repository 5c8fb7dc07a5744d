package org.xingping.ui.desk;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.ui.kit.Toast;

/** The desk: places on the left, rows in the middle, details or check panel on the right. */
final class DeskView extends StackPane {
    /** Below this width the right column folds away until it is asked for. */
    private static final double TWO_COLUMNS = 1200;
    /** Below this one the left column shows signs only. */
    private static final double ICONS = 1000;

    private final DeskModels models;
    private final SectionColumn sections;
    private final FilterBar filters;
    private final ItemList list;
    private final VerdictPane verdicts;
    private final FindingPane findings;
    private final DetailPane details;
    private final CheckPane checks;
    private final SealedBanner banner;
    private final ConflictBanner conflicts;
    private final VBox banners;
    private final PastBanner past;
    private final HistoryBubble bubble;
    private final BorderPane columns = new BorderPane();
    private final VBox middle = new VBox();
    private final Toast toast;
    private final Runnable keyMap;

    DeskView(DeskModels models, Toast toast, SealedBanner banner, Runnable keyMap) {
        this.models = models;
        this.toast = toast;
        this.banner = banner;
        this.keyMap = keyMap;
        setId("desk");
        getStyleClass().add("desk");
        Drawers drawers = new Drawers(models);
        list = new ItemList(models, drawers);
        verdicts = new VerdictPane(models);
        findings = new FindingPane(models);
        sections = new SectionColumn(models, this::takeFocus);
        filters = new FilterBar(models, this::takeFocus);
        details = new DetailPane(models);
        checks = new CheckPane(models, this::takeFocus);
        conflicts = new ConflictBanner(models);
        banners = new VBox(banner, conflicts);
        past = new PastBanner(models);
        bubble = new HistoryBubble(models, this, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(verdicts, Priority.ALWAYS);
        VBox.setVgrow(findings, Priority.ALWAYS);
        columns.setTop(past);
        columns.setLeft(sections);
        columns.setCenter(middle);
        columns.setBottom(new ImportBar(models));
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        getChildren().addAll(columns, bubble, toast);
        models.desk().onSay(toast::say);
        models.scoring().onAsk(ask -> list.row().ifPresent(row -> row.ask(ask)));
        models.sheet().standingProperty().subscribe(this::show);
        models.desk().lookingProperty().subscribe(this::show);
        models.sheet().readOnly().subscribe((_, _) -> list.show(models.desk().looking()));
        models.desk().detailsProperty().subscribe(this::fold);
        models.verdicts()
                .focusedProperty()
                .subscribe(() ->
                        details.show(models.desk().looking(), models.sheet().standing()));
        models.desk().checkingProperty().subscribe(checking -> {
            fold();
            if (checking) {
                checks.show(models.sheet().standing());
                checks.takeFocus();
            }
        });
        models.last().visitProperty().subscribe((_, _) -> show(models.desk().looking()));
        widthProperty().subscribe(this::fold);
        new DeskKeys(models, drawers, this);
    }

    private void show(Standing standing) {
        sections.show(models.desk().looking(), standing);
        filters.show(models.desk().looking());
        details.show(models.desk().looking(), standing);
        if (models.desk().checkingProperty().get()) {
            checks.show(standing);
        }
        banner.show(standing);
        conflicts.show(standing);
        past.show(standing);
        switch (models.desk().looking().place()) {
            case Place.Verdicts _ -> verdicts.show();
            case Place.Findings _ -> findings.show(standing);
            default -> {}
        }
    }

    private void show(Looking looking) {
        Standing standing = models.sheet().standing();
        sections.show(looking, standing);
        switch (looking.place()) {
            case Place.Verdicts _ -> {
                if (enters(verdicts)) {
                    middle.getChildren().setAll(banners, verdicts);
                    verdicts.show();
                    verdicts.takeFocus();
                }
            }
            case Place.Findings _ -> {
                if (enters(findings)) {
                    middle.getChildren().setAll(banners, findings);
                    findings.show(standing);
                    findings.takeFocus();
                }
            }
            default -> {
                if (enters(list)) {
                    middle.getChildren().setAll(banners, filters, list);
                }
                filters.show(looking);
                list.show(looking);
            }
        }
        details.show(looking, standing);
        fold();
    }

    /** Whether the middle is about to show another place; what was typed in the old one is handed in. */
    private boolean enters(Node place) {
        if (middle.getChildren().contains(place)) {
            return false;
        }
        if (middle.getChildren().contains(list)) {
            list.leave();
        } else if (middle.getChildren().contains(verdicts)) {
            verdicts.leave();
        }
        return true;
    }

    /** Columns fold away from the right; the table of findings has no details beside it. */
    private void fold() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        boolean checking = models.desk().checkingProperty().get();
        boolean roomy = width >= TWO_COLUMNS;
        boolean asked = models.desk().detailsProperty().get();
        boolean showDetails = roomy ? asked : !asked;
        Node right = checking ? checks : showDetails && !findingsShown() ? details : null;
        if (!Objects.equals(columns.getRight(), right)) {
            columns.setRight(right);
        }
        sections.narrow(width < ICONS || (!roomy && (right != null || findingsShown())));
    }

    /** Gives the keys to the focused row, whichever place is shown. */
    void takeFocus() {
        switch (models.desk().looking().place()) {
            case Place.Verdicts _ -> verdicts.takeFocus();
            case Place.Findings _ -> findings.takeFocus();
            default -> list.takeFocus();
        }
    }

    boolean listFocused() {
        return list.isFocusWithin() && list.getScene() != null;
    }

    boolean verdictsFocused() {
        return verdicts.isFocusWithin() && verdicts.getScene() != null;
    }

    /** Whether Enter opens a finding. */
    boolean findingsFocused() {
        return findings.isTableFocused() && findings.getScene() != null;
    }

    boolean findingsShown() {
        return models.desk().looking().place() instanceof Place.Findings;
    }

    FindingPane findings() {
        return findings;
    }

    /** Moves in the check panel where that has the focus; says whether it had. */
    boolean sideMoves(int step) {
        return checks.isFocusWithin() && checks.move(step);
    }

    /** Whether somebody is looking for something. */
    boolean isSearching() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    void search() {
        if (findingsShown()) {
            findings.focusSearch();
            return;
        }
        if (models.desk().looking().place() instanceof Place.Verdicts) {
            models.desk().go(1);
        }
        filters.focusSearch();
    }

    void keyMap() {
        keyMap.run();
    }

    Optional<String> said() {
        return toast.text().isEmpty() ? Optional.empty() : Optional.of(toast.text());
    }

    /** The desk closes: what was typed is handed in. */
    void leave() {
        list.leave();
        verdicts.leave();
    }
}
