package org.xingping.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xingping.files.FileOps;
import org.xingping.text.Problem;
import tools.jackson.core.JacksonException;

/**
 * What an inspector hands to the authority to be put on the roster (登记申请), signed with the key it is about: it proves that
 * whoever wrote this name holds that key. Whether the name is right, the authority must find out by the fingerprint.
 *
 * @param format of the file, 1
 * @param created to the second
 */
public record Enrolment(int format, String name, VerifyingKey publicKey, Instant created) {
    private static final int FORMAT = 1;
    private static final int LARGEST = 4096;

    public Enrolment {
        if (format != FORMAT) {
            throw new IllegalArgumentException("no enrolment");
        }
        Names.require(name);
    }

    /** The bytes to hand over. */
    public static byte[] write(SigningKey key, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return SignedText.sign(StrictJson.write(new Enrolment(FORMAT, key.name(), key.publicKey(), now)), key);
    }

    /** Writes the file to hand over. */
    public static void write(SigningKey key, Clock clock, Path file, FileOps files) {
        TwoLines.keep(write(key, clock), file, files);
    }

    /** Throws {@code problem.enrolment.damaged} for what its own key did not sign, {@code problem.enrolment.newer} for a later format. */
    public static Enrolment read(byte[] bytes) {
        try {
            SignedText signed = SignedText.read(bytes, LARGEST);
            Enrolment enrolment = StrictJson.read(signed.text(), FORMAT, Enrolment.class);
            if (!enrolment.publicKey().equals(signed.signer())) {
                throw new IllegalArgumentException("signed with another key");
            }
            return enrolment;
        } catch (StrictJson.Newer newer) {
            throw new Problem("problem.enrolment.newer").causedBy(newer);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new Problem("problem.enrolment.damaged").causedBy(damaged);
        }
    }

    public static Enrolment read(Path file, FileOps files) {
        return read(TwoLines.load(file, LARGEST, files));
    }
}
