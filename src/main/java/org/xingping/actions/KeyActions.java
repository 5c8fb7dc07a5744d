package org.xingping.actions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.xingping.exchange.Enrolment;
import org.xingping.exchange.KeyFile;
import org.xingping.exchange.KeyFolder;
import org.xingping.exchange.SigningKey;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;

/** The signing keys (封签密钥) of the persons who work on this laptop. Slow where a passphrase is asked; any thread. */
public final class KeyActions {
    private final KeyFolder folder;
    private final Clock clock;
    private final SecureRandom random;

    /** @param own where this person's files lie */
    public KeyActions(Path own, Clock clock, SecureRandom random) {
        this.folder = new KeyFolder(own.resolve("keys"), new FileOps());
        this.clock = clock;
        this.random = random;
    }

    /** The keys under this name, newest first. */
    public List<SealKey> of(String name) {
        return folder.of(name).stream().map(KeyActions::shown).toList();
    }

    /** Key files that cannot be read, one problem each. */
    public List<Problem> unreadable() {
        return folder.all().unreadable();
    }

    /** Makes a key; throws {@code problem.key.short} where the passphrase is too short. */
    public SealKey create(String name, char[] passphrase) {
        KeyFile key = KeyFile.create(name, passphrase, clock, random);
        folder.keep(key);
        return shown(key);
    }

    /** Writes the copy to be kept in a safe place; without it a broken disk ends the key. */
    public void export(String fingerprint, Path copy) {
        folder.export(file(fingerprint), copy);
    }

    /** Brings a key back from such a copy. */
    public SealKey take(Path copy) {
        return shown(folder.take(copy));
    }

    /** Writes what the authority needs to put the key on its roster. */
    public void enrol(String fingerprint, char[] passphrase, Path target) {
        Enrolment.write(unlock(fingerprint, passphrase), clock, target, new FileOps());
    }

    SigningKey unlock(String fingerprint, char[] passphrase) {
        return file(fingerprint).unlock(passphrase);
    }

    private KeyFile file(String fingerprint) {
        return folder.all().keys().stream()
                .filter(key -> key.publicKey().fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new Problem("problem.key.none"));
    }

    private static SealKey shown(KeyFile key) {
        return new SealKey(
                key.name(), key.publicKey().fingerprint(), key.publicKey().shortFingerprint(), key.created());
    }
}
