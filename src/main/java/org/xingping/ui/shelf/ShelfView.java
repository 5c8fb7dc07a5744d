package org.xingping.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.scoring.AssessmentRow;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Look;
import org.xingping.ui.kit.Reveal;
import org.xingping.ui.shelf.ShelfViewModel.Fill;

/** The middle of the shelf: cards above, the finished ones below, or the word where there is nothing. */
final class ShelfView extends StackPane {
    /** Cards of more rows than these are shown on request, so that the finished ones stay in sight. */
    private static final int ROWS = 2;

    private static final int ROWS_WHEN_LOW = 1;
    private static final double LOW = 620;

    private final ShelfViewModel model;
    private final Rows rows;
    private final CardGrid cards;
    private final FinishedTable finished;
    private final Button rest = new Button();
    private final VBox filled;
    private boolean all;

    /** {@code act} begins a new assessment; {@code clear} empties the search. */
    ShelfView(ShelfViewModel model, Rows rows, Look look, Optional<Problem> looking, Runnable act, Runnable clear) {
        this.model = model;
        this.rows = rows;
        Messages messages = rows.messages();
        cards = new CardGrid(look);
        finished = new FinishedTable(model, rows);
        VBox.setVgrow(finished, Priority.ALWAYS);
        rest.setId("all-cards");
        rest.getStyleClass().addAll("flat", "small");
        rest.managedProperty().bind(rest.visibleProperty());
        rest.setOnAction(_ -> {
            all = !all;
            fold();
        });
        VBox open = new VBox(heading(messages.get("shelf.open"), last(), rest), cards);
        open.getStyleClass().add("part");
        open.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.inProgress()));
        open.managedProperty().bind(open.visibleProperty());
        VBox done = new VBox(heading(messages.get("shelf.finished"), new YearChips(model, messages)), finished);
        done.getStyleClass().add("part");
        VBox.setVgrow(done, Priority.ALWAYS);
        filled = new VBox(open, done);
        filled.getStyleClass().add("shelf");
        ScrollPane scroll = new ScrollPane(filled);
        scroll.setId("shelf-scroll");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Reveal.focusIn(scroll);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane content = new StackPane(
                showing(scroll, Fill.FILLED),
                showing(EmptyShelf.atFirst(messages, act), Fill.EMPTY),
                showing(EmptyShelf.nothingFound(messages, clear), Fill.NOTHING_FOUND));
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox column = new VBox();
        looking.ifPresent(problem -> column.getChildren().add(banner(problem)));
        column.getChildren().add(content);
        getStyleClass().add("shelf-ground");
        getChildren().add(column);
        model.inProgress().addListener((ListChangeListener<AssessmentRow>) _ -> rebuild());
        cards.widthProperty().subscribe(this::fold);
        heightProperty().subscribe(this::fold);
        rebuild();
    }

    /** The assessment the focus stands on. */
    Optional<String> looked() {
        Optional<String> card = focusedCard().map(focused -> focused.row().id());
        return card.or(() -> Optional.ofNullable(finished.getSelectionModel().getSelectedItem())
                .filter(_ -> finished.isFocused())
                .map(AssessmentRow::id));
    }

    /** Puts the focus on the assessment wanted, else where one would go on: the newest card, else the newest finished one. */
    void takeFocus(Optional<String> wanted) {
        applyCss(); // a scroll pane has no content before its first style
        layout();
        Optional<AssessmentCard> card = cards().filter(
                        made -> wanted.equals(Optional.of(made.row().id())))
                .findFirst();
        Optional<AssessmentRow> row = model.finished().stream()
                .filter(done -> wanted.equals(Optional.of(done.id())))
                .findFirst();
        if (card.isPresent()) {
            all = all || !card.get().isVisible();
            fold();
            card.get().requestFocus();
        } else if (row.isPresent()) {
            finished.getSelectionModel().select(row.get());
            finished.scrollTo(Math.max(0, model.finished().indexOf(row.get()) - 3));
            finished.requestFocus();
        } else if (!cards.getChildren().isEmpty()) {
            cards.getChildren().getFirst().requestFocus();
        } else if (!model.finished().isEmpty()) {
            finished.requestFocus();
        } else {
            Optional.ofNullable(lookup("#empty-new")).filter(Node::isVisible).ifPresent(Node::requestFocus);
        }
    }

    private void rebuild() {
        Optional<String> focused = looked();
        List<AssessmentCard> made = model.inProgress().stream().map(this::card).toList();
        cards.getChildren().setAll(made);
        made.stream()
                .filter(card -> focused.equals(Optional.of(card.row().id())))
                .findFirst()
                .ifPresent(Node::requestFocus);
        fold();
    }

    private Stream<AssessmentCard> cards() {
        return cards.getChildren().stream().map(AssessmentCard.class::cast);
    }

    private Optional<AssessmentCard> focusedCard() {
        return cards().filter(Node::isFocused).findFirst();
    }

    private AssessmentCard card(AssessmentRow row) {
        AssessmentCard card = new AssessmentCard(row, rows);
        card.setOnAction(_ -> model.open(row));
        return card;
    }

    private void fold() {
        int most = getHeight() < LOW ? ROWS_WHEN_LOW : ROWS;
        cards.rows(most);
        int hidden = cards.hidden(cards.getWidth());
        rest.setVisible(hidden > 0);
        rest.setText(
                all
                        ? rows.messages().get("shelf.cards.fewer")
                        : rows.messages().get("shelf.cards.rest", String.valueOf(hidden)));
        if (all) {
            cards.rows(Integer.MAX_VALUE);
        }
    }

    private Node last() {
        Hyperlink link = new Hyperlink();
        link.setId("go-on");
        link.getStyleClass().add("go-on");
        link.setOnAction(_ -> {
            AssessmentRow row = model.lastProperty().get();
            if (row != null) {
                model.open(row);
            }
        });
        model.lastProperty().subscribe(row -> {
            link.setVisible(row != null);
            link.setText(row == null ? "" : goOn(row));
        });
        return link;
    }

    private String goOn(@Nullable AssessmentRow row) {
        return row == null || row.lastItem() == null
                ? ""
                : rows.messages().get("shelf.last", row.estate(), row.lastItem());
    }

    private <N extends Node> N showing(N node, Fill when) {
        node.visibleProperty().bind(model.fillProperty().isEqualTo(when));
        return node;
    }

    private static HBox heading(String words, Node... beside) {
        Label title = new Label(words);
        title.getStyleClass().add("heading");
        HBox heading = new HBox(title);
        heading.getChildren().addAll(beside);
        heading.getStyleClass().add("part-heading");
        return heading;
    }

    private Label banner(Problem problem) {
        Messages messages = rows.messages();
        String why = switch (problem.key()) {
            case "problem.workspace.busy" ->
                messages.get("shelf.looking.busy", problem.args().toArray());
            case "problem.workspace.read-only" ->
                messages.get("shelf.looking.medium", problem.args().toArray());
            default -> messages.get("shelf.looking.permission", problem.args().toArray());
        };
        Label banner = new Label(why, Icon.LOCK.node());
        banner.setId("looking");
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.getStyleClass().addAll("banner", "needs");
        return banner;
    }
}
