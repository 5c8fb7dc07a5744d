package org.xingping.ui.desk;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/**
 * The last changes of one item, over the rows beside its title: while its key holds it, or while the sign of a history is
 * pointed at. The row keeps the focus.
 */
final class HistoryBubble extends VBox {
    private static final int MOST = 5;
    private static final double WIDTH = 440;
    private static final double AIR = 8;
    private static final Duration WAIT = Duration.millis(250);

    private final DeskModels models;
    private final Region desk;
    private final ItemList list;
    private final PauseTransition pointing = new PauseTransition(WAIT);
    private String shown = "";

    /** @param desk what it stands over */
    HistoryBubble(DeskModels models, Region desk, ItemList list) {
        this.models = models;
        this.desk = desk;
        this.list = list;
        setId("desk-history-bubble");
        getStyleClass().add("desk-bubble");
        setManaged(false);
        setVisible(false);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        pointing.setOnFinished(_ -> show());
        models.desk().peekedProperty().subscribe((_, _) -> pointing.playFromStart());
        hoverProperty().subscribe((_, _) -> pointing.playFromStart());
        models.desk().historyProperty().subscribe((_, _) -> show());
        models.desk().lookingProperty().subscribe((_, _) -> show());
    }

    /** What is held by key comes first, then what is pointed at; while the mouse is over the bubble, it stays. */
    private void show() {
        String held = models.desk().historyProperty().get();
        String peeked = models.desk().peekedProperty().get();
        String code = !held.isEmpty() ? held : peeked.isEmpty() && isHover() ? shown : peeked;
        Standing standing = models.sheet().standing();
        boolean there = standing.isLive(code) && list.row(code).isPresent() && list.getScene() != null;
        shown = there ? code : "";
        setVisible(there);
        if (there) {
            fill(standing.row(code), Told.of(standing, code, models));
            place(list.row(code).orElseThrow().headLine());
        }
    }

    private void fill(RowState row, List<Told> all) {
        Label title = new Label(row.code() + " " + row.item().title());
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(models.get("desk.history.count", String.valueOf(all.size())));
        count.getStyleClass().add("hint");
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, gap, count);
        head.getStyleClass().add("desk-bubble-head");
        getChildren().setAll(head);
        all.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        CommandButton journal = new CommandButton(Command.JOURNAL, models, models.get("desk.history.all"), "J");
        journal.setId("desk-history-all");
        journal.setMaxWidth(USE_PREF_SIZE);
        journal.setOnAction(_ -> models.leaving().journal().accept(row.code()));
        getChildren().add(journal);
    }

    private Node line(Told told) {
        Label when = new Label(DeskModels.dotted(List.of(told.when(models), told.who())));
        when.getStyleClass().add("hint");
        HBox head = new HBox(when);
        head.getStyleClass().add("desk-bubble-head");
        Label what = new Label(told.what());
        what.setWrapText(true);
        VBox line = new VBox(head, what);
        if (told.undone()) {
            what.getStyleClass().add("undone");
            head.getChildren().add(new StateChip(Tone.NEUTRAL, Icon.UNDO, models.get("desk.history.undone.chip")));
        }
        if (!told.why().isEmpty()) {
            Label why = new Label(models.get("desk.history.why", told.why()));
            why.getStyleClass().add("hint");
            why.setWrapText(true);
            line.getChildren().add(why);
        }
        return line;
    }

    /** Below the title where there is room, else above it. */
    private void place(Node title) {
        applyCss();
        double high = prefHeight(WIDTH);
        Bounds bounds = title.localToScene(title.getLayoutBounds());
        Point2D below = desk.sceneToLocal(bounds.getMinX(), bounds.getMaxY());
        double above = desk.sceneToLocal(bounds.getMinX(), bounds.getMinY()).getY() - high - AIR;
        boolean fits = below.getY() + AIR + high <= desk.getHeight();
        double left = Math.clamp(below.getX(), AIR, Math.max(AIR, desk.getWidth() - WIDTH - AIR));
        double top = fits ? below.getY() + AIR : Math.max(AIR, above);
        resizeRelocate(left, top, WIDTH, high);
        layout();
    }
}
