package org.xingping.ui.panel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Remark;
import org.xingping.checklist.Item;
import org.xingping.scoring.Ruling;
import org.xingping.ui.kit.Icon;

/** The remarks on the item in hand, or on the whole, and a line to add one, perhaps with an answer proposed. */
final class RemarkBox extends VBox {
    private final PanelViewModel model;
    private final PanelWords words;
    private final VBox list = new VBox();
    private final TextField text = new TextField();
    private final ComboBox<Choice> proposed = new ComboBox<>();
    private final Button add = new Button();
    private @Nullable Item item;

    RemarkBox(PanelViewModel model, PanelWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("panel-remarks");
        Label heading = new Label(words.get("panel.remarks"));
        heading.getStyleClass().add("field-label");
        list.getStyleClass().add("panel-remark-list");
        text.setId("panel-remark");
        text.setPromptText(words.get("panel.remark.prompt"));
        text.setAccessibleText(words.get("panel.remark.prompt"));
        text.setOnAction(_ -> add());
        HBox.setHgrow(text, Priority.ALWAYS);
        proposed.setId("panel-proposed");
        proposed.setPromptText(words.get("panel.propose"));
        proposed.setAccessibleText(words.get("panel.propose"));
        proposed.setMaxWidth(Double.MAX_VALUE);
        proposed.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? words.get("panel.propose") : words.get("panel.proposes", choice.word());
            }

            @Override
            public @Nullable Choice fromString(String string) {
                return null;
            }
        });
        add.setId("panel-remark-add");
        add.setText(words.get("panel.remark.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        add.disableProperty().bind(text.textProperty().map(String::isBlank));
        getChildren().addAll(heading, list, new HBox(8, text, add), proposed);
    }

    void show(Optional<Ruling> ruling, List<Remark> remarks) {
        Item now = ruling.map(Ruling::item).orElse(null);
        if (!Objects.equals(now, item)) {
            text.clear();
            proposed.getItems().setAll(ruling.map(one -> Choice.of(one, words)).orElse(List.of()));
            proposed.setValue(null);
        }
        item = now;
        list.getChildren().setAll(remarks.stream().map(this::line).toList());
        text.setDisable(model.isLocked());
        proposed.setDisable(model.isLocked());
    }

    private HBox line(Remark remark) {
        Answer answer = remark.said().proposed();
        Label said = new Label(
                remark.person().name() + " · "
                        + (answer == null || item == null
                                ? ""
                                : words.get("panel.proposes", proposal(item, answer)) + " ")
                        + remark.said().text(),
                (answer == null ? Icon.NOTE : Icon.DRAFT).node());
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button away = new Button(null, Icon.CLOSE.node());
        away.getStyleClass().add("flat");
        away.setAccessibleText(words.get("panel.remark.withdraw"));
        away.setDisable(model.isLocked());
        String code = item == null ? null : item.code();
        away.setOnAction(_ -> model.withdraw(code, remark));
        HBox line = new HBox(said, away);
        line.getStyleClass().add("panel-remark");
        return line;
    }

    private String proposal(Item on, Answer answer) {
        return proposed.getItems().stream()
                .filter(choice -> choice.answer().equals(answer))
                .map(Choice::word)
                .findFirst()
                .orElseGet(() -> words.wording().said(on, answer));
    }

    private void add() {
        String said = text.getText();
        Choice choice = proposed.getValue();
        String code = item == null ? null : item.code();
        if (!said.isBlank()) {
            model.remark(code, said, choice == null ? null : choice.answer(), () -> {
                text.clear();
                proposed.setValue(null);
            });
        }
    }
}
