package org.xingping.ui.signing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Signature;
import org.xingping.photo.Ink;
import org.xingping.photo.Trail;
import org.xingping.scoring.Opened;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.StateChip;
import org.xingping.ui.kit.Tone;

/** Who has signed, and whether it still counts. */
final class GivenList extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final double WIDTH = 112;
    private static final double HEIGHT = 40;

    private final SigningViewModel model;
    private final Dialogs dialogs;

    GivenList(SigningViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setId("sign-given");
        getStyleClass().add("sign-given");
    }

    void show(Opened opened) {
        Sheet sheet = opened.sheet();
        List<Node> lines = new ArrayList<>();
        Label heading = new Label(model.get("signing.given"));
        heading.getStyleClass().add("desk-details-heading");
        lines.add(heading);
        if (sheet.signatures().isEmpty()) {
            Label none = new Label(model.get("signing.given.none"));
            none.getStyleClass().add("hint");
            lines.add(none);
        }
        sheet.signatures().forEach(given -> lines.add(line(opened, given)));
        getChildren().setAll(lines);
    }

    private HBox line(Opened opened, Signature.Given given) {
        Signature signature = given.signature();
        boolean counts = given.counts(opened.sheet());
        Label who =
                new Label(model.get("signing.given.who", model.messages().term(signature.role()), signature.name()));
        who.getStyleClass().add("title");
        Label when = new Label(details(given));
        when.getStyleClass().add("hint");
        when.setWrapText(true);
        VBox words = new VBox(who, when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StateChip state = new StateChip(
                counts ? Tone.SUCCESS : Tone.WARNING,
                counts ? Icon.CHECK : Icon.WARNING,
                model.get(counts ? "signing.counts" : "signing.outdated"));
        HBox line = new HBox(picture(signature.ink()), words, state);
        line.getStyleClass().add("sign-one");
        if (opened.lock().isEmpty()) {
            Button remove = new Button(null, Icon.REMOVE.node());
            remove.setId("sign-withdraw-" + signature.id());
            remove.getStyleClass().add("flat");
            remove.setAccessibleText(model.get("signing.withdraw.of", signature.name()));
            remove.setOnAction(_ -> dialogs.confirm(
                    "sign-withdraw",
                    model.get("signing.withdraw"),
                    model.get("signing.withdraw.text", signature.name()),
                    model.get("signing.withdraw"),
                    () -> model.withdraw(signature)));
            line.getChildren().add(remove);
        }
        return line;
    }

    private String details(Signature.Given given) {
        Signature signature = given.signature();
        String when = WHEN.format(given.stamp().at().atOffset(given.stamp().zone()));
        if (signature.stand() == null) {
            return when;
        }
        String stand = model.messages().term(signature.stand());
        return signature.words().isEmpty()
                ? model.get("signing.given.stand", when, stand)
                : model.get("signing.given.stand.words", when, stand, signature.words());
    }

    /** Small, on white, whatever the theme: as it lies on paper. */
    private static Node picture(Ink ink) {
        Trail.Extent frame = Trail.extent(ink);
        double unit = Math.min(WIDTH / frame.width(), HEIGHT / frame.height());
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.getGraphicsContext2D()
                .translate(
                        (WIDTH - frame.width() * unit) / 2 - frame.left() * unit,
                        (HEIGHT - frame.height() * unit) / 2 - frame.top() * unit);
        ink.strokes().forEach(stroke -> InkDrawing.draw(canvas, stroke, unit));
        StackPane paper = new StackPane(canvas);
        paper.getStyleClass().add("ink-small");
        paper.setMinWidth(USE_PREF_SIZE);
        return paper;
    }
}
