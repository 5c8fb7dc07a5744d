package org.xingping.ui.signing;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/** Where a sheet is finished (定稿), in four steps. Made on the FX thread for each opening. */
final class FinishScreen implements Screen {
    private final FinishViewModel model;
    private final FinishView view;
    private final Messages messages;
    private final Button back;
    private final boolean panel;

    /** Of an assessment as it was just read. */
    FinishScreen(Tools tools, SigningScreen.Deeds deeds, Opened opened, SigningScreen.Ways ways) {
        this.messages = tools.messages();
        SigningViewModel signing = new SigningViewModel(deeds, opened, messages, tools.background());
        model = new FinishViewModel(signing, deeds.seals(), tools.background());
        view = new FinishView(model, tools, ways);
        panel = opened.sheet().isPanel();
        back = Aside.back("finish-back", messages.get(panel ? "panel.back.to" : "signing.back"), ways.back());
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Title> title() {
        return model.signing()
                .openedProperty()
                .map(opened -> new Title(opened.sheet().facts().estate().name(), messages.get("finish.title")));
    }

    @Override
    public List<Node> actions() {
        return List.of(back);
    }

    @Override
    public Node foot() {
        return Aside.foot(messages.get(panel ? "finish.hint.panel" : "finish.hint"));
    }

    @Override
    public void shown() {
        model.begin();
        view.takeFocus();
    }

    /** A passphrase that was typed goes with the screen. */
    @Override
    public void closed() {}
}
