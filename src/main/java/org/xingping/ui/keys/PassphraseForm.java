package org.xingping.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.ui.kit.Dialogs;
import org.xingping.ui.kit.Form;
import org.xingping.ui.kit.PassphraseField;
import org.xingping.ui.kit.Tools;

/**
 * A dialog that asks for the passphrase of a key, for a new one twice, or for both, and stays open until the work is done with
 * them. It wipes what it handed over.
 */
final class PassphraseForm {
    private final Tools tools;
    private final Messages messages;
    private final List<PassphraseField> present = new ArrayList<>();
    private final List<PassphraseField> chosen = new ArrayList<>();
    private final VBox content;
    private final Form form;

    /** What is asked. */
    enum Asked {
        PRESENT,
        CHOSEN,
        BOTH
    }

    /** What is done with what was typed; what was not asked is empty. Runs on the library thread. */
    @FunctionalInterface
    interface Work<T> {
        T with(char[] present, char[] chosen);
    }

    /** @param id of the dialog; its fields are {@code id-present}, {@code id-chosen} and {@code id-again} */
    PassphraseForm(Tools tools, String id, String title, List<String> sentences, Asked asked) {
        this.tools = tools;
        this.messages = tools.messages();
        if (asked != Asked.CHOSEN) {
            String word = messages.get(asked == Asked.BOTH ? "keys.passphrase.present" : "finish.passphrase");
            present.add(new PassphraseField(id + "-present", word, messages));
        }
        if (asked != Asked.PRESENT) {
            String word = messages.get(asked == Asked.BOTH ? "keys.passphrase.chosen" : "finish.passphrase");
            chosen.add(new PassphraseField(id + "-chosen", word, messages));
            chosen.add(new PassphraseField(id + "-again", messages.get("finish.passphrase.again"), messages));
        }
        content = Dialogs.sentences(sentences);
        content.getStyleClass().add("keys-form");
        content.getChildren().addAll(present);
        content.getChildren().addAll(chosen);
        form = tools.dialogs().form(id, title, content);
        fields().forEach(field -> {
            field.errorProperty().subscribe(this::fit);
            field.heightProperty().subscribe(this::fit);
        });
    }

    private void fit() {
        if (form.isOpen()) {
            form.fit();
        }
    }

    private Stream<PassphraseField> fields() {
        return Stream.concat(present.stream(), chosen.stream());
    }

    <T> void open(String act, Work<T> work, Consumer<? super T> then) {
        form.accept(act, () -> {
                    if (isFilled()) {
                        work(work, then);
                    }
                })
                .first(fields().findFirst().orElseThrow().control())
                .closed(() -> fields().forEach(PassphraseField::clear))
                .open();
    }

    private boolean isFilled() {
        for (PassphraseField field : fields().toList()) {
            if (field.isEmpty()) {
                return mend(field, messages.get("finish.passphrase.none"));
            }
        }
        if (chosen.isEmpty()) {
            return true;
        }
        char[] once = chosen.getFirst().typed();
        char[] again = chosen.getLast().typed();
        boolean same = Arrays.equals(once, again);
        wipe(once, again);
        return same || mend(chosen.getLast(), messages.get("finish.passphrase.differs"));
    }

    private static boolean mend(PassphraseField field, String sentence) {
        field.errorProperty().set(sentence);
        field.control().requestFocus();
        return false;
    }

    private <T> void work(Work<T> work, Consumer<? super T> then) {
        char[] now = typed(present);
        char[] next = typed(chosen);
        form.busy(true);
        tools.background()
                .run(
                        () -> {
                            try {
                                return work.with(now, next);
                            } finally {
                                wipe(now, next);
                            }
                        },
                        done -> {
                            form.close();
                            then.accept(done);
                        },
                        this::refused);
    }

    private static char[] typed(List<PassphraseField> fields) {
        return fields.isEmpty() ? new char[0] : fields.getFirst().typed();
    }

    private static void wipe(char[]... typed) {
        for (char[] one : typed) {
            Arrays.fill(one, '\0');
        }
    }

    /** A passphrase that is no good is told where it was typed; everything else is told as all failures are. */
    private void refused(Throwable failure) {
        form.busy(false);
        String key = failure instanceof Problem problem ? problem.key() : "";
        List<PassphraseField> to = switch (key) {
            case "problem.key.passphrase" -> present;
            case "problem.key.short", "problem.key.short.new", "problem.key.name" -> chosen;
            default -> List.of();
        };
        if (failure instanceof Problem problem && !to.isEmpty()) {
            mend(to.getFirst(), messages.word(problem));
        } else {
            tools.background().report(failure);
        }
    }
}
