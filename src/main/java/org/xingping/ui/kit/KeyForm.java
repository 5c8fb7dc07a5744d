package org.xingping.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.xingping.text.Messages;
import org.xingping.text.Problem;

/**
 * Asks with which key something is signed, and for its passphrase; open until it is signed.
 *
 * @param <K> a key
 */
public final class KeyForm<K> {
    private final Tools tools;
    private final Messages messages;
    private final ComboBox<K> keys = new ComboBox<>();
    private final PassphraseField passphrase;
    private final VBox content;
    private final Form form;
    private BooleanSupplier missing = () -> false;

    /**
     * What signs; runs on the library thread and need not wipe the passphrase.
     *
     * @param <K> a key
     * @param <T> what is signed
     */
    @FunctionalInterface
    public interface Signing<K, T> {
        T sign(K key, char[] passphrase);
    }

    /**
     * A form over keys, of which there is one at least.
     *
     * @param id of the form, which begins the ids of what is in it
     * @param above what stands above the keys
     * @param word how a key is called
     */
    public KeyForm(Tools tools, String id, String title, List<Node> above, List<K> all, Function<K, String> word) {
        this.tools = tools;
        this.messages = tools.messages();
        passphrase = new PassphraseField(id + "-passphrase", messages.get("finish.passphrase"), messages);
        keys.setConverter(words(word));
        keys.getItems().setAll(all);
        keys.getSelectionModel().selectFirst();
        content = new VBox();
        content.getStyleClass().addAll("paragraphs", "keys-form");
        content.getChildren().addAll(above);
        content.getChildren().addAll(new Field<>(id + "-key", messages.get("kit.key"), keys), passphrase);
        form = tools.dialogs().form(id, title, content);
        passphrase.errorProperty().subscribe(this::fit);
        passphrase.heightProperty().subscribe(this::fit);
    }

    /** Warns of keys like this. */
    public KeyForm<K> warning(String id, String sentence, Predicate<K> of) {
        Label warning = Dialogs.sentence(sentence);
        warning.setId(id);
        warning.managedProperty().bind(warning.visibleProperty());
        content.getChildren().add(content.getChildren().size() - 1, warning);
        keys.valueProperty().subscribe(chosen -> warning.setVisible(chosen != null && of.test(chosen)));
        warning.visibleProperty().subscribe(this::fit);
        return this;
    }

    /** Signs nothing while this says that something is missing; it says so itself. */
    public KeyForm<K> unless(BooleanSupplier something) {
        missing = something;
        return this;
    }

    private StringConverter<K> words(Function<K, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable K key) {
                return key == null ? "" : word.apply(key);
            }

            @Override
            public K fromString(String words) {
                throw new UnsupportedOperationException("nobody types a key");
            }
        };
    }

    private void fit() {
        if (form.isOpen()) {
            form.fit();
        }
    }

    /**
     * Opens it.
     *
     * @param first where the focus begins; the passphrase where it is {@code null}
     * @param then hears of what was signed
     * @param <T> what is signed
     */
    public <T> void open(String act, @Nullable Node first, Signing<K, T> signing, Consumer<T> then) {
        form.accept(act, () -> {
                    if (missing.getAsBoolean()) {
                        fit();
                    } else if (passphrase.isEmpty()) {
                        mend(messages.get("finish.passphrase.none"));
                    } else {
                        sign(signing, then);
                    }
                })
                .first(first == null ? passphrase.control() : first)
                .closed(passphrase::clear)
                .open();
    }

    private <T> void sign(Signing<K, T> signing, Consumer<T> then) {
        char[] typed = passphrase.typed();
        K key = keys.getValue();
        form.busy(true);
        tools.background()
                .run(
                        () -> {
                            try {
                                return signing.sign(key, typed);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        },
                        signed -> {
                            form.close();
                            then.accept(signed);
                        },
                        this::refused);
    }

    /** A passphrase that is no good is told where it was typed; everything else is told as all failures are. */
    private void refused(Throwable failure) {
        form.busy(false);
        if (failure instanceof Problem problem && problem.key().equals("problem.key.passphrase")) {
            mend(messages.word(problem));
        } else {
            tools.background().report(failure);
        }
    }

    private void mend(String sentence) {
        passphrase.errorProperty().set(sentence);
        passphrase.control().requestFocus();
    }
}
