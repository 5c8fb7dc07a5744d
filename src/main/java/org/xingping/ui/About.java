package org.xingping.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.xingping.actions.RosterActions;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;

/** What there is to know of the program: version, what it is, which authority is trusted, whose work it stands on and under which licence. */
final class About extends VBox {
    private static final String LICENCES = "/org/xingping/ui/licences.txt";

    /** @param authority whose roster counts here, in one sentence */
    About(Messages messages, String version, String authority) {
        getStyleClass().add("paragraphs");
        Label name = new Label(messages.get("shell.about.version", messages.get("app.name"), version));
        name.getStyleClass().add("heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("licences");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints());
        int row = 0;
        for (Licence licence : licences()) {
            Label what = new Label(licence.name());
            Label terms = new Label(licence.terms());
            terms.getStyleClass().add("muted");
            terms.setMinWidth(USE_PREF_SIZE);
            what.setWrapText(true);
            grid.addRow(row++, what, terms);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("licences");
        scroll.setAccessibleText(messages.get("shell.about.licences"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        Label title = new Label(messages.get("shell.about.licences"));
        title.getStyleClass().add("title");
        Label trusted = Dialogs.sentence(authority);
        trusted.setId("about-authority");
        getChildren().addAll(name, Dialogs.sentence(messages.get("shell.about.text")), trusted, title, scroll);
    }

    /** A piece of other people's work in the program. */
    record Licence(String name, String terms) {}

    /** One line each: name, then two blanks, then the terms. */
    static List<Licence> licences() {
        try (InputStream in = Objects.requireNonNull(About.class.getResourceAsStream(LICENCES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" {2,}", 2))
                    .map(parts -> new Licence(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whose roster counts here, in one sentence; runs on the library thread. */
    static String authority(Messages messages, RosterActions roster) {
        try {
            return roster.current()
                    .map(issue -> messages.get(
                            "shell.about.authority",
                            issue.authority(),
                            issue.code(),
                            String.valueOf(issue.number()),
                            issue.day().toString()))
                    .orElseGet(() -> messages.get("shell.about.authority.none"));
        } catch (Problem unreadable) {
            return messages.word(unreadable);
        }
    }
}
