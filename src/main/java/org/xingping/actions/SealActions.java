package org.xingping.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xingping.assessment.Deed;
import org.xingping.assessment.Kind;
import org.xingping.assessment.Notice;
import org.xingping.assessment.Person;
import org.xingping.assessment.Revision;
import org.xingping.exchange.ContentRoot;
import org.xingping.exchange.SigningKey;
import org.xingping.files.FileOps;
import org.xingping.scoring.Hints;
import org.xingping.scoring.Opened;
import org.xingping.storage.Workspace;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Finishing a sheet. Runs on the library thread. */
public final class SealActions {
    private final Workspace workspace;
    private final Supplier<Person> person;
    private final KeyActions keys;
    private final HandOverActions handOver;
    private final FileOps disk = new FileOps();

    SealActions(Workspace workspace, Supplier<Person> person, KeyActions keys, HandOverActions handOver) {
        this.workspace = workspace;
        this.person = person;
        this.keys = keys;
        this.handOver = handOver;
    }

    /**
     * Seals the sheet as its next revision; it is read-only from then on. Every original is read, workbook and seal are on the
     * disk, before the sheet is said to be sealed; what fails or is stopped leaves it as it was. Throws {@code
     * problem.sheet.unfinished} while the check panel shows an error, {@code problem.key.*} where the key cannot be used,
     * {@code problem.package.photo} where an original is not what it was.
     *
     * @param key the fingerprint of the key that signs
     */
    public Opened seal(String assessment, String key, char[] passphrase, Progress progress) {
        Opened opened = workspace.load(assessment);
        requireFinished(opened);
        SigningKey signer = keys.unlock(key, passphrase);
        handOver.content(opened).requireOriginals(disk, progress.part(0, 40));
        Kind.Sealed sealed = new Kind.Sealed(
                opened.sheet().revision() + 1,
                ContentRoot.of(opened.edition(), opened.sheet()),
                Revision.heads(opened.sheet()),
                key);
        return workspace.record(
                assessment,
                person.get(),
                List.of(Deed.of(sealed)),
                next -> papers(next, signer, progress.part(40, 100)));
    }

    /** The keys of the person who works here, newest first. */
    public List<SealKey> keys() {
        return keys.of(person.get().name());
    }

    /** Makes a key for the person who works here. */
    public SealKey createKey(char[] passphrase) {
        return keys.create(person.get().name(), passphrase);
    }

    private static void requireFinished(Opened opened) {
        long errors = Hints.panel(opened.edition().checklist(), opened.sheet(), opened.rating()).stream()
                .filter(notice -> notice.severity() == Notice.Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new Problem("problem.sheet.unfinished", String.valueOf(errors));
        }
    }

    private void papers(Opened sealed, SigningKey signer, Progress progress) {
        workspace.seals().prepare();
        Path target =
                workspace.seals().file(sealed.row().sheet(), sealed.sheet().revision());
        Path report = disk.temporary(target);
        try {
            handOver.report(sealed, report, progress);
            handOver.papers(target, sealed, report, Optional.of(signer));
        } finally {
            disk.delete(report);
        }
    }
}
