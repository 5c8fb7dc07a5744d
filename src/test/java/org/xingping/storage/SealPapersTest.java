package org.xingping.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.exchange.ForgedPapers;
import org.xingping.files.FileOps;

/** Papers of sealed revisions that were touched, moved or taken away are named (reliability C4). */
class SealPapersTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SealedCopies given;

    @BeforeAll
    static void twoRevisionsBesideAnotherSealedAssessment() {
        given = SealedCopies.in(folder);
    }

    @Test
    void papersThatWereTouchedMovedOrTakenAwayAreNamed() throws IOException {
        Map<String, Consumer<Seals>> acts = new LinkedHashMap<>();
        acts.put("gone", seals -> delete(seals.file(given.sheet(), 1)));
        acts.put("cut", seals -> write(seals.file(given.sheet(), 2), 0.5));
        acts.put("longer", seals -> write(seals.file(given.sheet(), 2), 1.5));
        acts.put(
                "the first in the second's place",
                seals -> copy(seals.file(given.sheet(), 1), seals.file(given.sheet(), 2)));
        acts.put(
                "the second in the first's place",
                seals -> copy(seals.file(given.sheet(), 2), seals.file(given.sheet(), 1)));
        acts.put(
                "another assessment's", seals -> copy(seals.file(given.otherSheet(), 1), seals.file(given.sheet(), 1)));
        acts.put("one too many", seals -> copy(seals.file(given.sheet(), 2), seals.file(given.sheet(), 3)));
        acts.put("of nothing here", seals -> copy(seals.file(given.sheet(), 2), seals.file("nothing-here", 1)));
        acts.put(
                "the first's seal on the second",
                seals -> ForgedPapers.sealOf(seals.file(given.sheet(), 2), seals.file(given.sheet(), 1)));
        acts.put("no seal", seals -> ForgedPapers.unseal(seals.file(given.sheet(), 2)));
        acts.put("a fresh key", seals -> ForgedPapers.reseal(seals.file(given.sheet(), 2)));
        for (String name : ForgedPapers.names(new Seals(given.sealed(), new FileOps()).file(given.sheet(), 2))) {
            acts.put("changed " + name, seals -> ForgedPapers.change(seals.file(given.sheet(), 2), name));
        }
        for (String name : List.of("report.xlsx", "assessment.json")) {
            acts.put(
                    "changed and listed " + name,
                    seals -> ForgedPapers.changeListed(seals.file(given.sheet(), 2), name));
        }
        acts.forEach((name, act) -> {
            Path copy = given.copy();
            act.accept(new Seals(copy, new FileOps()));
            List<String> told = given.told(copy);
            assertThat(told).as(name).isNotEmpty().allMatch(one -> one.contains("封签"));
            boolean foreign = name.equals("of nothing here");
            assertThat(told)
                    .as(name)
                    .allMatch(one -> one.contains(foreign ? "nothing-here-1.seal" : SealedCopies.ESTATE));
        });
        System.out.printf("papers: %d/%d%n", acts.size(), acts.size());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** So much of a file, or more than it had. */
    private static void write(Path file, double share) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
