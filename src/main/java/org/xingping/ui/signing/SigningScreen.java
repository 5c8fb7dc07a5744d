package org.xingping.ui.signing;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.SealActions;
import org.xingping.actions.SigningActions;
import org.xingping.assessment.Notice;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/** Where names are put under an assessment. Made on the FX thread for each opening. */
public final class SigningScreen implements Screen {
    private final SigningViewModel model;
    private final SigningView view;
    private final Messages messages;
    private final Button back;

    /** What can be done here. */
    public record Deeds(SigningActions signing, AssessmentActions assessments, SealActions seals) {}

    /**
     * Ways out of finishing.
     *
     * @param back to where one came from
     * @param mend to where what is missing can be mended
     * @param hand asks where the package goes, and writes it
     * @param export asks where the workbook goes, and writes it
     * @param keep asks where the copy of the key with this fingerprint goes, and writes it
     */
    public record Ways(
            Runnable back,
            Consumer<Notice.About> mend,
            Consumer<Opened> hand,
            Consumer<Opened> export,
            Consumer<String> keep) {}

    /** The four steps of finishing, of which signing is one. */
    public static Screen finishing(Tools tools, Deeds deeds, Opened opened, Ways ways) {
        return new FinishScreen(tools, deeds, opened, ways);
    }

    /**
     * Of an assessment as it was just read.
     *
     * @param back leads to where one came from
     */
    public SigningScreen(Tools tools, Deeds deeds, Opened opened, Runnable back) {
        this.messages = tools.messages();
        model = new SigningViewModel(deeds, opened, messages, tools.background());
        view = new SigningView(model, tools, back);
        this.back = Aside.back("sign-back", messages.get("signing.back"), back);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Title> title() {
        return model.openedProperty()
                .map(opened -> new Title(opened.sheet().facts().estate().name(), messages.get("signing.title")));
    }

    @Override
    public List<Node> actions() {
        return List.of(back);
    }

    @Override
    public Node foot() {
        return Aside.foot(messages.get("signing.hint"));
    }

    @Override
    public void shown() {
        model.reload();
        view.takeFocus();
    }

    /** What is on the pad is no signature until it is given: it goes. */
    @Override
    public void closed() {}
}
