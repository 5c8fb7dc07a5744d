package org.xingping.ui.kit;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Region;
import org.xingping.text.Messages;

/**
 * Chooses one of a few terms of the trade, shown in the user's language.
 *
 * @param <E> the terms
 */
public final class TermBox<E extends Enum<E>> extends ChoiceBox<E> {
    public TermBox(Messages messages, List<E> terms, E chosen) {
        setConverter(new Terms<>(messages));
        getItems().setAll(terms);
        setValue(chosen);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
