package org.xingping.ui.signing;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tools;

/** The screen: the four steps on the left, the one that is on beside them, the way on and back below. */
final class FinishView extends BorderPane {
    private static final double ROOM_FOR_BOTH = 1000;

    private final FinishViewModel model;
    private final Map<FinishStep, Node> pages = new EnumMap<>(FinishStep.class);
    private final StepList steps;
    private final SigningView names;
    private final SealPage seal;
    private final Button before;
    private final Button next;
    private final HBox bar;

    FinishView(FinishViewModel model, Tools tools, SigningScreen.Ways ways) {
        this.model = model;
        setId("finish");
        getStyleClass().addAll("desk", "finish");
        steps = new StepList(model);
        names = new SigningView(model.signing(), tools, ways.back());
        seal = new SealPage(model, tools, ways);
        Paper losses = new Paper(model.messages());
        losses.setId("finish-paper");
        losses.getStyleClass().add("finish-paper");
        model.signing().openedProperty().subscribe(losses::show);
        pages.put(FinishStep.GAPS, new GapsPage(model, ways.mend()));
        pages.put(FinishStep.LOSSES, losses);
        pages.put(FinishStep.NAMES, names);
        pages.put(FinishStep.SEAL, seal);
        before = button(
                "finish-before",
                "finish.before",
                Icon.BACK,
                () -> go(model.stepProperty().get().before()));
        next = button(
                "finish-next",
                "finish.next",
                Icon.NEXT,
                () -> go(model.stepProperty().get().next()));
        next.getStyleClass().add("accent");
        next.setContentDisplay(ContentDisplay.RIGHT);
        setLeft(steps);
        bar = bar();
        setBottom(bar);
        widthProperty().subscribe(width -> names.showPaper(width.doubleValue() >= ROOM_FOR_BOTH));
        model.stepProperty().subscribe(this::show);
        model.signing()
                .openedProperty()
                .subscribe(() -> show(model.stepProperty().get()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                ways.back().run();
            }
        });
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(before, gap, next, seal.act());
        row.getStyleClass().add("finish-bar");
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Button button(String id, String word, Icon icon, Runnable act) {
        Button button = new Button(model.get(word), icon.node());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void go(FinishStep step) {
        model.stepProperty().set(step);
        takeFocus();
    }

    private void show(FinishStep step) {
        setCenter(pages.get(step));
        boolean sealed = model.isSealed();
        bar.setVisible(!sealed);
        before.setVisible(!step.isFirst() && !sealed);
        next.setVisible(!step.isLast() && !sealed);
        seal.act().setVisible(step.isLast() && !sealed);
    }

    /** Gives the keys to what is done in this step. */
    void takeFocus() {
        switch (model.stepProperty().get()) {
            case GAPS, LOSSES -> next.requestFocus();
            case NAMES -> names.takeFocus();
            case SEAL -> seal.takeFocus();
        }
    }
}
