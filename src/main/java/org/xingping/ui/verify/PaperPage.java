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
import javafx.scene.layout.VBox;
import org.xingping.actions.RosterActions.Issue;
import org.xingping.actions.VerdictWords;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Buttons;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Icon;
import org.xingping.ui.kit.Tone;
import org.xingping.ui.verify.Paper.Sort;

/** A paper in three lines, each with its own sign: what it is for, who signed it, whether the authority knows them. */
final class PaperPage extends ScrollPane {
    private static final String KNOWN = "verify.line.known";

    private final Messages messages;
    private final Acts acts;
    private final VBox page = new VBox();
    private final Button another;
    private final Button roster;

    /**
     * What can be done here.
     *
     * @param another verifies another file
     * @param keep keeps the paper; empty where nothing can be written
     * @param roster takes in a roster
     */
    record Acts(Runnable another, Optional<Runnable> keep, Runnable roster) {}

    PaperPage(Messages messages, Acts acts) {
        this.messages = messages;
        this.acts = acts;
        setId("paper");
        getStyleClass().addAll("desk", "verify");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        page.getStyleClass().add("verify-page");
        setContent(page);
        another = Buttons.of("verify-another", Icon.FOLDER, messages.get("verify.another"), acts.another());
        roster = Buttons.of("verify-roster", Icon.PAPERS, messages.get("verify.roster.take"), acts.roster());
    }

    void show(Path file, Paper paper, Optional<Issue> current) {
        Sort sort = paper.sort();
        List<Node> parts = new ArrayList<>();
        parts.add(name(file));
        parts.add(line(sort.id("content"), sort.content, paper.content()));
        paper.differences().forEach(difference -> parts.add(VerdictPage.change(difference)));
        parts.add(line(sort.id("signer"), sort.signer, paper.signer()));
        parts.add(line(sort.id("known"), KNOWN, paper.known()));
        parts.add(card(paper));
        parts.add(Dialogs.sentence(new VerdictWords(messages).current(current)));
        Button keep = Buttons.of(
                sort.id("keep"),
                Icon.BACKUP,
                messages.get(sort.keep),
                acts.keep().orElse(() -> {}));
        keep.getStyleClass().add("accent");
        keep.setDisable(acts.keep().isEmpty());
        parts.add(paper.toKeep() ? ways(keep, another, roster) : ways(another, roster));
        page.getChildren().setAll(parts);
        focus(paper.toKeep() && !keep.isDisabled() ? keep : another);
    }

    private void focus(Button button) {
        applyCss(); // a page just placed in the window has its buttons in no scene before its skin is made
        button.requestFocus();
    }

    /** Why it proves nothing at all. */
    void refuse(Path file, Sort sort, Problem problem) {
        page.getChildren()
                .setAll(
                        name(file),
                        line(sort.id("content"), sort.content, new Paper.Said(Tone.DANGER, messages.word(problem))),
                        line(sort.id("signer"), sort.signer, new Paper.Said(Tone.NEUTRAL, messages.get(sort.nobody))),
                        line(
                                sort.id("known"),
                                KNOWN,
                                new Paper.Said(Tone.NEUTRAL, messages.get("verify.known.nobody"))),
                        ways(another));
        focus(another);
    }

    private static VBox card(Paper paper) {
        Label estate = new Label(paper.what().estate());
        estate.getStyleClass().add("heading");
        estate.setWrapText(true);
        Label what = new Label(paper.what().about());
        what.getStyleClass().add("hint");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        Label number = new Label(paper.what().figure());
        number.setId(paper.sort().id("number"));
        number.getStyleClass().add("total");
        number.setWrapText(true);
        VBox card = new VBox(estate, what, number);
        card.getStyleClass().add("verify-card");
        return card;
    }

    private static Label name(Path file) {
        Label name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("heading");
        name.setWrapText(true);
        return name;
    }

    private SignLine line(String id, String asked, Paper.Said said) {
        return new SignLine(id, said.tone(), messages.get(asked), said.words());
    }

    private static FlowPane ways(Button... buttons) {
        FlowPane ways = new FlowPane(buttons);
        ways.getStyleClass().add("finish-ways");
        return ways;
    }
}
