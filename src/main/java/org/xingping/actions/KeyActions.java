package org.xingping.actions;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** All keys on this laptop, newest first. */
    public List<SealKey> all() {
        return folder.all().keys().stream().map(KeyActions::shown).toList();
    }

    /** All keys on this laptop, those under this name first, then the newest. */
    public List<SealKey> beginningWith(String name) {
        return all().stream()
                .sorted(Comparator.comparing(key -> !key.name().equals(name)))
                .toList();
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

    /** A copy of a key as far as everybody may read it, and how it stands to what is on this laptop. */
    public Copied look(Path copy) {
        KeyFile key = folder.look(copy);
        Optional<KeyFile> here = kept(key.publicKey().fingerprint());
        boolean same =
                here.filter(kept -> Arrays.equals(kept.bytes(), key.bytes())).isPresent();
        return new Copied(shown(key), here.isPresent(), same);
    }

    /**
     * What a copy holds.
     *
     * @param here whether that key is on this laptop
     * @param same whether it is here under the same passphrase
     */
    public record Copied(SealKey key, boolean here, boolean same) {}

    /** Brings a key back from such a copy. */
    public SealKey take(Path copy) {
        return shown(folder.take(copy));
    }

    /**
     * Puts the copy in the place of the same key on this laptop, whose passphrase was changed since and is forgotten; the
     * copy's own passphrase says that it may. Throws {@code problem.key.passphrase} for another one.
     *
     * @param passphrase of the copy
     */
    public SealKey takeOver(Path copy, char[] passphrase) {
        KeyFile key = folder.look(copy);
        key.unlock(passphrase);
        folder.replace(file(key.publicKey().fingerprint()), key);
        return shown(key);
    }

    /**
     * Puts a key under another passphrase; copies made before keep theirs. Whatever fails leaves the old one. Throws {@code
     * problem.key.passphrase} where {@code before} is not its passphrase, {@code problem.key.short.new} where {@code after} is
     * too short.
     */
    public void changePassphrase(String fingerprint, char[] before, char[] after) {
        KeyFile key = file(fingerprint);
        folder.replace(key, key.under(before, after, random));
    }

    /** Writes what the authority needs to put the key on its roster. */
    public void enrol(String fingerprint, char[] passphrase, Path target) {
        Enrolment.write(unlock(fingerprint, passphrase), clock, target, new FileOps());
    }

    SigningKey unlock(String fingerprint, char[] passphrase) {
        return file(fingerprint).unlock(passphrase);
    }

    private KeyFile file(String fingerprint) {
        return kept(fingerprint).orElseThrow(() -> new Problem("problem.key.none"));
    }

    private Optional<KeyFile> kept(String fingerprint) {
        return folder.all().keys().stream()
                .filter(key -> key.publicKey().fingerprint().equals(fingerprint))
                .findFirst();
    }

    private static SealKey shown(KeyFile key) {
        return new SealKey(
                key.name(), key.publicKey().fingerprint(), key.publicKey().shortFingerprint(), key.created());
    }
}
