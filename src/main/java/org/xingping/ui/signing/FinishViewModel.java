package org.xingping.ui.signing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xingping.actions.SealActions;
import org.xingping.actions.SealKey;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Notice.Severity;
import org.xingping.scoring.Hints;
import org.xingping.scoring.Opened;
import org.xingping.text.Messages;
import org.xingping.work.Background;
import org.xingping.work.Progress;

/** How far finishing is. Lives on the window's thread; sealing is done behind it. */
final class FinishViewModel {
    private final SigningViewModel signing;
    private final SealActions seals;
    private final Background background;
    private final ObjectProperty<FinishStep> step = new SimpleObjectProperty<>(this, "step", FinishStep.GAPS);
    private final ReadOnlyObjectWrapper<List<Notice>> notices = new ReadOnlyObjectWrapper<>(this, "notices", List.of());
    private final ObservableList<SealKey> keys = FXCollections.observableArrayList();

    FinishViewModel(SigningViewModel signing, SealActions seals, Background background) {
        this.signing = signing;
        this.seals = seals;
        this.background = background;
        signing.openedProperty().subscribe(this::judge);
    }

    SigningViewModel signing() {
        return signing;
    }

    Messages messages() {
        return signing.messages();
    }

    String get(String key, Object... args) {
        return signing.get(key, args);
    }

    Opened opened() {
        return signing.openedProperty().get();
    }

    ObjectProperty<FinishStep> stepProperty() {
        return step;
    }

    /** What the check panel says. */
    ReadOnlyObjectProperty<List<Notice>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** The keys of the person who works here, newest first. */
    ObservableList<SealKey> keys() {
        return keys;
    }

    /** The key that signs; nothing where one has to be made first. */
    Optional<SealKey> key() {
        return keys.stream().findFirst();
    }

    void begin() {
        signing.reload();
        background.run(seals::keys, keys::setAll);
    }

    boolean hasErrors() {
        return notices.get().stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
    }

    boolean isSealed() {
        return opened().sheet().seal().isPresent();
    }

    private void judge(Opened opened) {
        notices.set(Hints.panel(opened.edition().checklist(), opened.sheet(), opened.rating()));
    }

    /** Seals with this key; makes it first where there is none, and wipes the passphrase. Runs on the library thread. */
    Opened seal(String assessment, Optional<SealKey> key, char[] passphrase, Progress progress) {
        try {
            SealKey signer = key.orElseGet(() -> seals.createKey(passphrase));
            return seals.seal(assessment, signer.fingerprint(), passphrase, progress);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    void sealed(Opened now) {
        signing.become(now);
        background.run(seals::keys, keys::setAll);
    }
}
