package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Entry;
import org.xingping.assessment.Revision;
import org.xingping.photo.Photo;
import org.xingping.scoring.Opened;
import org.xingping.testkit.HandOver;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** An assessment as one file, that a person can open without us and that is verified when it is written. */
class HandOverTest {
    @TempDir
    Path folder;

    @Test
    void aPackageIsAZipWithWorkbookPhotosAndJournalAsTheyAre() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 3);
            Path target = folder.resolve(work.house().handOver().suggestedName(opened));

            work.house().handOver().export(opened, target, Progress.UNSEEN);

            assertThat(target.getFileName()).hasToString("2025-07-15-丰泽花园-评价包-草稿.xingping");
            try (ZipFile zip = new ZipFile(target.toFile())) {
                List<String> names = zip.stream().map(ZipEntry::getName).toList();
                assertThat(names.getFirst()).isEqualTo("manifest.json");
                assertThat(names).contains("assessment.json", "report.xlsx", "checklist" + ".yaml");
                assertThat(names).filteredOn(name -> name.startsWith("photos/")).hasSize(3);
                Photo photo = opened.sheet().photos("BJ-01").getFirst();
                assertThat(bytes(zip, "photos/" + photo.file()))
                        .isEqualTo(Files.readAllBytes(work.house().gallery().original(photo)));
                String journal = names.stream()
                        .filter(name -> name.endsWith(".jsonl"))
                        .findFirst()
                        .orElseThrow();
                assertThat(new String(bytes(zip, journal), java.nio.charset.StandardCharsets.UTF_8).lines())
                        .containsExactlyElementsOf(opened.sheet().entries().stream()
                                .map(Entry::line)
                                .map(line -> line.text())
                                .toList());
                try (XSSFWorkbook report = new XSSFWorkbook(zip.getInputStream(zip.getEntry("report.xlsx")))) {
                    assertThat(report.getNumberOfSheets()).isGreaterThan(5);
                }
            }
        }
    }

    @Test
    void aPackageSaysWhatTheWorkspaceSaysAndTwoOfOneStateSayTheSame() {
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 2);
            Path one = export(work, opened, "one.xingping");
            Path two = export(work, opened, "two.xingping");

            Handed handed = work.verify(one);

            assertThat(handed.changes()).isEmpty();
            assertThat(handed.content()).hasValueSatisfying(content -> {
                assertThat(content.sheet()).isEqualTo(opened.sheet());
                assertThat(content.rating()).isEqualTo(opened.rating());
                assertThat(content.edition()).isEqualTo(opened.edition());
            });
            assertThat(work.verify(two).content().orElseThrow().root())
                    .isEqualTo(handed.content().orElseThrow().root());
        }
    }

    @Test
    void aPhotoThatIsNoLongerItselfIsNamedAndNothingIsWritten() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 2);
            Path original = work.house()
                    .gallery()
                    .original(opened.sheet().photos("BJ-01").getFirst());
            byte[] bytes = Files.readAllBytes(original);
            bytes[bytes.length / 2] ^= 1;
            Files.write(original, bytes);

            assertThatThrownBy(() -> export(work, opened, "bad.xingping"))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.key()).isEqualTo("problem.package.photo");
                        assertThat(problem.args().getFirst()).isEqualTo("A1");
                    });
            assertThat(leftIn(folder)).noneMatch(name -> name.endsWith(".xingping") || name.endsWith(".tmp"));
        }
    }

    @Test
    void stoppingAtAnyMomentLeavesTheOlderFileAndNothingElse() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 2);
            Path target = Files.writeString(folder.resolve("old.xingping"), "older");
            for (int percent : new int[] {5, 49, 55, 70, 80, 99}) {
                assertThatThrownBy(() -> work.house().handOver().export(opened, target, (done, all) -> {
                            if (done * 100 >= percent * all) {
                                throw new CancellationException();
                            }
                        }))
                        .as("stopped at %d percent", percent)
                        .isInstanceOf(CancellationException.class);
                assertThat(target).content().isEqualTo("older");
                assertThat(leftIn(folder)).noneMatch(name -> name.endsWith(".tmp"));
            }
        }
    }

    @Test
    void stoppingHalfWayLeavesNothingAtAllAndProgressOnlyEverGrows() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened opened = work.complete("丰泽花园", 4);
            List<Double> told = new ArrayList<>();
            Path whole = folder.resolve("whole.xingping");
            work.house().handOver().export(opened, whole, (done, all) -> told.add((double) done / all));

            assertThat(told).hasSizeGreaterThan(20).isSorted().endsWith(1.0);
            assertThat(told.getFirst()).isBetween(0.0, 0.1);

            Path place = Files.createDirectory(folder.resolve("U盘"));
            for (double percent : new double[] {60, 75, 90, 99.9}) {
                assertThatThrownBy(() -> work.house()
                                .handOver()
                                .export(opened, place.resolve("half.xingping"), (done, all) -> {
                                    if (done * 100.0 / all >= percent) {
                                        assertThat(place.resolve("half.xingping"))
                                                .doesNotExist();
                                        throw new CancellationException();
                                    }
                                }))
                        .as("stopped at " + percent)
                        .isInstanceOf(CancellationException.class);
                assertThat(place).isEmptyDirectory();
            }
        }
    }

    @Test
    void anOlderRevisionIsHandedOverAgainByteForByteWhateverCameLater() throws IOException {
        try (HandOver work = HandOver.in(folder)) {
            Opened first = seal(work, work.complete("丰泽花园", 2));
            Path then = export(work, first, "then.xingping");
            work.house().assessments().reopen(first.id(), "企业补交了材料");
            work.house().scoring().note(first.id(), "KF-01", "补交后复查");
            Opened second = seal(work, work.house().assessments().open(first.id()));

            Opened back = second.asOf(Revision.of(second.sheet()).getFirst());
            Path again = export(work, back, "again.xingping");

            assertThat(back.lock()).contains(Opened.Lock.PAST);
            assertThat(back.sheet()).isEqualTo(first.sheet());
            assertThat(back.rating()).isEqualTo(first.rating());
            assertThat(again).hasSameBinaryContentAs(then);
            assertThat(work.verify(again).isSound()).isTrue();
            assertThat(work.house().handOver().suggestedName(back))
                    .isEqualTo(work.house().handOver().suggestedName(first));

            deletePapers(work);
            assertThatThrownBy(() -> export(work, back, "never.xingping"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.package.revision"));
            assertThat(folder.resolve("never.xingping")).doesNotExist();
        }
    }

    private static Opened seal(HandOver work, Opened opened) {
        char[] passphrase = "白鹭洲边走走看看".toCharArray();
        SealActions seals = work.house().seals();
        SealKey key = seals.keys().isEmpty()
                ? seals.createKey(passphrase)
                : seals.keys().getFirst();
        return seals.seal(opened.id(), key.fingerprint(), passphrase, Progress.UNSEEN);
    }

    private static void deletePapers(HandOver work) throws IOException {
        try (Stream<Path> papers = Files.list(work.folder().resolve("seals"))) {
            for (Path paper : papers.toList()) {
                Files.delete(paper);
            }
        }
    }

    private Path export(HandOver work, Opened opened, String name) {
        Path target = folder.resolve(name);
        work.house().handOver().export(opened, target, Progress.UNSEEN);
        return target;
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }

    private static List<String> leftIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
