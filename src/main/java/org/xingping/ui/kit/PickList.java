package org.xingping.ui.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Ticks some of many: a search above, what it finds below. What is ticked stays so while something else is searched. */
public final class PickList extends VBox {
    /** So that a dialog around it fits the smallest window. */
    private static final double HIGH = 200;

    private static final double WIDE = 560;

    private final String id;
    private final Words words;
    private final Runnable changed;
    private final TextField search = new TextField();
    private final VBox list = new VBox(6);
    private final Set<String> chosen = new LinkedHashSet<>();
    private int most = Integer.MAX_VALUE;

    /**
     * What it says.
     *
     * @param label above the search
     * @param prompt what can be searched for
     * @param none where there is nothing to tick
     * @param filtered where the search finds nothing
     */
    public record Words(String label, String prompt, String none, String filtered) {}

    /** Something that can be ticked, under a name of its own. */
    public record Choice(String key, String text) {}

    /**
     * @param id of the boxes, followed by the key; {@code field} is the id of the search
     * @param wanted is asked for what matches a text, and hands it to {@link #show}
     * @param changed hears that something was ticked or unticked
     */
    public PickList(String id, String field, Words words, Consumer<String> wanted, Runnable changed) {
        super(12);
        this.id = id;
        this.words = words;
        this.changed = changed;
        search.setPromptText(words.prompt());
        new Typing(search, Typing.SEARCH, wanted);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HIGH);
        scroll.setPrefViewportWidth(WIDE);
        Reveal.focusIn(scroll);
        getChildren().addAll(new Field<>(field, words.label(), search), scroll);
    }

    /** No more than so many can be ticked; the others wait until one is unticked. */
    public void most(int limit) {
        most = limit;
    }

    /** Ticks these too. */
    public void choose(Collection<String> keys) {
        chosen.addAll(keys);
    }

    /** Shows these, in this order. */
    public void show(List<Choice> found) {
        List<CheckBox> boxes = new ArrayList<>();
        for (Choice choice : found) {
            CheckBox box = new CheckBox(choice.text());
            box.setId(id + "-" + choice.key());
            box.setUserData(choice.key());
            box.setSelected(chosen.contains(choice.key()));
            box.setOnAction(_ -> tick(choice.key(), box.isSelected()));
            boxes.add(box);
        }
        list.getChildren().setAll(boxes);
        if (boxes.isEmpty()) {
            Label none = new Label(search.getText().isBlank() ? words.none() : words.filtered());
            none.setWrapText(true);
            none.getStyleClass().add("hint");
            list.getChildren().add(none);
        }
        limit();
    }

    private void tick(String key, boolean on) {
        if (on) {
            chosen.add(key);
        } else {
            chosen.remove(key);
        }
        limit();
        changed.run();
    }

    private void limit() {
        boolean full = chosen.size() >= most;
        list.getChildren()
                .forEach(box ->
                        box.setDisable(full && box.getUserData() instanceof String key && !chosen.contains(key)));
    }

    /** What is ticked, in the order in which it was. */
    public List<String> chosen() {
        return List.copyOf(chosen);
    }

    /** Where the keys go first. */
    public TextField first() {
        return search;
    }
}
