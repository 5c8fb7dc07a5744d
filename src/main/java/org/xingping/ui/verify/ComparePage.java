package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.actions.VerdictWords;
import org.xingping.actions.WorkbookActions.Compared;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tone;

/** Whether a workbook says the same as the package's own; below it each place where it does not. */
final class ComparePage extends VBox {
    private final Messages messages;
    private final VerdictWords words;
    private final Button another;
    private final Button back;

    /**
     * @param another compares another workbook
     * @param back leads to the verdict; so does Escape
     */
    ComparePage(Messages messages, VerdictWords words, Runnable another, Runnable back) {
        this.messages = messages;
        this.words = words;
        setId("compare");
        getStyleClass().addAll("desk", "compare");
        this.another = button("compare-another", "compare.another", Icon.TWO, another);
        this.back = button("compare-back", "compare.back", Icon.BACK, back);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    private Button button(String id, String word, Icon icon, Runnable act) {
        return Buttons.of(id, icon, messages.get(word), act);
    }

    void show(Path handed, Path workbook, Compared compared) {
        SignLine answer = new SignLine(
                "compare-answer",
                compared.equal() ? Tone.SUCCESS : Tone.DANGER,
                messages.get(
                        "compare.asked", String.valueOf(workbook.getFileName()), String.valueOf(handed.getFileName())),
                words.likeness(compared));
        FlowPane ways = new FlowPane(back, another);
        ways.getStyleClass().add("finish-ways");
        getChildren().setAll(answer);
        if (!compared.equal()) {
            differences(compared);
        }
        getChildren().add(ways);
        back.requestFocus();
    }

    private void differences(Compared compared) {
        DifferenceTable table = new DifferenceTable(messages, compared.differences());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label whole = new Label();
        whole.setId("compare-whole");
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> whole.setText(row == null ? "" : words.difference(row)));
        Label count = new Label(
                compared.more()
                        ? words.more(compared)
                        : messages.get(
                                "compare.count",
                                String.valueOf(compared.differences().size())));
        count.setId("compare-count");
        count.getStyleClass().add("hint");
        getChildren().addAll(List.of(count, table, whole));
    }
}
