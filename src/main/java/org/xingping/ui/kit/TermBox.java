package org.xingping.ui.kit;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Messages;

/**
 * Chooses one of a few terms of the trade, shown in the user's language.
 *
 * @param <E> the terms
 */
public final class TermBox<E extends Enum<E>> extends ChoiceBox<E> {
    public TermBox(Messages messages, List<E> terms, E chosen) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E term) {
                return term == null ? "" : messages.term(term);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        getItems().setAll(terms);
        setValue(chosen);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
