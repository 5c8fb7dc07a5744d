package org.xingping.ui.signing;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Keys;
import org.xingping.ui.kit.Tools;

/** The screen: what is signed, the pad with who signs above it, the signatures given so far. */
final class SigningView extends BorderPane {
    private final SigningViewModel model;
    private final Paper paper;
    private final Signer signer;
    private final InkPad pad;
    private final GivenList given;
    private final Label refused = new Label();
    private final VBox writing;
    private final Label locked;
    private final Button sign;

    /** @param back leaves the screen */
    SigningView(SigningViewModel model, Tools tools, Runnable back) {
        this.model = model;
        setId("sign");
        getStyleClass().add("desk");
        paper = new Paper(model.messages());
        signer = new Signer(model);
        pad = new InkPad(model.get("signing.pad"));
        given = new GivenList(model, tools.dialogs());
        locked = new Label(null, Icon.LOCK.node());
        locked.getStyleClass().add("desk-sealed");
        locked.setMaxWidth(Double.MAX_VALUE);
        refused.setId("sign-refused");
        refused.getStyleClass().add("field-error");
        refused.setWrapText(true);
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        sign = button("sign-accept", "signing.accept", Icon.DRAFT, this::sign);
        sign.getStyleClass().add("accent");
        writing = new VBox(signer, pad, refused, bar());
        writing.getStyleClass().add("sign-writing");
        VBox.setVgrow(pad, Priority.ALWAYS);
        ScrollPane below = new ScrollPane(given);
        below.setFitToWidth(true);
        below.setFocusTraversable(false);
        below.getStyleClass().add("sign-list");
        VBox right = new VBox(locked, writing, below);
        VBox.setVgrow(writing, Priority.ALWAYS);
        setCenter(right);
        setLeft(paper);
        pad.emptyProperty().subscribe(() -> refused.setText(""));
        model.openedProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) { // from a text field, where keys are no commands
                key.consume();
                back.run();
            }
        });
        Keys keys = new Keys(this);
        keys.on("Esc", back).on("Shortcut+Z", pad::undo).on("Delete", pad::clear);
    }

    /** Whether what is signed stands beside the pad; where there is no room for both it was read before. */
    void showPaper(boolean room) {
        paper.setVisible(room);
        paper.setManaged(room);
    }

    private HBox bar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = button("sign-undo", "signing.undo", Icon.UNDO, pad::undo);
        Button clear = button("sign-clear", "signing.clear", Icon.CLOSE, pad::clear);
        undo.disableProperty().bind(pad.emptyProperty());
        clear.disableProperty().bind(pad.emptyProperty());
        HBox bar = new HBox(undo, clear, gap, sign);
        bar.getStyleClass().add("sign-bar");
        return bar;
    }

    private Button button(String id, String word, Icon icon, Runnable act) {
        Button button = new Button(model.get(word), icon.node());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show(Opened opened) {
        Optional<Opened.Lock> lock = opened.lock();
        locked.setText(lock.map(model.messages()::term).orElse(""));
        locked.setVisible(lock.isPresent());
        locked.setManaged(lock.isPresent());
        writing.setVisible(lock.isEmpty());
        writing.setManaged(lock.isEmpty());
        paper.show(opened);
        given.show(opened);
    }

    private void sign() {
        sign.setDisable(true); // or a second press would sign twice
        model.sign(signer.writing(pad.ink()), this::signed, refused::setText, this::ended);
    }

    /** A dead button has lost the focus to whatever comes next. */
    private void ended() {
        sign.setDisable(false);
        sign.requestFocus();
    }

    private void signed() {
        pad.clear();
        signer.next();
        takeFocus();
    }

    /** Gives the keys to who signs. */
    void takeFocus() {
        signer.takeFocus();
    }
}
