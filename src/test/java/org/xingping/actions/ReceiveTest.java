package org.xingping.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xingping.assessment.Answer;
import org.xingping.assessment.PhotoNumber;
import org.xingping.assessment.Revision;
import org.xingping.checklist.Item;
import org.xingping.exchange.HostilePackages;
import org.xingping.photo.Photo;
import org.xingping.scoring.AssessmentQuery;
import org.xingping.scoring.Opened;
import org.xingping.testkit.Editions;
import org.xingping.testkit.HandOver;
import org.xingping.text.Problem;
import org.xingping.work.Progress;

/** What others hand over comes in: verified as a whole, told before it is done, once and for all. */
class ReceiveTest {
    private static final char[] PASSPHRASE = "白鹭洲边走走看看".toCharArray();
    private static final Item ITEM = Editions.SHIPPED.checklist().item("BJ-02");

    @TempDir
    Path folder;

    @Test
    void anAssessmentComesInWithPhotosAndIsHandedOnByteForByte() throws IOException {
        try (HandOver one = HandOver.in(folder, "ours-1");
                HandOver other = HandOver.in(folder, "other-1")) {
            Opened opened = one.complete("丰泽花园", 3);
            Opened sealed = seal(one, opened);
            Path handed = export(one, sealed, "one.xingping");

            Arrival arrival = other.house().receive().look(handed, Progress.UNSEEN);
            assertThat(arrival.here()).isEmpty();
            assertThat(arrival.photos()).isEqualTo(3);
            assertThat(arrival.rating()).isEqualTo(sealed.rating());
            assertThat(arrival.revisions()).extracting(Revision::number).containsExactly(1);
            assertThat(other.house().assessments().page(AssessmentQuery.newest(9)))
                    .as("looking writes nothing")
                    .isEmpty();
            Opened taken = other.house().receive().take(arrival, Progress.UNSEEN);

            assertThat(taken.sheet()).isEqualTo(sealed.sheet());
            assertThat(taken.rating()).isEqualTo(sealed.rating());
            for (Photo photo : sealed.sheet().photos("BJ-01")) {
                assertThat(other.house().gallery().original(photo))
                        .hasSameBinaryContentAs(one.house().gallery().original(photo));
            }
            assertThat(export(other, taken, "two.xingping")).hasSameBinaryContentAs(handed);
            assertThat(other.house().receive().look(handed, Progress.UNSEEN).isKnown())
                    .isTrue();
        }
    }

    @Test
    void tenTimesInAnyOrderWithLaterRevisionsIsOneAssessmentWithItsRevisionsAndNoDoubledPhoto() throws IOException {
        try (HandOver one = HandOver.in(folder, "ours-1");
                HandOver other = HandOver.in(folder, "other-1")) {
            List<Path> handed = new ArrayList<>();
            Opened opened = seal(one, one.complete("丰泽花园", 3));
            for (int revision = 1; revision <= 3; revision++) {
                handed.add(export(one, opened, revision + ".xingping"));
                one.house().assessments().reopen(opened.id(), "更正");
                one.house().scoring().note(opened.id(), ITEM.code(), "第" + revision + "次更正");
                opened = seal(one, one.house().assessments().open(opened.id()));
            }
            List<Path> tenTimes = new ArrayList<>(Stream.generate(() -> handed)
                    .limit(10)
                    .flatMap(List::stream)
                    .toList());
            Collections.shuffle(tenTimes, new Random(11));

            for (Path file : tenTimes) {
                take(other, file);
            }

            assertThat(other.house().assessments().page(AssessmentQuery.newest(9)))
                    .hasSize(1);
            Opened here = other.house().assessments().open(opened.id());
            assertThat(Revision.of(here.sheet())).extracting(Revision::number).containsExactly(1, 2, 3);
            assertThat(files(other.folder().resolve("photos"))).hasSize(3);
            assertThat(files(other.folder().resolve("seals"))).hasSize(3);
        }
    }

    @Test
    void workOnTwoLaptopsComesTogetherAndTellsBeforehandWhatWillDiffer() {
        try (HandOver one = HandOver.in(folder, "ours-1");
                HandOver other = HandOver.in(folder, "other-1")) {
            Opened begun = one.complete("丰泽花园", 2);
            String id = begun.id();
            take(other, export(one, begun, "begun.xingping"));
            one.house().scoring().answer(id, ITEM, new Answer.NotApplicable("无"));
            one.house().scoring().note(id, "KF-01", "甲的备注");
            other.house().scoring().answer(id, ITEM, new Answer.CouldNotAssess("停电"));
            other.house().scoring().note(id, "KF-02", "乙的备注");
            Path back = export(other, other.house().assessments().open(id), "back.xingping");

            Arrival arrival = one.house().receive().look(back, Progress.UNSEEN);

            assertThat(arrival.here()).isPresent();
            assertThat(arrival.changes().stream().flatMap(change -> change.codes().stream()))
                    .containsOnly(ITEM.code(), "KF-02");
            assertThat(arrival.conflicts())
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.item()).isEqualTo(ITEM.code()));
            Opened joined = one.house().receive().take(arrival, Progress.UNSEEN);
            assertThat(joined.sheet().note("KF-02")).isEqualTo("乙的备注");
            assertThat(joined.sheet().conflicts()).hasSize(1);
            assertThatThrownBy(() -> seal(one, joined))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.sheet.unfinished"));
            Opened decided = one.house()
                    .scoring()
                    .decide(
                            id,
                            joined.sheet().conflicts().getFirst(),
                            joined.sheet().conflicts().getFirst().sides().getFirst());
            assertThat(decided.sheet().conflicts()).isEmpty();
            take(other, export(one, decided, "decided.xingping"));
            assertThat(other.house().assessments().open(id).sheet()).isEqualTo(decided.sheet());
        }
    }

    @Test
    void photosOfTwoLaptopsHaveLettersOfTheirOwn() {
        try (HandOver one = HandOver.in(folder, "ours-1");
                HandOver other = HandOver.in(folder, "other-1")) {
            Opened begun = one.complete("丰泽花园", 2);
            take(other, export(one, begun, "begun.xingping"));
            Photo photo = begun.sheet().photos("BJ-01").getFirst();
            other.house()
                    .photos()
                    .attach(
                            begun.id(),
                            Delivery.taken(List.of(other.house()
                                    .gallery()
                                    .takeIn(other.house().gallery().original(photo)))),
                            new PhotoActions.Target("KF-01", null));
            Opened there = other.house().assessments().open(begun.id());

            assertThat(PhotoNumber.all(there.sheet().photos("KF-01"))).isEqualTo("B1");
        }
    }

    @Test
    void whatStopsMidwayLeavesTheAssessmentAsItWas() {
        try (HandOver one = HandOver.in(folder, "ours-1");
                HandOver other = HandOver.in(folder, "other-1")) {
            Path handed = export(one, one.complete("丰泽花园", 3), "one.xingping");
            Arrival arrival = other.house().receive().look(handed, Progress.UNSEEN);

            assertThatThrownBy(() -> other.house().receive().take(arrival, (done, _) -> {
                        if (done == 2) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);

            assertThat(other.house().assessments().page(AssessmentQuery.newest(9)))
                    .isEmpty();
            take(other, handed);
            assertThat(other.house().assessments().page(AssessmentQuery.newest(9)))
                    .hasSize(1);
        }
    }

    @Test
    void aFileThatIsReplacedAfterItWasLookedAtIsNotTakenIn() throws IOException {
        try (HandOver one = HandOver.in(folder, "ours-1");
                HandOver other = HandOver.in(folder, "other-1")) {
            Path handed = export(one, one.complete("丰泽花园", 2), "one.xingping");
            Path second = export(one, one.complete("海天花园", 2), "two.xingping");
            Arrival arrival = other.house().receive().look(handed, Progress.UNSEEN);
            Files.write(handed, Files.readAllBytes(second));

            assertThatThrownBy(() -> other.house().receive().take(arrival, Progress.UNSEEN))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.package.replaced"));
            assertThat(other.house().assessments().page(AssessmentQuery.newest(9)))
                    .isEmpty();
        }
    }

    @Test
    void hostileArchivesLeaveNoByteAnywhere() throws IOException {
        try (HandOver one = HandOver.in(folder.resolve("sender"), "ours-1");
                HandOver other = HandOver.in(folder.resolve("receiver"), "other-1")) {
            Path handed = folder.resolve("sender/one.xingping");
            one.house().handOver().export(seal(one, one.complete("丰泽花园", 2)), handed, Progress.UNSEEN);
            Map<String, byte[]> corpus = HostilePackages.of(handed);
            assertThat(corpus).hasSizeGreaterThanOrEqualTo(50);
            Path file = folder.resolve("hostile.xingping");
            Files.write(file, new byte[0]);
            Map<String, String> before = snapshot();
            List<String> takenIn = new ArrayList<>();
            for (Map.Entry<String, byte[]> hostile : corpus.entrySet()) {
                Files.write(file, hostile.getValue());
                try {
                    other.house().receive().take(other.house().receive().look(file, Progress.UNSEEN), Progress.UNSEEN);
                    takenIn.add(hostile.getKey());
                } catch (Problem refused) {
                    assertThat(refused.key()).startsWith("problem.");
                }
            }
            Files.write(file, new byte[0]);

            System.out.printf("%d hostile archives: all refused, %d files watched%n", corpus.size(), before.size());
            assertThat(takenIn).isEmpty();
            assertThat(snapshot()).isEqualTo(before);
            take(other, handed); // the positive control: what is sound comes in and is seen
            assertThat(snapshot()).isNotEqualTo(before);
        }
    }

    /** Every file below the test's folder; of databases only that they are there, for looking may touch their log. */
    private Map<String, String> snapshot() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                boolean plain = Files.isRegularFile(file) && !file.toString().contains("xingping.db");
                files.put(
                        folder.relativize(file).toString(),
                        plain ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "");
            }
        }
        files.remove("hostile.xingping");
        return files;
    }

    private static List<Path> files(Path under) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Opened seal(HandOver work, Opened opened) {
        SealKey key = work.house().seals().keys().stream()
                .findFirst()
                .orElseGet(() -> work.house().seals().createKey(PASSPHRASE.clone()));
        return work.house().seals().seal(opened.id(), key.fingerprint(), PASSPHRASE.clone(), Progress.UNSEEN);
    }

    private static void take(HandOver work, Path file) {
        work.house().receive().take(work.house().receive().look(file, Progress.UNSEEN), Progress.UNSEEN);
    }

    private Path export(HandOver work, Opened opened, String name) {
        Path target = folder.resolve(name);
        work.house().handOver().export(opened, target, Progress.UNSEEN);
        return target;
    }
}
