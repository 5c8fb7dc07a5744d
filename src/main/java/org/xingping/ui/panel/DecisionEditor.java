package org.xingping.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Decision;
import org.xingping.assessment.Kind;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.scoring.Ruling;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Field;
import org.xingping.ui.kit.KeyCap;

/** What the panel decides on the item in hand: something at hand or points of its own, and why. */
final class DecisionEditor extends VBox {
    private final PanelViewModel model;
    private final PanelWords words;
    private final FlowPane choices = new FlowPane(6, 6);
    private final FlowPane elements = new FlowPane(12, 6);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField points = new TextField();
    private final Label full = new Label();
    private final TextArea reason = new TextArea();
    private final Field<TextArea> why;
    private final Button decide = new Button();
    private final Button takeBack = new Button();
    private final Runnable decided;
    private List<Choice> offered = List.of();
    private @Nullable Item item;
    private Optional<Decision> stood = Optional.empty();
    private boolean ticked;

    /** @param decided what comes after a decision was stored */
    DecisionEditor(PanelViewModel model, PanelWords words, Runnable decided) {
        this.model = model;
        this.words = words;
        this.decided = decided;
        getStyleClass().add("panel-decision");
        Label heading = new Label(words.get("panel.decide"));
        heading.getStyleClass().add("field-label");
        points.setId("panel-points");
        points.setPrefColumnCount(5);
        points.setAccessibleText(words.get("panel.points"));
        points.setPromptText(words.get("panel.points.prompt"));
        points.textProperty().subscribe(text -> {
            if (!text.isBlank()) {
                group.selectToggle(null);
                ticked = false;
            }
        });
        full.getStyleClass().add("hint");
        Label own = new Label(words.get("panel.points"));
        HBox line = new HBox(8, own, points, full);
        line.getStyleClass().add("panel-points-line");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setPromptText(words.get("panel.reason.prompt"));
        why = new Field<>("panel-reason", words.get(model.isTrial() ? "panel.reason.trial" : "panel.reason"), reason);
        decide.setId("panel-decide");
        decide.setText(words.get(model.isTrial() ? "panel.try.act" : "panel.decide.act"));
        decide.setGraphic(new KeyCap("Ctrl ↵"));
        decide.setContentDisplay(ContentDisplay.RIGHT);
        decide.setOnAction(_ -> decide());
        takeBack.setId("panel-undecide");
        takeBack.setText(words.get("panel.undecide"));
        takeBack.setOnAction(_ -> model.undecide());
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        HBox acts = new HBox(8, decide, takeBack);
        HBox.setHgrow(decide, Priority.NEVER);
        elements.managedProperty().bind(elements.visibleProperty());
        getChildren().addAll(heading, choices, elements, line, why, acts);
    }

    void show(Ruling ruling, Optional<Decision> standing) {
        boolean other = !ruling.item().equals(item);
        item = ruling.item();
        if (other) {
            points.clear();
            reason.setText(standing.map(decision -> decision.said().reason()).orElse(""));
            why.errorProperty().set("");
        }
        full.setText(words.get("panel.points.of", item.points().brief()));
        show(Choice.of(ruling, words), standing, other ? Optional.empty() : inHand(standing));
        stood = standing;
        if (other) {
            ticked = false;
            elements(ruling.item(), standing);
        }
        takeBack.setVisible(standing.isPresent());
        setDisable(model.isLocked());
    }

    /** What was chosen and not decided yet; nothing where somebody decided meanwhile. */
    private Optional<Choice> inHand(Optional<Decision> standing) {
        return Optional.ofNullable(group.getSelectedToggle())
                .filter(_ -> standing.equals(stood))
                .map(toggle -> (Choice) toggle.getUserData());
    }

    private void show(List<Choice> now, Optional<Decision> standing, Optional<Choice> inHand) {
        offered = now;
        group.getToggles().clear(); // or what is at hand for another item could still be chosen
        List<ToggleButton> buttons = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Choice choice = now.get(at);
            ToggleButton button = new ToggleButton(choice.word(), new KeyCap(String.valueOf(at + 1)));
            button.setId("panel-choice-" + (at + 1));
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setSelected(inHand.map(choice::equals)
                    .orElseGet(() -> standing.map(Decision::said)
                            .filter(said -> said.answer().equals(choice.answer())
                                    && (said.ground() == Kind.Ground.MEAN) == choice.mean())
                            .isPresent()));
            button.setOnAction(_ -> {
                points.clear();
                ticked = false;
            });
            buttons.add(button);
        }
        choices.getChildren().setAll(buttons);
        standing.map(decision -> decision.said().answer())
                .filter(answer -> group.getSelectedToggle() == null)
                .ifPresent(answer -> {
                    if (answer instanceof Answer.Awarded(Points awarded)) {
                        points.setText(awarded.brief());
                    }
                });
    }

    /** The elements of an item that has them, to be ticked one by one. */
    private void elements(Item now, Optional<Decision> standing) {
        elements.getChildren().clear();
        if (now.mode() instanceof ScoringMode.Elements mode) {
            for (int position = 1; position <= mode.elements().size(); position++) {
                int place = position;
                CheckBox box = new CheckBox(mode.elements().get(position - 1).title());
                box.setId("panel-element-" + position);
                box.setSelected(standing.map(decision -> decision.said().answer())
                        .filter(answer -> answer instanceof Answer.Ticked known
                                && known.met().contains(place))
                        .isPresent());
                box.setOnAction(_ -> {
                    ticked = true;
                    group.selectToggle(null);
                    points.clear();
                });
                elements.getChildren().add(box);
            }
        }
        elements.setVisible(!elements.getChildren().isEmpty());
    }

    private Optional<Choice> ticks() {
        Set<Integer> met = new TreeSet<>();
        for (int at = 0; at < elements.getChildren().size(); at++) {
            if (elements.getChildren().get(at) instanceof CheckBox box && box.isSelected()) {
                met.add(at + 1);
            }
        }
        return ticked ? Optional.of(new Choice("", new Answer.Ticked(met, Set.of()), false)) : Optional.empty();
    }

    /** Takes the choice with this number in hand and asks why. */
    void digit(int digit) {
        if (!isDisabled() && digit >= 1 && digit <= offered.size()) {
            group.selectToggle(group.getToggles().get(digit - 1));
            points.clear();
            ticked = false;
            reason.requestFocus();
            reason.end();
        }
    }

    /** Decides what is in hand. */
    void decide() {
        Item now = item;
        if (now == null || isDisabled()) {
            return;
        }
        why.errorProperty().set("");
        Optional<Choice> choice = Optional.ofNullable(group.getSelectedToggle())
                .map(toggle -> (Choice) toggle.getUserData())
                .or(this::ticks)
                .or(this::awarded);
        if (choice.isEmpty()) {
            why.errorProperty().set(words.get("panel.decide.what", now.points().brief()));
        } else if (reason.getText().isBlank() && !model.isTrial()) {
            why.errorProperty()
                    .set(words.messages().word(new Problem("problem.decide.reason", now.code(), now.title())));
            reason.requestFocus();
        } else {
            model.decide(choice.get(), reason.getText(), decided);
        }
    }

    private Optional<Choice> awarded() {
        String typed = points.getText().strip();
        boolean number = typed.matches("\\d{1,3}(\\.\\d{1,2})?");
        Points given = number ? Points.of(typed) : Points.ZERO;
        return number && item != null && given.compareTo(item.points()) <= 0
                ? Optional.of(new Choice(typed, new Answer.Awarded(given), false))
                : Optional.empty();
    }
}
