package org.xingping.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.SealKey;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Moments;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** The keys one below the other with what can be done to each; below them the authority. */
final class KeysPage extends ScrollPane {
    private final Messages messages;
    private final Moments moments;
    private final Acts acts;
    private final VBox page = new VBox();
    private final Button create;
    private final Button take;
    private final Button roster;
    private final Button forget;
    private boolean seals;

    /** What can be done here. */
    record Acts(
            Runnable create,
            Runnable take,
            Consumer<SealKey> keep,
            Consumer<SealKey> change,
            Consumer<SealKey> enrol,
            Runnable roster,
            Runnable forget) {}

    KeysPage(Messages messages, Moments moments, Acts acts) {
        this.messages = messages;
        this.moments = moments;
        this.acts = acts;
        setId("keys");
        getStyleClass().addAll("desk", "keys");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        page.getStyleClass().add("keys-page");
        setContent(page);
        create = button("keys-create", "keys.create", Icon.ADD, acts.create());
        take = button("keys-take", "keys.take", Icon.FOLDER, acts.take());
        forget = button("keys-forget", "verify.roster.forget", Icon.REMOVE, acts.forget());
        roster = button("keys-roster", "verify.roster.take", Icon.PAPERS, acts.roster());
    }

    void show(KeyRing ring) {
        seals = ring.seals().isPresent();
        List<Node> parts = new ArrayList<>();
        parts.add(heading(messages.get("keys.here")));
        if (ring.keys().isEmpty()) {
            Label none = Dialogs.sentence(messages.get("keys.empty"));
            none.setId("keys-empty");
            parts.add(none);
        }
        ring.keys().forEach(key -> parts.add(card(ring, key)));
        if (!ring.keys().isEmpty() && !seals) {
            parts.add(Dialogs.sentence(messages.get("keys.none.of", ring.person())));
        }
        ring.unreadable().forEach(problem -> parts.add(warning(messages.word(problem))));
        create.getStyleClass().remove("accent");
        if (!seals) {
            create.getStyleClass().add("accent");
        }
        parts.add(row(create, take));
        parts.add(Dialogs.sentence(messages.get("keys.lost")));
        parts.add(heading(messages.get("keys.authority")));
        parts.addAll(authority(ring));
        page.getChildren().setAll(parts);
    }

    /** Where the focus begins: at what most people come for. */
    void takeFocus() {
        applyCss(); // a page just placed in the window has its buttons in no scene before its skin is made
        Node first = page.lookup(".keys-card .button");
        (first == null ? create : first).requestFocus();
    }

    void toRoster() {
        roster.requestFocus();
    }

    /** Whether there is a key already that seals for who works here. */
    boolean seals() {
        return seals;
    }

    private VBox card(KeyRing ring, SealKey key) {
        Label name = heading(key.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(name);
        top.getStyleClass().add("keys-top");
        if (ring.seals().filter(key::equals).isPresent()) {
            top.getChildren().add(new StateChip(Tone.ACCENT, Icon.KEY, messages.get("keys.seals")));
        }
        Label code = new Label(key.code());
        code.getStyleClass().addAll("code", "keys-code");
        Label facts = new Label(messages.get("keys.made", moments.when(key.created())));
        facts.getStyleClass().add("hint");
        Label what = new Label(messages.get("keys.code"));
        what.getStyleClass().add("hint");
        HBox line = new HBox(what, code, facts);
        line.getStyleClass().add("keys-line");
        FlowPane ways = row(
                act(key, "keys-keep", "keys.keep", Icon.BACKUP, acts.keep()),
                act(key, "keys-change", "keys.change", Icon.LOCK, acts.change()),
                act(key, "keys-enrol", "keys.enrol", Icon.EXPORT, acts.enrol()));
        VBox card = new VBox(top, line, ways);
        card.getStyleClass().add("keys-card");
        return card;
    }

    private Button act(SealKey key, String id, String word, Icon icon, Consumer<SealKey> act) {
        Button button = button(id, word, icon, () -> act.accept(key));
        button.setAccessibleText(messages.get("keys.act.of", messages.get(word), key.name(), key.code()));
        return button;
    }

    private List<Node> authority(KeyRing ring) {
        List<Node> parts = new ArrayList<>();
        ring.damaged().ifPresent(problem -> parts.add(warning(messages.word(problem))));
        if (ring.roster().isEmpty()) {
            boolean none = ring.damaged().isEmpty();
            if (none) {
                parts.add(Dialogs.sentence(messages.get("keys.authority.none")));
            }
            parts.add(none ? row(roster) : row(roster, forget));
            return parts;
        }
        Issue issue = ring.roster().get();
        Label name = heading(issue.authority());
        Label told = Dialogs.sentence(messages.get(
                "keys.authority.roster",
                String.valueOf(issue.number()),
                issue.day().toString(),
                String.valueOf(issue.entries())));
        told.setId("keys-authority");
        Label what = new Label(messages.get("keys.authority.code"));
        what.getStyleClass().add("hint");
        Label code = new Label(issue.code());
        code.getStyleClass().addAll("code", "keys-code");
        HBox line = new HBox(what, code);
        line.getStyleClass().add("keys-line");
        VBox card = new VBox(name, line, told, row(roster, forget));
        card.getStyleClass().add("keys-card");
        parts.add(card);
        return parts;
    }

    private Label warning(String sentence) {
        Label label = new Label(sentence, Icon.WARNING.node());
        label.getStyleClass().add("keys-warning");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, String word, Icon icon, Runnable act) {
        return Buttons.of(id, icon, messages.get(word), act);
    }

    private static FlowPane row(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("finish-ways");
        return row;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("heading");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
