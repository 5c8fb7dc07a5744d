package org.xingping.ui.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.ui.kit.Aside;
import org.xingping.ui.kit.Screen;
import org.xingping.ui.kit.Tools;

/** All that was done to one assessment. Made on the FX thread for each opening. */
public final class JournalScreen implements Screen {
    private final JournalViewModel model;
    private final JournalView view;
    private final Supplier<Opened> read;
    private final Messages messages;
    private final Button back;

    /**
     * Ways from here.
     *
     * @param back leads to where one came from
     * @param jump leads to an item or a veto on the desk
     * @param look shows the assessment as it stood
     */
    public record Ways(Runnable back, Consumer<String> jump, Consumer<Opened> look) {}

    /**
     * Of an assessment as it was just read.
     *
     * @param item the item whose changes are listed first; empty for all
     * @param read reads it anew; called off the window's thread
     */
    public JournalScreen(Tools tools, Opened opened, String item, Supplier<Opened> read, Ways ways) {
        this.read = read;
        this.messages = tools.messages();
        model = new JournalViewModel(opened, item, messages, tools.background(), ways);
        view = new JournalView(model);
        this.back = Aside.back(
                "journal-back", messages.get(opened.sheet().isPanel() ? "panel.back.to" : "journal.back"), ways.back());
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Title> title() {
        return new SimpleObjectProperty<>(this, "title", new Title(model.estate(), messages.get("journal.title")));
    }

    @Override
    public List<Node> actions() {
        return List.of(back);
    }

    @Override
    public Node foot() {
        return Aside.foot(messages.get("journal.hint"));
    }

    @Override
    public void shown() {
        model.reload(read);
        view.takeFocus();
    }

    /** Nothing is typed here that would have to be handed in. */
    @Override
    public void closed() {}
}
