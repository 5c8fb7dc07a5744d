package org.xingping.ui.journal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.assessment.ChangeWords.Told;
import org.xingping.assessment.Entry;
import org.xingping.ui.kit.KeyCap;

/** The selected line in full: from what to what, why, and where it stands in its chain; below it the ways from there. */
final class LineDetails extends VBox {
    private final JournalViewModel model;
    private final VBox box = new VBox();
    private final Button look;
    private final Button jump;
    private String shown = "";

    LineDetails(JournalViewModel model) {
        this.model = model;
        setId("journal-details");
        getStyleClass().add("journal-details");
        box.getStyleClass().add("desk-details-box");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        look = button("journal-look", "journal.look", "B", model::lookBack);
        look.getStyleClass().add("accent");
        jump = button("journal-jump", "journal.jump", "Enter", model::jump);
        VBox ways = new VBox(look, jump, new MomentField(model));
        ways.getStyleClass().add("journal-ways");
        getChildren().addAll(scroll, ways);
    }

    private Button button(String id, String key, String cap, Runnable act) {
        Button button = new Button(model.get(key), new KeyCap(cap));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    void show(JournalViewModel.Looking looking) {
        look.setDisable(looking.current().isEmpty());
        jump.setDisable(looking.current().map(JournalLine::code).orElse("").isEmpty());
        String now = looking.current().map(JournalLine::hash).orElse("");
        if (!now.equals(shown) || now.isEmpty()) {
            shown = now;
            box.getChildren()
                    .setAll(looking.current()
                            .map(this::parts)
                            .orElseGet(() -> List.of(text(model.get("journal.none")))));
        }
    }

    private List<Node> parts(JournalLine line) {
        Entry entry = line.entry();
        Told told = line.told();
        List<Node> parts = new ArrayList<>();
        part(parts, "journal.column.when", line.when() + " " + line.at().getOffset() + " · " + line.person());
        part(parts, "journal.column.item", line.about());
        part(parts, "journal.column.what", told.subject());
        part(parts, "journal.before", told.before());
        part(parts, "journal.after", told.after());
        part(parts, "journal.column.why", told.why());
        part(
                parts,
                "journal.column.state",
                model.get(line.change().undone() ? "journal.state.undone.long" : "journal.state.stands"));
        parts.add(heading(model.get("journal.place", String.valueOf(entry.line().seq()))));
        parts.add(code("journal-chain", "journal.chain", entry.line().chain()));
        parts.add(heading(model.get("journal.hash")));
        parts.add(code("journal-hash", "journal.hash", line.hash()));
        parts.add(heading(model.get("journal.prev")));
        parts.add(code("journal-prev", "journal.prev", entry.line().prev()));
        return parts;
    }

    private void part(List<Node> parts, String key, String value) {
        if (!value.isBlank()) {
            parts.add(heading(model.get(key)));
            parts.add(text(value));
        }
    }

    /** As it can be copied from here and compared elsewhere. */
    private TextField code(String id, String key, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setEditable(false);
        field.setAccessibleText(model.get(key));
        field.getStyleClass().add("journal-code");
        return field;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("desk-details-heading");
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
