package org.xingping.ui.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.xingping.actions.SealKey;
import org.xingping.assessment.Kind;
import org.xingping.journal.ShortHash;
import org.xingping.scoring.Opened;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.LongWork;
import org.xingping.ui.kit.PassphraseField;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;
import org.xingping.ui.kit.Tools;

/** The last step: what is sealed, the passphrase, and after that the code and the ways to hand over. */
final class SealPage extends ScrollPane {
    private final FinishViewModel model;
    private final Tools tools;
    private final SigningScreen.Ways ways;
    private final VBox page = new VBox();
    private final PassphraseField passphrase;
    private final PassphraseField again;
    private final Button act;
    private final Button hand;
    private boolean made;

    SealPage(FinishViewModel model, Tools tools, SigningScreen.Ways ways) {
        this.model = model;
        this.tools = tools;
        this.ways = ways;
        setId("finish-seal");
        getStyleClass().add("finish-page");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().addAll("finish-lines", "finish-narrow");
        setContent(page);
        passphrase = new PassphraseField("finish-passphrase", model.get("finish.passphrase"), model.messages());
        again = new PassphraseField("finish-again", model.get("finish.passphrase.again"), model.messages());
        act = new Button(model.get("finish.act"), Icon.LOCK.node());
        act.setId("finish-act");
        act.getStyleClass().add("accent");
        act.setMinWidth(USE_PREF_SIZE);
        hand = way("finish-hand", "finish.hand", Icon.PAPERS, () -> ways.hand().accept(model.opened()));
        hand.getStyleClass().add("accent");
        act.managedProperty().bind(act.visibleProperty());
        act.setOnAction(_ -> seal());
        passphrase.control().setOnAction(_ -> seal());
        again.control().setOnAction(_ -> seal());
        model.signing().openedProperty().subscribe(this::show);
        model.noticesProperty().subscribe(this::show);
        model.keys().subscribe(this::show);
        show();
    }

    /** What seals, for the bar below. */
    Button act() {
        return act;
    }

    void takeFocus() {
        if (!model.isSealed()) {
            applyCss(); // a page just placed in the window has its fields in no scene before its skin is made
            passphrase.control().requestFocus();
        }
    }

    private void show() {
        page.getChildren().setAll(model.isSealed() ? done(model.opened()) : asked());
        act.setDisable(model.hasErrors());
    }

    private List<Node> asked() {
        List<Node> parts = new ArrayList<>();
        int next = model.signing().sheet().revision() + 1;
        parts.add(heading(model.get("finish.what", String.valueOf(next))));
        int photos = model.signing().sheet().photos().values().stream()
                .mapToInt(List::size)
                .sum();
        parts.add(Dialogs.sentence(model.get("finish.what.text", String.valueOf(photos), String.valueOf(next))));
        if (model.hasErrors()) {
            parts.add(new StateChip(Tone.DANGER, Icon.ERROR, model.get("finish.errors")));
        }
        Optional<SealKey> key = model.key();
        parts.add(heading(model.get(key.isPresent() ? "finish.key" : "finish.key.new")));
        parts.add(Dialogs.sentence(key.map(one -> model.get("finish.key.text", one.name(), one.code()))
                .orElseGet(() -> model.get("finish.key.new.text"))));
        parts.add(passphrase);
        if (key.isEmpty()) {
            parts.add(again);
        }
        return parts;
    }

    private List<Node> done(Opened opened) {
        Kind.Sealed sealed = opened.sheet().seal().orElseThrow();
        List<Node> parts = new ArrayList<>();
        parts.add(
                new StateChip(Tone.SUCCESS, Icon.SEALED, model.get("finish.done", String.valueOf(sealed.revision()))));
        Label code = new Label(ShortHash.of(sealed.contentRoot()));
        code.setId("finish-code");
        code.getStyleClass().addAll("total", "finish-code");
        code.setAccessibleText(model.get("finish.code") + " " + code.getText());
        parts.add(heading(model.get("finish.code")));
        parts.add(code);
        parts.add(
                Dialogs.sentence(model.get(opened.sheet().isPanel() ? "finish.code.text.panel" : "finish.code.text")));
        FlowPane row = new FlowPane(
                hand,
                way(
                        "finish-export",
                        "desk.export",
                        Icon.EXPORT,
                        () -> ways.export().accept(opened)));
        row.getStyleClass().add("finish-ways");
        parts.add(row);
        if (made) {
            parts.add(heading(model.get("finish.key.keep")));
            parts.add(Dialogs.sentence(model.get("finish.key.keep.text")));
            model.key()
                    .ifPresent(key -> parts.add(way(
                            "finish-keep",
                            "finish.key.keep.act",
                            Icon.BACKUP,
                            () -> ways.keep().accept(key.fingerprint()))));
        }
        return parts;
    }

    private Button way(String id, String word, Icon icon, Runnable act) {
        Button button = new Button(model.get(word), icon.node());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("heading");
        label.setWrapText(true);
        return label;
    }

    private void seal() {
        if (act.isDisabled() || !act.isVisible()) {
            return;
        }
        Optional<SealKey> key = model.key();
        if (passphrase.isEmpty()) {
            passphrase.errorProperty().set(model.get("finish.passphrase.none"));
            passphrase.control().requestFocus();
            return;
        }
        char[] typed = passphrase.typed();
        if (key.isEmpty() && !isSame(typed)) {
            Arrays.fill(typed, '\0');
            again.errorProperty().set(model.get("finish.passphrase.differs"));
            again.control().requestFocus();
            return;
        }
        String assessment = model.opened().id();
        act.setDisable(true);
        new LongWork(tools, "sealing", model.get("finish.running"))
                .run(
                        progress -> model.seal(assessment, key, typed, progress),
                        now -> sealed(now, key.isEmpty()),
                        this::refused);
    }

    private boolean isSame(char[] typed) {
        char[] repeated = again.typed();
        boolean same = Arrays.equals(typed, repeated);
        Arrays.fill(repeated, '\0');
        return same;
    }

    private void sealed(Opened now, boolean fresh) {
        made = fresh;
        passphrase.clear();
        again.clear();
        model.sealed(now);
        hand.requestFocus();
    }

    /** A passphrase that is no good is told where it was typed; everything else is told as all failures are. */
    private boolean refused(Throwable failure) {
        act.setDisable(model.hasErrors());
        if (failure instanceof Problem problem && problem.key().startsWith("problem.key.")) {
            passphrase.errorProperty().set(model.messages().word(problem));
            passphrase.control().requestFocus();
            return true;
        }
        return false;
    }
}
