package org.xingping.ui.kit;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Searches while one types. Enter and ↓ lead to what was found, Esc clears and leads back; none of them while composing. */
public final class SearchField extends TextField {
    private static final Set<KeyCode> LEADING_BACK = Set.of(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);

    private final Typing typing;

    /**
     * @param searched takes what was typed
     * @param back gives the focus to what was found
     */
    public SearchField(String id, String prompt, Consumer<String> searched, Runnable back) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search-field");
        typing = new Typing(this, Typing.SEARCH, searched);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!typing.isComposing() && LEADING_BACK.contains(key.getCode())) {
                key.consume();
                if (key.getCode() == KeyCode.ESCAPE) {
                    clear();
                }
                typing.flush();
                back.run();
            }
        });
    }

    /** Nothing is looked for any more; what is being typed is left alone. */
    public void reset() {
        if (!isFocused()) {
            typing.show("");
        }
    }

    /** Gives it the keys; what was looked for is selected, so that typing replaces it. */
    public void focus() {
        Focus.into(this);
        selectAll();
    }
}
