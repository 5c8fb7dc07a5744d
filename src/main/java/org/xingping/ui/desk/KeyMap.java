package org.xingping.ui.desk;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.text.Messages;
import org.xingping.ui.kit.KeyCap;

/** All keys of the desk with what they do, in two columns; it prints. */
final class KeyMap extends VBox {
    private static final int COLUMNS = 2;

    KeyMap(Messages messages, Runnable noPrinter) {
        setId("desk-key-map");
        getStyleClass().add("desk-key-map");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("desk-keys");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints cap = new ColumnConstraints();
            cap.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().addAll(cap, new ColumnConstraints());
        }
        List<Command> commands = List.of(Command.values());
        int rows = (commands.size() + COLUMNS - 1) / COLUMNS;
        for (int at = 0; at < commands.size(); at++) {
            Command command = commands.get(at);
            Label word = new Label(messages.get("desk.key." + command.name()));
            word.setMinWidth(USE_PREF_SIZE);
            grid.add(new KeyCap(command.cap()), at / rows * 2, at % rows);
            grid.add(word, at / rows * 2 + 1, at % rows);
            GridPane.setMargin(word, new Insets(0, 24, 0, 0));
        }
        Label note = new Label(messages.get("desk.keys.note"));
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        Button print = new Button(messages.get("desk.keys.print"));
        print.setId("desk-keys-print");
        print.setOnAction(_ -> print(grid, noPrinter));
        getChildren().addAll(grid, note, new HBox(print));
    }

    private static void print(Node keys, Runnable noPrinter) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            noPrinter.run();
        } else if (job.showPrintDialog(keys.getScene().getWindow()) && job.printPage(keys)) {
            job.endJob();
        }
    }
}
