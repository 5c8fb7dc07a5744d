package org.xingping.ui.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xingping.actions.SigningActions.Writing;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Signature;
import org.xingping.assessment.Signature.Role;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.text.Problem;
import org.xingping.work.Background;

/** What is signed and who has. Lives on the window's thread; signatures are stored behind it, in order. */
final class SigningViewModel {
    private final SigningScreen.Deeds deeds;
    private final Messages messages;
    private final Background background;
    private final ReadOnlyObjectWrapper<Opened> opened;

    SigningViewModel(SigningScreen.Deeds deeds, Opened opened, Messages messages, Background background) {
        this.deeds = deeds;
        this.messages = messages;
        this.background = background;
        this.opened = new ReadOnlyObjectWrapper<>(this, "opened", opened);
    }

    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    Sheet sheet() {
        return opened.get().sheet();
    }

    Messages messages() {
        return messages;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    /** It was changed elsewhere. */
    void become(Opened now) {
        opened.set(now);
    }

    void reload() {
        String id = opened.get().id();
        store(() -> deeds.assessments().open(id), () -> {}, background::report);
    }

    /**
     * Puts a name under what is shown.
     *
     * @param refused hears in one sentence why it was not
     * @param ended comes first, whatever became of it
     */
    void sign(Writing writing, Runnable signed, Consumer<String> refused, Runnable ended) {
        String id = opened.get().id();
        List<String> shown = sheet().heads();
        store(
                () -> deeds.signing().sign(id, writing, shown),
                () -> {
                    ended.run();
                    signed.run();
                },
                failure -> {
                    ended.run();
                    if (failure instanceof Problem problem) {
                        refused.accept(messages.word(problem));
                    } else {
                        background.report(failure);
                    }
                });
    }

    void withdraw(Signature signature) {
        String id = opened.get().id();
        store(() -> deeds.signing().withdraw(id, signature.id()), () -> {}, background::report);
    }

    private void store(Supplier<Opened> work, Runnable then, Consumer<Throwable> otherwise) {
        background.run(
                work,
                now -> {
                    opened.set(now);
                    then.run();
                },
                otherwise);
    }

    /** Who probably signs next in this role: an inspector of the team who has not, the estate's manager. */
    String expected(Role role) {
        return switch (role) {
            case INSPECTOR ->
                sheet().facts().team().stream()
                        .filter(name -> !hasSigned(role, name))
                        .findFirst()
                        .orElse("");
            case COMPANY ->
                Optional.ofNullable(sheet().facts().estate().manager()).orElse("");
            case EXPERT, LEADER -> "";
        };
    }

    private boolean hasSigned(Role role, String name) {
        return sheet().signatures().stream()
                .anyMatch(given -> given.signature().role() == role
                        && given.signature().name().equals(name)
                        && given.counts(sheet()));
    }
}
