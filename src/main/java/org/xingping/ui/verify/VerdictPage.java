package org.xingping.ui.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xingping.actions.Handed;
import org.xingping.actions.Handed.Signer;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.RosterActions.Trust;
import org.xingping.actions.VerdictWords;
import org.xingping.assessment.Facts;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StarRow;
import org.xingping.ui.kit.Tone;
import org.xingping.ui.verify.HereCard.Here;

/** Always three lines, each with its own sign; below them what the package holds, where nothing was changed. */
final class VerdictPage extends ScrollPane {
    private final Messages messages;
    private final VerdictWords words;
    private final Acts acts;
    private final VBox page = new VBox();
    private final Button another;
    private final Button workbook;
    private final Button roster;
    private Path file = Path.of("");

    /**
     * What can be done here.
     *
     * @param another verifies another package
     * @param workbook compares a workbook with the package's own
     * @param roster takes in a roster
     * @param here what can be done about a revision that is in the workspace
     */
    record Acts(Runnable another, Runnable workbook, Runnable roster, HereCard.Acts here) {}

    VerdictPage(Messages messages, VerdictWords words, Acts acts) {
        this.messages = messages;
        this.words = words;
        this.acts = acts;
        setId("verify");
        getStyleClass().addAll("desk", "verify");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        page.getStyleClass().add("verify-page");
        setContent(page);
        this.another = button("verify-another", "verify.another", Icon.FOLDER, acts.another());
        this.workbook = button("verify-workbook", "verify.workbook", Icon.TWO, acts.workbook());
        this.roster = button("verify-roster", "verify.roster.take", Icon.PAPERS, acts.roster());
    }

    private Button button(String id, String word, Icon icon, Runnable act) {
        return Buttons.of(id, icon, messages.get(word), act);
    }

    void begin(Path chosen) {
        file = chosen;
        page.getChildren().setAll(name(), Dialogs.sentence(messages.get("verify.running")));
    }

    void stopped() {
        page.getChildren().setAll(name(), Dialogs.sentence(messages.get("verify.stopped")), ways(false));
        another.requestFocus();
    }

    void show(Handed handed, Optional<Issue> current, Optional<Here> here) {
        List<Node> parts = new ArrayList<>();
        parts.add(name());
        boolean unchanged = handed.changes().isEmpty();
        parts.add(line(
                "verify-content",
                unchanged ? Tone.SUCCESS : Tone.DANGER,
                "verify.line.content",
                words.unchanged(handed)));
        words.changes(handed).forEach(change -> parts.add(change(change)));
        parts.add(line("verify-signer", tone(handed.signer()), "verify.line.signer", words.signer(handed)));
        parts.add(line("verify-known", known(handed.signer()), "verify.line.known", words.trust(handed)));
        handed.content().ifPresent(content -> parts.addAll(content(content)));
        here.ifPresent(known -> parts.add(new HereCard(messages, known, acts.here())));
        parts.add(Dialogs.sentence(words.current(current)));
        parts.add(ways(handed.isSound()
                && handed.content().flatMap(Handed.Content::report).isPresent()));
        page.getChildren().setAll(parts);
        another.requestFocus();
    }

    /** Says that the revision is here now, or which receipts there are for it. */
    void here(Here here) {
        HereCard pane = new HereCard(messages, here, acts.here());
        page.getChildren().removeIf(HereCard.class::isInstance);
        page.getChildren().add(page.getChildren().size() - 2, pane);
        pane.takeFocus();
    }

    /** Puts the focus back where a comparison began. */
    void focus() {
        workbook.requestFocus();
    }

    private static Tone tone(Signer signer) {
        return switch (signer) {
            case Signer.By _ -> Tone.SUCCESS;
            case Signer.Nobody _, Signer.Changed _ -> Tone.NEUTRAL;
            case Signer.Missing _, Signer.Broken _ -> Tone.DANGER;
        };
    }

    /** Only who is on the roster, and valid, is ever green. */
    private static Tone known(Signer signer) {
        return signer instanceof Signer.By by ? tone(by.trust()) : Tone.NEUTRAL;
    }

    static Tone tone(Trust trust) {
        return switch (trust) {
            case Trust.Known _ -> Tone.SUCCESS;
            case Trust.Revoked _ -> Tone.DANGER;
            case Trust.NoRoster _, Trust.Outside _, Trust.Unknown _ -> Tone.WARNING;
        };
    }

    private Label name() {
        Label name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        return name;
    }

    private SignLine line(String id, Tone tone, String heading, String sentence) {
        return new SignLine(id, tone, messages.get(heading), sentence);
    }

    static Label change(String sentence) {
        Label label = new Label("·  " + sentence);
        label.getStyleClass().add("verify-change");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private List<Node> content(Handed.Content content) {
        Facts facts = content.sheet().facts();
        Label estate = new Label(facts.estate().name());
        estate.getStyleClass().add("heading");
        Label visit = new Label(messages.get(
                "verify.visit",
                facts.estate().company(),
                messages.term(facts.type()),
                facts.date().toString(),
                String.join(messages.get("rule.and"), facts.team())));
        visit.getStyleClass().add("hint");
        visit.setWrapText(true);
        Label total = new Label(content.rating().total().told());
        total.setId("verify-total");
        total.getStyleClass().add("total");
        String stars =
                messages.stars(content.rating().lowStars(), content.rating().highStars());
        StarRow row = new StarRow();
        row.show(content.rating().lowStars(), content.rating().highStars(), stars);
        HBox result = new HBox(total, row, new Label(stars));
        result.getStyleClass().add("verify-result");
        Label code = new Label(content.code());
        code.setId("verify-code");
        code.getStyleClass().addAll("total", "finish-code");
        Label what = new Label(
                content.sealed().isPresent()
                        ? messages.get(
                                "verify.code", String.valueOf(content.sheet().revision()))
                        : messages.get("verify.code.draft"));
        what.getStyleClass().add("hint");
        what.setWrapText(true);
        VBox card = new VBox(estate, visit, result, what, code);
        card.getStyleClass().add("verify-card");
        return List.of(card);
    }

    private FlowPane ways(boolean comparable) {
        FlowPane ways = comparable ? new FlowPane(another, workbook, roster) : new FlowPane(another, roster);
        ways.getStyleClass().add("finish-ways");
        return ways;
    }
}
