package org.xingping.ui.signing;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.xingping.actions.AssessmentActions;
import org.xingping.actions.SigningActions;
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
    public record Deeds(SigningActions signing, AssessmentActions assessments) {}

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
