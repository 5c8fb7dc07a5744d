package org.xingping.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xingping.files.FileOps;
import org.xingping.work.Progress;

/** Rosters of an authority that registers whoever sealed a package. */
public final class RosterOf {
    private RosterOf() {}

    /** A roster on which the signer of this package stands under this name since the beginning of 2025. */
    public static void write(Path target, String authority, String name, Path sealed) {
        Verification verification = Verification.of(new FileOps().reading(sealed), Progress.UNSEEN);
        if (!(verification.signed() instanceof Signed.By(VerifyingKey key))) {
            throw new IllegalArgumentException("not sealed: " + verification);
        }
        write(target, Keys.of(authority), 3, List.of(entry(name, key)));
    }

    /** A roster of some authority with keys that nobody has. */
    public static void write(Path target, String authority, int number, List<String> names) {
        write(
                target,
                Keys.of(authority),
                number,
                names.stream()
                        .map(name -> entry(name, Keys.quick(name).publicKey()))
                        .toList());
    }

    private static Roster.Entry entry(String name, VerifyingKey key) {
        return new Roster.Entry(name, key, LocalDate.of(2025, 1, 1), Optional.empty(), Optional.empty());
    }

    private static void write(Path target, SigningKey authority, int number, List<Roster.Entry> entries) {
        try {
            Files.write(target, Roster.write(authority, Instant.parse("2026-11-01T00:00:00Z"), number, entries));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
