package org.xingping.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.photo.Claims;
import org.xingping.photo.Format;
import org.xingping.photo.Original;
import org.xingping.photo.Photo;
import org.xingping.testkit.Editions;
import org.xingping.testkit.Journal;

/** One sheet, written on several laptops, comes together: the same for everybody, and nothing of it silently. */
class JoiningTest {
    private static final long SEED = Long.getLong("xingping.seed", System.nanoTime());
    private static final int HISTORIES = 1_000;
    private static final int MOMENTS = 40;
    private static final List<Item> ITEMS = Editions.SHIPPED.checklist().items();
    private static final Person LIN = new Person("p-1", "林晓");
    private static final Person CHEN = new Person("p-2", "陈思");

    @Test
    void whoeverTakesWhatFirstHasTheSameSheetAndTakingAgainChangesNothing() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        int differing = 0;
        for (int history = 0; history < HISTORIES; history++) {
            Laptops laptops = new Laptops(SEED + history);
            laptops.live(MOMENTS);
            Sheet one = Sheet.of(laptops.lines(0)).with(List.copyOf(laptops.lines(1)));
            Sheet other = Sheet.of(laptops.lines(1)).with(List.copyOf(laptops.lines(0)));
            assertThat(one).as("seed %d, history %d", SEED, history).isEqualTo(other);
            assertThat(one.with(List.copyOf(laptops.lines(1)))).isEqualTo(one);
            assertThat(Visible.of(one)).isEqualTo(Visible.of(other));

            List<Entry> mixed = new ArrayList<>(laptops.all());
            mixed.addAll(laptops.lines(random.nextInt(3)));
            Collections.shuffle(mixed, random);
            Sheet all = Sheet.of(mixed);
            assertThat(all).isEqualTo(Sheet.of(laptops.all()));
            assertThat(Visible.of(all)).isEqualTo(Visible.of(Sheet.of(laptops.all())));
            assertThat(all.entries()).containsExactlyInAnyOrderElementsOf(laptops.all());
            differing += all.conflicts().size();
        }
        assertThat(differing).as("conflicts met on the way").isGreaterThan(HISTORIES);
    }

    @Test
    void exactlyWhatWasSaidDifferentlyWithoutKnowingIsListed() {
        for (int history = 0; history < HISTORIES; history++) {
            Laptops laptops = new Laptops(SEED + history);
            laptops.live(MOMENTS);
            for (int at = 0; at < 3; at++) {
                assertThat(listed(laptops.sheet(at)))
                        .as("seed %d, history %d, laptop %d", SEED, history, at)
                        .isEqualTo(laptops.differing(laptops.lines(at)));
            }
            assertThat(listed(Sheet.of(laptops.all())))
                    .as("seed %d, history %d", SEED, history)
                    .isEqualTo(laptops.differing(laptops.all()));
        }
    }

    @Test
    void noLineStandsBeforeOneThatItKnew() {
        int caught = 0;
        for (int history = 0; history < HISTORIES / 5; history++) {
            Laptops laptops = new Laptops(SEED + history);
            laptops.live(MOMENTS);
            assertThat(upsideDown(Sheet.of(laptops.all()).entries(), laptops)).isZero();
            List<Entry> bySeq = laptops.all().stream()
                    .sorted(Comparator.comparingLong(
                                    (Entry entry) -> entry.line().seq())
                            .thenComparing(entry -> entry.line().chain()))
                    .toList();
            caught += upsideDown(bySeq, laptops) > 0 ? 1 : 0;
        }
        assertThat(caught).as("an order by number alone is seen to be wrong").isPositive();
    }

    private static int upsideDown(List<Entry> ordered, Laptops laptops) {
        int wrong = 0;
        for (int at = 0; at < ordered.size(); at++) {
            for (int later = at + 1; later < ordered.size(); later++) {
                wrong += laptops.sees(ordered.get(at), ordered.get(later)) ? 1 : 0;
            }
        }
        return wrong;
    }

    @Test
    void aSheetThatGrowsOnALaptopIsTheSheetFoldedAnew() {
        for (int history = 0; history < HISTORIES / 5; history++) {
            Laptops laptops = new Laptops(SEED + history);
            laptops.live(MOMENTS);
            for (int at = 0; at < 3; at++) {
                Sheet grown = Sheet.of(List.of());
                for (Entry entry : laptops.lines(at)) {
                    grown = grown.with(entry);
                }
                assertThat(grown).as("seed %d, history %d", SEED, history).isEqualTo(Sheet.of(laptops.lines(at)));
            }
        }
    }

    @Test
    void twentyPlantedConflictsAreListedAndNothingElse() {
        for (int history = 0; history < 50; history++) {
            Random random = new Random(SEED + history);
            Laptops laptops = new Laptops(new RandomJournals(SEED + history), 2);
            List<Item> items = new ArrayList<>(ITEMS);
            Collections.shuffle(items, random);
            laptops.write(
                    0, items.stream().limit(10).map(item -> points(item, 1)).toList());
            laptops.give(0, 1);
            Set<String> planted = new TreeSet<>();
            for (int at = 0; at < 60; at++) {
                Item item = items.get(at);
                int one = random.nextInt(2);
                laptops.write(one, List.of(points(item, 10 + at)));
                if (at < 20) {
                    laptops.write(1 - one, List.of(points(item, 500 + at)));
                    planted.add(item.code());
                } else if (at < 30) {
                    laptops.write(1 - one, List.of(points(item, 10 + at))); // both say the same
                } else if (at < 40) {
                    laptops.write(1 - one, List.of(points(item, 500 + at)));
                    laptops.write(1 - one, List.of(Deed.of(new Kind.Undone(lastStep(laptops, 1 - one)))));
                }
            }
            Sheet joined = Sheet.of(laptops.all());

            Set<String> found = new TreeSet<>();
            joined.conflicts().forEach(conflict -> found.add(String.valueOf(conflict.item())));
            assertThat(found).as("seed %d", SEED + history).isEqualTo(planted);
            assertThat(joined.conflicts()).hasSize(20).allSatisfy(conflict -> {
                assertThat(conflict.sides()).hasSize(2);
                assertThat(joined.answer(item(String.valueOf(conflict.item())))).isEqualTo(Answer.UNSCORED);
            });
        }
    }

    private static String lastStep(Laptops laptops, int at) {
        return laptops.lines(at).stream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .step();
    }

    private static Item item(String code) {
        return Editions.SHIPPED.checklist().item(code);
    }

    private static Deed points(Item item, int hundredths) {
        return Deed.on(item.code(), new Kind.Answered(new Answer.Awarded(new Points(hundredths))));
    }

    @Test
    void whoHasSeenBothSidesDecidesAndBothAreKept() {
        Journal lin = new Journal("s-1", "a");
        Journal chen = new Journal("s-1", "b");
        Item item = item("KF-01");
        lin.write(LIN, List.of(Deed.of(RandomJournals.started())));
        chen.join(lin.entries());
        lin.write(LIN, List.of(points(item, 100)));
        chen.write(CHEN, List.of(points(item, 50)));
        Sheet both = sheet(lin, chen);
        assertThat(both.conflicts()).hasSize(1);
        Conflict conflict = both.conflicts().getFirst();

        lin.join(chen.entries());
        lin.write(LIN, List.of(conflict.decision(conflict.sides().getLast())));

        Sheet decided = sheet(lin, chen);
        assertThat(decided.conflicts()).isEmpty();
        assertThat(decided.entries()).containsAll(both.entries());
        assertThat(decided.answer(item))
                .isEqualTo(((Kind.Answered) conflict.sides().getLast().kind()).answer());

        chen.write(CHEN, List.of(points(item, 25))); // knows nothing of the decision
        assertThat(sheet(lin, chen).conflicts()).hasSize(1);
    }

    @Test
    void splitWorkJoinsWithoutAConflict() {
        Journal lin = new Journal("s-1", "a");
        Journal chen = new Journal("s-1", "b");
        lin.write(LIN, List.of(Deed.of(RandomJournals.started())));
        chen.join(lin.entries());
        ITEMS.forEach(item -> (item.code().startsWith("KF") ? lin : chen).write(LIN, List.of(points(item, 10))));

        Sheet joined = sheet(lin, chen);

        assertThat(joined.conflicts()).isEmpty();
        assertThat(ITEMS)
                .allSatisfy(item -> assertThat(joined.answer(item)).isEqualTo(new Answer.Awarded(new Points(10))));
    }

    @Test
    void aSealThatHadNotSeenEverythingLeavesTheSheetOpenAndItsRevisionReadable() {
        Journal lin = new Journal("s-1", "a");
        Journal chen = new Journal("s-1", "b");
        Item item = item("KF-01");
        lin.write(LIN, List.of(Deed.of(RandomJournals.started())));
        chen.join(lin.entries());
        chen.write(CHEN, List.of(points(item, 50)));
        Sheet before = lin.sheet();
        lin.write(LIN, List.of(Deed.of(new Kind.Sealed(1, "0".repeat(64), Revision.heads(before), null))));
        assertThat(lin.sheet().seal()).isPresent();

        Sheet joined = sheet(lin, chen);

        assertThat(joined.seal()).isEmpty();
        assertThat(joined.revision()).isEqualTo(1);
        assertThat(Revision.of(joined))
                .singleElement()
                .satisfies(revision -> assertThat(revision.covered()).isEqualTo(before));
        chen.join(lin.entries());
        chen.write(CHEN, List.of(Deed.of(new Kind.Sealed(2, "0".repeat(64), Revision.heads(sheet(lin, chen)), null))));
        assertThat(sheet(lin, chen).seal()).isPresent();
    }

    @Test
    void everyLaptopNumbersForItself() {
        Journal lin = new Journal("s-1", "a");
        Journal chen = new Journal("s-1", "b");
        Journal wang = new Journal("s-1", "c");
        lin.write(LIN, List.of(Deed.of(RandomJournals.started())));
        lin.write(LIN, List.of(photo("ph-1", lin, lin.entries())));
        chen.join(lin.entries());
        wang.join(lin.entries());
        lin.write(LIN, List.of(photo("ph-2", lin, lin.entries())));
        chen.write(CHEN, List.of(photo("ph-3", chen, all(lin, chen))));
        chen.write(CHEN, List.of(finding("f-1", chen, all(lin, chen))));
        assertThat(names(sheet(chen, lin))).containsExactly("A1", "A2", "B1");
        assertThat(FindingNumber.of(sheet(lin, chen).findings("BJ-02").getFirst()))
                .isEqualTo("B1");

        wang.write(LIN, List.of(photo("ph-4", wang, all(lin, wang))));

        assertThat(names(sheet(lin, wang))).containsExactly("A1", "A2", "B1");
        Sheet all = Sheet.of(all(lin, chen, wang));
        assertThat(names(all)).containsExactly("A1", "A2", "B1", "C1");
        assertThat(all.nextPhotoNumber("c")).isEqualTo(Numbered.of(2, 2));
        assertThat(all.nextPhotoNumber("new")).isEqualTo(Numbered.of(3, 1));
        Photo moved = all.photos("").getFirst().withFinding("f-9");
        wang.join(all(lin, chen));
        wang.write(LIN, List.of(Deed.of(new Kind.PhotoAttached(moved))));
        assertThat(names(Sheet.of(all(lin, chen, wang)))).containsExactly("A1", "A2", "B1", "C1");
    }

    private static Deed photo(String id, Journal journal, Collection<Entry> known) {
        Original original = new Original("ab".repeat(32), Format.JPEG, 1, "");
        int number = Sheet.of(known).nextPhotoNumber(journal.chain());
        return Deed.of(new Kind.PhotoAttached(Photo.of(id, number, original, Claims.NONE)));
    }

    private static Deed finding(String id, Journal journal, Collection<Entry> known) {
        int number = Sheet.of(known).nextFindingNumber(journal.chain());
        return Deed.on("BJ-02", new Kind.FindingPut(Finding.plain(id, number, "a", Finding.Place.at("3栋"), "积尘", 1)));
    }

    private static List<String> names(Sheet sheet) {
        return sheet.photos("").stream().map(PhotoNumber::of).toList();
    }

    private static Sheet sheet(Journal... journals) {
        return Sheet.of(all(journals));
    }

    private static List<Entry> all(Journal... journals) {
        List<Entry> all = new ArrayList<>();
        for (Journal journal : journals) {
            all.addAll(journal.entries());
        }
        return all;
    }

    private static Set<String> listed(Sheet sheet) {
        Set<String> listed = new HashSet<>();
        sheet.conflicts().forEach(conflict -> listed.add(conflict.subject().toString()));
        return listed;
    }
}
