package org.xingping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.actions.SealKey;
import org.xingping.files.FileOps;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** Nothing in a sealed package can be changed without the answer saying so and where (reliability C2, C4). */
class TamperedPackageTest {
    private static final int FLIPS = 2_000;
    private static final int CUTS = 100;
    private static final char[] PASSPHRASE = "白鹭洲边走走看看".toCharArray();

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Path first;

    @SuppressWarnings("NullAway.Init")
    private static Path second;

    @SuppressWarnings("NullAway.Init")
    private static Path foreign;

    private static Optional<VerifyingKey> signer = Optional.empty();

    @BeforeAll
    static void twoRevisionsAndAnotherAssessment() {
        try (HandOver work = HandOver.in(folder, "ours-1")) {
            Opened opened = work.complete("丰泽花园", 2);
            SealKey key = work.house().seals().createKey(PASSPHRASE.clone());
            Opened sealed =
                    work.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
            first = exported(work, sealed, "first");
            work.house().assessments().reopen(opened.id(), "企业补交了材料");
            work.house().scoring().note(opened.id(), "BJ-02", "复核后补记");
            Opened again =
                    work.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
            second = exported(work, again, "second");
            signer = verify(second).signed() instanceof Signed.By(VerifyingKey by) ? Optional.of(by) : Optional.empty();
            assertThat(signer).isPresent();
        }
        try (HandOver other = HandOver.in(folder, "other-1")) {
            Opened opened = other.complete("滨江花园", 3);
            SealKey key = other.house().seals().createKey(PASSPHRASE.clone());
            Opened sealed =
                    other.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
            foreign = exported(other, sealed, "foreign");
        }
    }

    private static Path exported(HandOver work, Opened opened, String name) {
        Path target = folder.resolve(name + ".xingping");
        work.house().handOver().export(opened, target, Progress.UNSEEN);
        return target;
    }

    @Test
    void untouchedTheyAreAllSound() {
        for (Path file : List.of(first, second, foreign)) {
            Verification verification = verify(file);
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.signed()).isInstanceOf(Signed.By.class);
        }
        assertThat(verify(second).says().orElseThrow().previous())
                .isEqualTo(Digest.of(Forgery.of(first).bytes(PartName.SEAL)));
        assertThat(verify(first).says().orElseThrow().previous()).isEmpty();
    }

    @Test
    void everyFlippedBitIsFoundAndItsFileNamed() throws IOException {
        byte[] honest = Files.readAllBytes(second);
        List<Part> parts;
        try (PackageFile file = PackageFile.open(new FileOps().reading(second))) {
            parts = file.parts();
        }
        long seed = 20261129L;
        System.out.println("flips: seed " + seed);
        Random random = new Random(seed);
        List<String> missed = new ArrayList<>();
        Path target = folder.resolve("flipped.xingping");
        for (int at = 0; at < FLIPS; at++) {
            // half of them anywhere, half in what is no photo and no workbook, which is little and means most
            int place = at % 2 == 0 ? random.nextInt(honest.length) : inData(parts, random, honest.length);
            byte[] bytes = honest.clone();
            bytes[place] ^= (byte) (1 << random.nextInt(8));
            Verification verification = verify(Files.write(target, bytes));
            String name = parts.stream()
                    .filter(part -> place >= part.data() && place < part.end())
                    .map(Part::name)
                    .findFirst()
                    .orElse("");
            if (!isFound(verification, name)) {
                missed.add(place + " in " + (name.isEmpty() ? "a header" : name) + ": " + verification);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static int inData(List<Part> parts, Random random, int end) {
        List<Part> data =
                parts.stream().filter(part -> !PartName.isLarge(part.name())).toList();
        Part part = data.get(random.nextInt(data.size() + 1) % data.size());
        boolean list = random.nextInt(8) == 0;
        return list
                ? (int) parts.getLast().end()
                        + random.nextInt(end - (int) parts.getLast().end())
                : (int) (part.offset() + random.nextLong(part.end() - part.offset()));
    }

    private static boolean isFound(Verification verification, String name) {
        boolean once = verification.faults().size() == 1;
        boolean named = once && verification.faults().getFirst().args().contains(name);
        boolean changed = verification.signed() instanceof Signed.Changed;
        return switch (name) {
            case "" -> once && changed;
            case PartName.MANIFEST -> (once && changed) || verification.signed() instanceof Signed.Broken;
            case PartName.SEAL -> !changed && verification.signed() instanceof Signed.Broken;
            default -> named && isListSigned(verification);
        };
    }

    /** Whether it says that the content was changed, and that the manifest it no longer fits is signed as it was. */
    private static boolean isListSigned(Verification verification) {
        return verification.signed() instanceof Signed.Changed(Optional<VerifyingKey> list) && list.equals(signer);
    }

    @Test
    void aDamagedFileIsToldOnceAndApartFromOneThatWasReplaced() throws IOException {
        Forgery forgery = Forgery.of(second);
        String photo = forgery.named(PartName.PHOTOS);
        byte[] other = forgery.bytes(photo).clone();
        other[other.length / 2] ^= 1;
        assertThat(told(forgery.put(photo, other))).containsExactly(new Problem.Detail("verify.file", photo));
        byte[] bytes = Files.readAllBytes(second);
        try (PackageFile file = PackageFile.open(new FileOps().reading(second))) {
            bytes[(int) file.part(photo).orElseThrow().end() - 1] ^= 1;
        }
        assertThat(verify(Files.write(folder.resolve("rotten.xingping"), bytes)).faults())
                .containsExactly(new Problem.Detail("problem.package.damaged", photo));
    }

    @Test
    void aJournalThatNoLongerHangsTogetherIsToldByItsLineAlone() {
        String journal = Forgery.of(second).named(PartName.SHEETS);
        List<String> lines = new ArrayList<>(lines(journal));
        int sealed = lines.size() - 2; // the last line that the seal names, so that the seal does not fit either
        lines.set(sealed, lines.get(sealed).replace("\"ms\":", "\"ms\":1"));
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);

        Verification verification =
                verify(Forgery.of(second).put(journal, text).listed().write(folder.resolve("edited.xingping")));

        assertThat(verification.faults())
                .containsExactly(new Problem.Detail("verify.line", journal, String.valueOf(lines.size())));
        assertThat(verification.signed())
                .as("the list was made anew, and nobody signed that")
                .isEqualTo(new Signed.Changed(Optional.empty()));
    }

    @Test
    void whatIsCutOffOrAppendedIsFound() throws IOException {
        byte[] honest = Files.readAllBytes(second);
        Path target = folder.resolve("cut.xingping");
        for (int at = 0; at < CUTS; at++) {
            byte[] cut = Arrays.copyOf(honest, (int) ((long) honest.length * at / CUTS));
            assertThat(verify(Files.write(target, cut)).faults())
                    .as("cut at %d %%", at)
                    .isNotEmpty();
        }
        byte[] longer = Arrays.copyOf(honest, honest.length + 1);
        assertThat(verify(Files.write(target, longer)).faults()).isNotEmpty();
    }

    @Test
    void filesOrderedRenamedRemovedDoubledOrPackedOtherwiseAreNamed() throws IOException {
        List<String> names = new ArrayList<>(Forgery.of(second).files().keySet());
        String photo = Forgery.of(second).named(PartName.PHOTOS);
        Collections.swap(names, names.size() - 1, names.size() - 2);
        assertNamed(Forgery.of(second).inOrder(names), names.get(names.size() - 2));
        assertNamed(Forgery.of(second).remove(photo), photo);
        assertNamed(
                Forgery.of(second).put("photos/" + "0".repeat(64) + ".jpg", new byte[] {1}),
                "photos/" + "0".repeat(64) + ".jpg");
        Forgery renamed = Forgery.of(second);
        byte[] bytes = renamed.bytes(photo);
        assertNamed(renamed.remove(photo).put("photos/" + "1".repeat(64) + ".jpg", bytes), "photos/");
        assertThat(verify(deflated()).faults()).as("packed by another program").isNotEmpty();
    }

    private Path deflated() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : Forgery.of(second).files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return Files.write(folder.resolve("deflated.xingping"), out.toByteArray());
    }

    @Test
    void thePhotosOfAnotherAssessmentAreNotTaken() {
        Forgery other = Forgery.of(foreign);
        String theirs = other.named(PartName.PHOTOS);
        Forgery forgery = Forgery.of(second);
        String ours = forgery.named(PartName.PHOTOS);
        assertNamed(Forgery.of(second).put(ours, other.bytes(theirs)).listed(), ours);
        forgery.put(theirs, other.bytes(theirs)).listed();
        assertThat(told(forgery)).anyMatch(fault -> fault.args().contains(theirs));
    }

    @Test
    void anOlderSealOrManifestDoesNotFitANewerContent() {
        Forgery old = Forgery.of(first);
        assertSeal(Forgery.of(second).put(PartName.SEAL, old.bytes(PartName.SEAL)));
        assertSeal(Forgery.of(second).put(PartName.SEAL, Forgery.of(foreign).bytes(PartName.SEAL)));
        Forgery mixed = Forgery.of(second).put(PartName.SEAL, old.bytes(PartName.SEAL));
        assertThat(told(mixed.put(PartName.MANIFEST, old.bytes(PartName.MANIFEST))))
                .isNotEmpty();
        Forgery swapped =
                Forgery.of(second).put(PartName.MANIFEST, Forgery.of(foreign).bytes(PartName.MANIFEST));
        assertThat(told(swapped)).isNotEmpty();
    }

    @Test
    void aSealThatWasTakenAwayIsMissed() {
        Verification verification =
                verify(Forgery.of(second).remove(PartName.SEAL).write(folder.resolve("bare.xingping")));
        assertThat(verification.signed()).isInstanceOf(Signed.Missing.class);
    }

    @Test
    void aLineChangedRemovedAddedOrMovedIsNamedEvenWhereTheManifestIsMadeAnew() {
        String journal = Forgery.of(second).named(PartName.SHEETS);
        List<String> lines = lines(journal);
        List<List<String>> variants = new ArrayList<>();
        for (int at = 1; at < lines.size() - 1; at += 7) {
            List<String> removed = new ArrayList<>(lines);
            removed.remove(at);
            variants.add(removed);
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, at, at + 1);
            variants.add(moved);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(at, lines.get(at));
            variants.add(doubled);
            List<String> changed = new ArrayList<>(lines);
            changed.set(at, lines.get(at).replace("\"ms\":", "\"ms\":1"));
            variants.add(changed);
        }
        variants.add(lines.subList(0, lines.size() - 1));
        for (List<String> variant : variants) {
            byte[] text =
                    variant.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
            assertThat(told(Forgery.of(second).put(journal, text).listed())).isNotEmpty();
        }
    }

    private static List<String> lines(String journal) {
        return new String(Forgery.of(second).bytes(journal), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void aHistoryWrittenAnewToTheLastLinkHangsTogetherAndIsNotWhatWasSealed() {
        Forgery forgery = Forgery.of(first).rewritten("\"yes\":false", "\"yes\":true");
        Verification verification = verify(forgery.write(folder.resolve("anew.xingping")));
        assertThat(verification.faults()).as("the forger did it well").isEmpty();
        assertThat(verification.says().orElseThrow().root())
                .isNotEqualTo(verify(first).says().orElseThrow().root());
        assertThat(verification.signed()).isInstanceOf(Signed.Broken.class);
    }

    @Test
    void anotherKeyCannotTakeTheNamedOnesPlace() {
        Forgery forgery = Forgery.of(second);
        Seal fresh = Seal.of(forgery.bytes(PartName.MANIFEST), Keys.of("别人"));
        assertSeal(forgery.put(PartName.SEAL, fresh.bytes()));
    }

    private static void assertNamed(Forgery forgery, String name) {
        assertThat(told(forgery)).anyMatch(fault -> String.valueOf(fault.args()).contains(name));
    }

    private static void assertSeal(Forgery forgery) {
        assertThat(verify(forgery.write(folder.resolve("forged.xingping"))).signed())
                .isInstanceOf(Signed.Broken.class);
    }

    private static List<Problem.Detail> told(Forgery forgery) {
        return verify(forgery.write(folder.resolve("forged.xingping"))).faults();
    }

    private static Verification verify(Path file) {
        return Verification.of(new FileOps().reading(file), Progress.UNSEEN);
    }
}
