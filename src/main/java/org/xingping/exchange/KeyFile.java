package org.xingping.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;

/**
 * A person's key as it is stored: the private half wrapped with a passphrase, in a file of two lines. The first is {@link
 * KeyHead}, readable by everybody; the second what is wrapped, which guards the bytes of the first. So a changed name or
 * public key does not unlock. Nobody can bring back a key whose passphrase is lost.
 */
public final class KeyFile {
    public static final int SHORTEST_PASSPHRASE = 8;

    static final int LARGEST = 4096;

    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int LEAST_WRAPPED = 64;
    private static final int MOST_WRAPPED = 256;
    private static final Pattern WRAPPED = Pattern.compile("\\{\"wrapped\":\"([A-Za-z0-9+/=]+)\"}");

    private final TwoLines lines;
    private final KeyHead head;
    private final String wrapped;

    private KeyFile(TwoLines lines) {
        this.lines = lines;
        this.head = StrictJson.read(lines.text(), KeyHead.FORMAT, KeyHead.class);
        Matcher guard = WRAPPED.matcher(lines.guard());
        if (!guard.matches()) {
            throw new IllegalArgumentException("nothing wrapped");
        }
        this.wrapped = guard.group(1);
        Base64Text.bytes(wrapped, LEAST_WRAPPED, MOST_WRAPPED);
    }

    /**
     * Makes a new key and tries it once. Throws {@code problem.key.short} or {@code problem.key.name}. Takes a second or more,
     * on purpose.
     *
     * @param passphrase stays the caller's, who wipes it
     */
    public static KeyFile create(String name, char[] passphrase, Clock clock, SecureRandom random) {
        return create(name, passphrase, clock, random, ROUNDS);
    }

    /** For tests that have no second to wait. */
    static KeyFile create(String name, char[] passphrase, Clock clock, SecureRandom random, int rounds) {
        if (isShort(passphrase)) {
            throw new Problem("problem.key.short", SHORTEST_PASSPHRASE);
        }
        if (!Names.fits(name)) {
            throw new Problem("problem.key.name", Names.LONGEST);
        }
        KeyPair pair = pair(random);
        KeyHead head = new KeyHead(
                KeyHead.FORMAT,
                name,
                new VerifyingKey(Base64Text.of(pair.getPublic().getEncoded())),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                KeyHead.KDF,
                rounds,
                Base64Text.of(random(random, KeyHead.SALT)),
                Base64Text.of(random(random, KeyHead.NONCE)));
        return wrap(head, pair.getPrivate().getEncoded(), passphrase);
    }

    /**
     * The same key under another passphrase, tried once. Throws {@code problem.key.passphrase} as {@link #unlock} does, {@code
     * problem.key.short.new} for a new one that is too short. Takes seconds, on purpose.
     *
     * @param before stays the caller's, who wipes it, as {@code after} does
     */
    public KeyFile under(char[] before, char[] after, SecureRandom random) {
        if (isShort(after)) {
            throw new Problem("problem.key.short.new", SHORTEST_PASSPHRASE);
        }
        byte[] secret = unwrap(before);
        KeyHead next = new KeyHead(
                head.format(),
                head.name(),
                head.publicKey(),
                head.created(),
                head.kdf(),
                head.rounds(),
                Base64Text.of(random(random, KeyHead.SALT)),
                Base64Text.of(random(random, KeyHead.NONCE)));
        return wrap(next, secret, after);
    }

    /**
     * Throws {@code problem.key.damaged} for what is no key file, {@code problem.key.newer} for a later format.
     *
     * @param file how the file is called, to tell
     */
    public static KeyFile read(byte[] bytes, String file) {
        return read(bytes, file, ROUNDS);
    }

    /** For tests that have no second to wait. */
    static KeyFile read(byte[] bytes, String file, int leastRounds) {
        try {
            KeyFile read = new KeyFile(TwoLines.read(bytes, LARGEST));
            if (read.head.rounds() < leastRounds || read.head.rounds() > MOST_ROUNDS) {
                throw new IllegalArgumentException("rounds");
            }
            return read;
        } catch (StrictJson.Newer newer) {
            throw new Problem("problem.key.newer", PartName.shown(file)).causedBy(newer);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new Problem("problem.key.damaged", PartName.shown(file)).causedBy(damaged);
        }
    }

    public byte[] bytes() {
        return lines.bytes();
    }

    public String name() {
        return head.name();
    }

    public VerifyingKey publicKey() {
        return head.publicKey();
    }

    public Instant created() {
        return head.created();
    }

    /**
     * Throws {@code problem.key.passphrase} for another passphrase, and where the file was changed: nobody can tell the two
     * apart. Takes a second or more, on purpose.
     *
     * @param passphrase stays the caller's, who wipes it
     */
    public SigningKey unlock(char[] passphrase) {
        byte[] secret = unwrap(passphrase);
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return new SigningKey(name(), publicKey(), keys.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw refused(refused);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The private half, to be wiped by the caller. */
    private byte[] unwrap(char[] passphrase) {
        byte[] bytes = Base64Text.bytes(wrapped, LEAST_WRAPPED, MOST_WRAPPED);
        try {
            return new Wrapping(head, lines.textBytes()).unwrap(bytes, passphrase);
        } catch (AEADBadTagException refused) {
            throw refused(refused);
        }
    }

    private Problem refused(Exception why) {
        return new Problem("problem.key.passphrase", name()).causedBy(why);
    }

    /** Wipes the secret; what was wrapped is unlocked once, so that nobody keeps what does not open. */
    private static KeyFile wrap(KeyHead head, byte[] secret, char[] passphrase) {
        TwoLines open = new TwoLines(StrictJson.write(head), "");
        byte[] wrapped;
        try {
            wrapped = new Wrapping(head, open.textBytes()).wrap(secret, passphrase);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
        KeyFile made = new KeyFile(new TwoLines(open.text(), "{\"wrapped\":\"%s\"}".formatted(Base64Text.of(wrapped))));
        made.unlock(passphrase);
        return made;
    }

    private static boolean isShort(char[] passphrase) {
        return Character.codePointCount(passphrase, 0, passphrase.length) < SHORTEST_PASSPHRASE;
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] random(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
