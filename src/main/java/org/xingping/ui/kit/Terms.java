package org.xingping.ui.kit;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Messages;

/** Shows terms of the trade in the user's language; they are chosen, never typed. */
public final class Terms<E extends Enum<E>> extends StringConverter<E> {
    private final Messages messages;

    public Terms(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(@Nullable E term) {
        return term == null ? "" : messages.term(term);
    }

    @Override
    public E fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
